// Imports a module of the package: not for ever, and once more where it fails.
import { findAll } from './find.js';
import { inTime } from './in-time.js';

/** Whether this is for pages alone, as in element/modules.ts. */
declare const FOR_PAGES: boolean;

/** By address; undefined for what could not be had. */
const modules = new Map<string, Promise<object> | undefined>();
/** Makes addresses that nobody has asked for. */
let tries = 0;

/** Rejects where it can't be had; the next call tries again. */
export function importAt<Module>(address: string): Promise<Module> {
  let loading = modules.get(address);
  if (!loading) {
    loading = tryTwice(address);
    modules.set(address, loading);
    loading.catch(() => modules.set(address, undefined));
  }
  return loading as Promise<Module>;
}

async function tryTwice(address: string): Promise<object> {
  const first = tryOnce(address);
  try {
    return await inTime(first, address);
  } catch {
    const second = tryOnce(address);
    // What was late may come after all.
    return inTime(Promise.race([second, first.catch(() => second)]), address);
  }
}

/** Whether an import map of the page has hashes: those of no other addresses than it names. */
const isPinned = (): boolean =>
  (FOR_PAGES || 'document' in globalThis) &&
  [...findAll('script[type=importmap]')].some((map) => /"integrity"/.test(map.textContent!));

async function tryOnce(address: string): Promise<object> {
  // Browsers remember a module that could not be loaded, and wait for one that is on its way: each try after the first
  // needs another address.
  const again = modules.has(address) && !isPinned();
  const module: object = await import(again ? `${address}?${++tries}` : address);
  // What was cut off before its first byte is a module, too.
  if (!Object.keys(module)[0]) throw new Error(address);
  return module;
}
