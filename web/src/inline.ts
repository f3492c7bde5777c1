// The module API with everything inside: for Node, and for bundlers, which disagree about files beside a module.
import engine from 'story-engine.wasm';
import { node } from './base/own-file.js';
import { learnAll, readLanguagesBy, type InitOptions } from './engine/languages.js';
import { start } from './engine/start.js';
import { loadTools } from './tools/tools-loader.js';
import type { EngineSource } from './engine/wasm-module.js';

export * from './api.js';
export { lacking } from './engine/languages.js';
export { learn } from './engine/regions.js';
export type { InitOptions } from './engine/languages.js';

const compileEngine = () => WebAssembly.compile(engine);
const compileTools = async () =>
  WebAssembly.compile((await import('./tools/inline-tools.js')).default);

/** As in index.ts, but there is nothing to fetch, and languages come all at once. */
export async function init(source?: EngineSource, options?: InitOptions): Promise<void> {
  readLanguagesBy(async () => (await import('./engine/inline-languages.js')).default);
  const { languages, javascript }: InitOptions = Object.assign(Object.create(null), options);
  const started = start(source ?? compileEngine, {
    otherwise: async () => (await import('./engine/inline-javascript.js')).default,
    javascript,
    beside: node && initTools,
  });
  await Promise.all([started, languages?.length !== 0 && learnAll()]);
}

/** As in index.ts. */
export function initTools(source?: EngineSource): Promise<void> {
  return loadTools(() => import('./tools.js'), source ?? compileTools);
}
