// The module API with the engine inside: for bundlers, which disagree about files beside a module.
import engine from 'story-engine.wasm';
import { start } from './start.js';
import { loadTools } from './tools-loader.js';
import type { EngineSource } from './wasm-module.js';

export * from './api.js';

/** As in index.ts, but for its own engine there is nothing to fetch. */
export function init(source?: EngineSource): Promise<void> {
  return start(source ?? engine);
}

/** As in index.ts. */
export function initTools(source?: EngineSource): Promise<void> {
  return loadTools(() => import('./inline-tools.js'), source);
}
