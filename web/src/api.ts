// What every entry of the package exports; they differ in where the engines come from.
export { render, validate, type RenderOptions, type RenderResult } from './engine/engine.js';
export { card, importStory, meta, output, schema, type Output } from './tools/tools-loader.js';
export { loadStory } from './load/load-story.js';
export type { ImportFormat, Imported } from './tools/import-story.js';
export type { Answer } from './engine/instance.js';
export type { CardOptions, MetaOptions, OutputOptions, SiteOptions } from './tools/tool-options.js';
export type { EngineSource } from './engine/wasm-module.js';
export type { Diagnostic } from './base/diagnostic.js';
export { styles, styleSheets } from './base/styles.js';
