// Shows the controls that the page wants; without the script they stay hidden. The style sheet knows the attribute, too: a
// row in which nothing is left must have no room before this script runs.
import { shows } from './attributes.js';

/** What a button opens. */
const popups: Record<string, string> = { menu: 'menu', share: 'menu', image: 'dialog' };

/** `value`: the attribute `controls`. */
export function showControls(article: Element, value: string | null): void {
  const shown = shows(value);
  for (const button of article.querySelectorAll<HTMLElement>('[data-action]')) {
    const action = button.dataset.action!;
    button.ariaHasPopup = popups[action] ?? null;
    button.hidden = !offers(button).some(shown);
  }
  for (const row of article.querySelectorAll<HTMLElement>('.controls'))
    row.hidden = !row.querySelector('[data-action]:not([hidden])');
}

/** What can be done with a button: a menu's has words for what not every menu has. */
export const offers = ({ dataset }: HTMLElement): string[] =>
  dataset.action === 'menu'
    ? ['copy', 'share', 'link', 'image'].filter((each) => /^[sl]/.test(each) || each in dataset)
    : [dataset.action!];
