// Registers the element. Does nothing where there is no DOM, or where it is registered already.
import { setAct, type ActImport } from './act-loader.js';
import { StoryWidget } from './element.js';
import { setEngine, type EngineImport } from './engine-loader.js';
import { setTakeIn, type TakeInImport } from './take-in-loader.js';

/**
 * `load` imports the module API, when the first story is to be rendered; `act` what its controls do; `takeIn` what makes
 * a shadow root of a template.
 */
export function register(load?: EngineImport, act?: ActImport, takeIn?: TakeInImport): void {
  const name = 'story-widget';
  if (typeof customElements === 'undefined' || customElements.get(name)) return;
  if (load) setEngine(load);
  if (act) setAct(act);
  if (takeIn) setTakeIn(takeIn);
  customElements.define(name, StoryWidget);
}
