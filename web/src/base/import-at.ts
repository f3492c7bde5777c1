// Imports a module of the package: not for ever, and once more where it fails.
import { inTime } from './in-time.js';

const modules = new Map<string, Promise<object>>();
/** How often each address was asked for in vain. */
const failures = new Map<string, number>();

/** Rejects where it can't be had; the next call tries again. */
export function importAt<Module>(address: string): Promise<Module> {
  let loading = modules.get(address);
  if (!loading) {
    loading = tryTwice(address);
    modules.set(address, loading);
    loading.catch(() => modules.delete(address));
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
  [...(globalThis.document?.querySelectorAll('script[type=importmap]') ?? [])].some((map) =>
    /"integrity"/.test(map.textContent!),
  );

async function tryOnce(address: string): Promise<object> {
  // Browsers remember a module that could not be loaded, and wait for one that is on its way: each try after a failure
  // needs another address.
  const failed = failures.get(address) ?? 0;
  failures.set(address, failed + 1);
  const module: object = await import(address + (failed && !isPinned() ? `?${failed}` : ''));
  // What was cut off before its first byte is a module, too.
  if (Object.keys(module).length === 0) throw new Error(`${address} is empty`);
  failures.set(address, failed);
  return module;
}
