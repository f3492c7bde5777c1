// The module API with its engines in files beside it: in Node, and what the element loads when it has a story to render.
import { importJavaScript } from './javascript-engine.js';
import { nodeFor, openOwn } from './own-file.js';
import { start, type StartOptions } from './start.js';
import { loadTools } from './tools-loader.js';
import type { EngineSource } from './wasm-module.js';

export * from './api.js';

/** The SHA-384 of `engine.wasm`, as an `integrity` attribute has it; the build puts it in. */
declare const ENGINE_INTEGRITY: string;

const openEngine = () => openOwn(new URL('./engine.wasm', import.meta.url), ENGINE_INTEGRITY);

/**
 * Loads the renderer; render() and validate() work from then on, and in Node the tools as well. Only the first call
 * loads; after a failure the next one tries again. Without a source it takes `engine.wasm` beside this module, in Node
 * from disk; where a page forbids WebAssembly, `engine-js.js`, whatever the source.
 */
export function init(source?: EngineSource): Promise<void> {
  const options: StartOptions = { otherwise: importJavaScript };
  // Whoever leaves out the tools' files hears of it from the tools only.
  if (nodeFor(new URL(import.meta.url))) options.beside = () => initTools().catch(() => undefined);
  return start(source ?? openEngine, options);
}

/** Loads the tools; meta() and output() work from then on. `source`: as for init(), by default `tools.wasm`. */
export function initTools(source?: EngineSource): Promise<void> {
  return loadTools(() => import('./tools.js'), source);
}
