// Registers the element. Does nothing where there is no DOM, or where it is registered already.
import { setCard, type CardImport } from './card-loader.js';
import { StoryWidget } from './element.js';
import { setEngine, type EngineImport } from './engine-loader.js';

/** `load` imports the module API, when the first story is to be rendered; `loadCard` the dialog for pictures. */
export function register(load?: EngineImport, loadCard?: CardImport): void {
  const name = 'story-widget';
  if (typeof customElements === 'undefined' || customElements.get(name)) return;
  if (load) setEngine(load);
  if (loadCard) setCard(loadCard);
  customElements.define(name, StoryWidget);
}
