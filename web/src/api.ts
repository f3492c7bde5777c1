// What every entry of the package exports; they differ in where the engines come from.
import css from './styles/index.css';

export { render, validate, type RenderOptions, type RenderResult } from './engine/engine.js';
export { card, importStory, meta, output, schema, type Output } from './tools/tools-loader.js';
export { loadStory } from './load/load-story.js';
export type { ImportFormat, Imported } from './tools/import-story.js';
export type { Answer } from './engine/instance.js';
export type { CardOptions, MetaOptions, OutputOptions, SiteOptions } from './tools/tool-options.js';
export type { EngineSource } from './engine/wasm-module.js';
export type { Diagnostic } from './base/diagnostic.js';

/** The style sheet for a shadow root that holds the rendered HTML, as text. */
export const styles: string = css;
