// Registers the element. Does nothing where there is no DOM, or where it is registered already.
import { StoryWidget } from './element.js';

/** `prepare` is called before, if it comes to that: it may say where what the element loads is. */
export function register(prepare?: () => void): void {
  const name = 'story-widget';
  if (typeof customElements === 'undefined' || customElements.get(name)) return;
  prepare?.();
  customElements.define(name, StoryWidget);
}
