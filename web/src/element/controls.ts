// Shows the controls that the page wants; without the script they stay hidden. The style sheet knows the attribute, too:
// what it leaves out of a row or a quotation must not show before this script runs.
import { shows } from './attributes.js';

/** What a button opens. */
const popups: Record<string, string> = { share: 'menu', image: 'dialog' };

/** `value`: the attribute `controls`. */
export function showControls(article: Element, value: string | null): void {
  const shown = shows(value);
  for (const button of article.querySelectorAll<HTMLElement>('[data-action]')) {
    const action = button.dataset.action!;
    button.ariaHasPopup = popups[action] ?? null;
    // A fact's own; the others stand in a row.
    if (button.matches('.copy')) button.hidden = !shown(action);
  }
  for (const row of article.querySelectorAll<HTMLElement>('.controls')) {
    const buttons = [...row.querySelectorAll<HTMLElement>('[data-action]')];
    row.hidden = !buttons.some(({ dataset }) => shown(dataset.action!));
  }
}
