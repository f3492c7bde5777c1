// The script for pages: one file, as a module and as a classic script, also from another origin.
import { actModule, engineModule, takeInModule, type EngineModule } from './element/modules.js';
import { fetchLite } from './lite/lite-file.js';
import { register } from './element/register.js';

// A module finds lite.js beside itself. A classic script does not, and knows its address only while it starts. The
// page may hold an element called currentScript, which must not decide what is loaded.
const script = globalThis.document?.currentScript;
const classic = script && script instanceof HTMLScriptElement && script.src;
const beside = (name: string) => (classic ? new URL(name, classic).href : `./${name}`);

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
async function fetchEarly(): Promise<Response | undefined> {
  try {
    const own = address();
    return own ? await fetchLite(own) : undefined;
  } catch {
    return undefined;
  }
}

/** Browsers remember a module that could not be loaded: another try needs another address. */
const load = <Module>(name: string, failures: number): Promise<Module> =>
  import(beside(`${name}.js`) + (failures ? `?${failures}` : ''));

register(() => {
  engineModule.loadFrom(async (failures) => {
    const wasm = fetchEarly();
    const lite = await load<EngineModule & typeof import('./lite.js')>('lite', failures);
    lite.startWith(wasm);
    return lite;
  });
  actModule.loadFrom((failures) => load('act', failures));
  takeInModule.loadFrom((failures) => load('take-in', failures));
});
