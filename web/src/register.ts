// Registers the element. Does nothing where there is no DOM, or where it is registered already.
import { StoryWidget } from './element.js';
import { setEngine, type EngineImport } from './engine-loader.js';
import { setLater, type LaterImport } from './later-modules.js';

/** `load` imports the module API, when the first story is to be rendered; `later` what readers ask for. */
export function register(load?: EngineImport, later?: LaterImport): void {
  const name = 'story-widget';
  if (typeof customElements === 'undefined' || customElements.get(name)) return;
  if (load) setEngine(load);
  if (later) setLater(later);
  customElements.define(name, StoryWidget);
}
