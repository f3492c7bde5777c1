// The script for pages: one file, as a module and as a classic script, also from another origin.
import { modules, type EngineModule } from './element/modules.js';
import { fetchLite } from './lite/lite-file.js';
import { importAt } from './base/import-at.js';
import { register } from './element/register.js';

// A module finds lite.js beside itself. A classic script does not, and knows its address only while it starts. The
// page may hold an element called currentScript, which must not decide what is loaded.
const script = globalThis.document?.currentScript;
const classic = script && script instanceof HTMLScriptElement && script.src;

/** Imports a file of the package. What that file loads itself is loaded in the same way. */
async function load<Module>(name: string): Promise<Module> {
  const address = classic ? new URL(name, classic).href : `./${name}`;
  const module = await importAt<Module & Partial<typeof import('./base/own-module.js')>>(address);
  module.importOwnBy?.(load);
  return module;
}

/**
 * A module is not told its address: it is that of the only file of its name which the page has loaded. An element's
 * `src` would not do, since the page may have moved to another address.
 */
function address(): string | undefined {
  if (classic) return classic;
  const names = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => /\/story-widget\.js(\?|$)/.test(name));
  const [own, another] = new Set(names);
  return another ? undefined : own;
}

/** Asks for lite.wasm together with lite.js, which asks for it where nothing comes of this. */
function fetchEarly(): Promise<Response> | undefined {
  const own = address();
  const asked = own ? fetchLite(own) : undefined;
  // Whoever waits for it hears of it.
  asked?.catch(() => undefined);
  return asked;
}

async function loadEngine(): Promise<EngineModule> {
  const wasm = fetchEarly();
  try {
    const lite = await load<EngineModule & typeof import('./lite.js')>('lite.js');
    lite.startWith(wasm);
    return lite;
  } catch (cause) {
    // It renders, too, and is only larger.
    return load<EngineModule>('index.js').catch((other: unknown) => {
      throw new Error(`lite.js: ${cause}; index.js: ${other}`);
    });
  }
}

register(() => {
  modules.engine = loadEngine;
  modules.act = () => load('act.js');
  modules.takeIn = () => load('take-in.js');
});
