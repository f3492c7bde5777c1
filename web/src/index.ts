// The module API, and what the element loads when it has a story to render.
import css from './styles/index.css';

export { init, render, validate } from './engine.js';
export type { EngineSource } from './engine-source.js';
export { loadStory } from './load-story.js';
export type { RenderOptions, RenderResult } from './instance.js';
export type { Diagnostic } from './diagnostic.js';

/** The style sheet for a shadow root that holds the rendered HTML, as text. */
export const styles: string = css;
