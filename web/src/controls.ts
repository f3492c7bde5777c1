// Shows the controls that the page wants; without the script they stay hidden.
import { shows } from './attributes.js';

/** `value`: the attribute `controls`. */
export function showControls(article: Element, value: string | null): void {
  const shown = shows(value);
  for (const button of article.querySelectorAll<HTMLElement>('[data-action]')) {
    button.hidden = !shown(button.dataset.action!);
    if (button.dataset.action === 'share') button.ariaHasPopup = 'menu';
  }
  for (const row of article.querySelectorAll<HTMLElement>('.controls')) {
    row.hidden = !row.querySelector('[data-action]:not([hidden])');
  }
  for (const fold of article.querySelectorAll<HTMLElement>('.original')) {
    fold.hidden = !shown('original');
  }
}
