// Where the engine comes from: WebAssembly, or, on a page that forbids it, the same engine as JavaScript.
import createEngine from 'story-engine';
import { compile, makerOf, type EngineSource, type Maker, type OpenOwn } from './wasm-module.js';

export async function findMaker(source: EngineSource | OpenOwn): Promise<Maker> {
  const given = globalThis.WebAssembly && source instanceof WebAssembly.Module;
  if (!given && !allowsWebAssembly()) return importJavaScript();
  return makerOf(createEngine, await compile(source));
}

/** Tries the smallest module there is: a content security policy without 'wasm-unsafe-eval' forbids it. */
function allowsWebAssembly(): boolean {
  try {
    return !!new WebAssembly.Module(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]));
  } catch {
    return false;
  }
}

let failures = 0;

/** Not a plain import: a bundler without code splitting would give the file to every reader. The others copy it. */
async function importJavaScript(): Promise<Maker> {
  const url = new URL('./engine-js.js', import.meta.url);
  // Browsers remember a module that could not be loaded: another try needs another address.
  if (failures) url.search = `${failures}`;
  try {
    const module: typeof import('story-engine') = await import(
      /* webpackIgnore: true */ /* @vite-ignore */ url.href
    );
    return module.default;
  } catch (cause) {
    failures++;
    throw cause;
  }
}
