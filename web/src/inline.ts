// The module API with the engine inside: for bundlers, which disagree about files beside a module.
import engine from 'story-engine.wasm';
import { learnAll, readLanguagesBy, type InitOptions } from './engine/languages.js';
import { start } from './engine/start.js';
import { loadTools } from './tools/tools-loader.js';
import type { EngineSource } from './engine/wasm-module.js';

export * from './api.js';
export { lacking, learn } from './engine/languages.js';
export type { InitOptions } from './engine/languages.js';

/** As in index.ts, but for its own engine there is nothing to fetch, and languages come all at once. */
export async function init(source?: EngineSource, options?: InitOptions): Promise<void> {
  readLanguagesBy(async () => (await import('./engine/inline-languages.js')).default);
  await Promise.all([start(source ?? engine), options?.languages?.length !== 0 && learnAll()]);
}

/** As in index.ts. */
export function initTools(source?: EngineSource): Promise<void> {
  return loadTools(() => import('./tools/inline-tools.js'), source);
}
