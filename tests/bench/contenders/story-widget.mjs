// The engine that nearly every reader runs, which hands over a story that has something wrong with it.
import { init, render } from 'story-widget-first';

export const load = () => init();

export function toHtml(json) {
  const { html } = render(json);
  if (!html) throw new Error('The story was handed over: it is not what readers see every day.');
  return html;
}
