// The module API with its engines in files beside it: what the element loads when it has a story to render, and what
// programs import that have no bundler.
import { importJavaScript } from './engine/javascript-engine.js';
import { readLanguageFile } from './engine/language-files.js';
import { learnAll, readLanguagesBy, type InitOptions } from './engine/languages.js';
import { learn } from './engine/regions.js';
import { nodeFor } from './base/own-file.js';
import { start, type StartOptions } from './engine/start.js';
import { compileFile } from './engine/wasm-file.js';
import { loadTools } from './tools/tools-loader.js';
import type { EngineSource } from './engine/wasm-module.js';

export * from './api.js';
export { lacking } from './engine/languages.js';
export { learn } from './engine/regions.js';
export type { InitOptions } from './engine/languages.js';

/** The SHA-384 of the engines, as an `integrity` attribute has it; the build puts them in. */
declare const ENGINE_INTEGRITY: string;
declare const TOOLS_INTEGRITY: string;

const compileEngine = () => compileFile('engine.wasm', ENGINE_INTEGRITY);
const compileTools = () => compileFile('tools.wasm', TOOLS_INTEGRITY);

/** The engine and all languages. */
let everything: Promise<void> | undefined;

/**
 * Loads the renderer; render() and validate() work from then on, and in Node the tools as well. Only the first call
 * loads; after a failure the next one tries again. Without a source it takes `engine.wasm` beside this module, in Node
 * from disk, and where that can't be had `engine-js.js`; where a page forbids WebAssembly, that one, whatever the
 * source. The words of languages are loaded beside it; without them stories have English words, and a warning.
 */
export function init(source?: EngineSource, options?: InitOptions): Promise<void> {
  readLanguagesBy(readLanguageFile);
  const { languages, javascript }: InitOptions = Object.assign(Object.create(null), options);
  const others: StartOptions = { otherwise: importJavaScript, javascript };
  // Whoever leaves out the tools' files hears of it from the tools only.
  if (nodeFor(new URL(import.meta.url))) others.beside = () => initTools().catch(() => undefined);
  const started = start(source ?? compileEngine, others);
  if (languages) return Promise.all([started, learn(languages)]).then(() => undefined);
  everything ??= Promise.all([started, learnAll()]).then(
    () => undefined,
    (cause: unknown) => {
      everything = undefined;
      throw cause;
    },
  );
  return everything;
}

/** Loads the tools; meta() and output() work from then on. `source`: as for init(), by default `tools.wasm`. */
export function initTools(source?: EngineSource): Promise<void> {
  return loadTools(() => import('./tools.js'), source ?? compileTools);
}
