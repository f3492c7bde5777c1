// Registers the element. Does nothing where there is no DOM, or where it is registered already.
import { StoryWidget } from './element.js';
import { setEngine, type EngineImport } from './engine-loader.js';

/** `load` imports the module API, when the first story is to be rendered. */
export function register(load?: EngineImport): void {
  const name = 'story-widget';
  if (typeof customElements === 'undefined' || customElements.get(name)) return;
  if (load) setEngine(load);
  customElements.define(name, StoryWidget);
}
