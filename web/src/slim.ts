// The module API without engines: its caller has them from wherever it wants, and says so.
import { learned } from './engine/languages.js';
import { start } from './engine/start.js';
import { loadTools } from './tools/tools-loader.js';
import type { EngineSource } from './engine/wasm-module.js';

export * from './api.js';

/** Learns languages: the text of `story-widget/languages.txt`. Without it stories have English words, and a warning. */
export function learnFrom(languages: string): void {
  learned.push(languages);
}

/** As in index.ts. `source`: where `story-widget/engine.wasm` is, or what is in it. */
export function init(source: EngineSource): Promise<void> {
  return start(source);
}

/** As in index.ts. `source`: where `story-widget/tools.wasm` is, or what is in it. */
export function initTools(source: EngineSource): Promise<void> {
  return loadTools(() => import('./tools.js'), source);
}
