// Shows the controls that the page wants, and names each; without the script they stay hidden. The style sheet knows the
// attribute, too: a row in which nothing is left must have no room before this script runs.
import { words } from '../base/blocks.js';
import { shows } from './attributes.js';

/** What a button opens. */
const popups: Record<string, string> = { menu: 'menu', share: 'menu', image: 'dialog' };

/** `value`: the attribute `controls`. */
export function showControls(article: Element, value: string | null): void {
  const shown = shows(value);
  const names = new Set<string>();
  for (const button of article.querySelectorAll<HTMLElement>('[data-action]')) {
    const action = button.dataset.action!;
    button.ariaHasPopup = popups[action] ?? null;
    button.hidden = !offers(button).some(shown);
    button.ariaLabel = nameFor(button, names);
  }
  for (const row of article.querySelectorAll<HTMLElement>('.controls'))
    row.hidden = !row.querySelector('[data-action]:not([hidden])');
}

/** What can be done with a button: a menu's has words for what not every menu has. */
export const offers = ({ dataset }: HTMLElement): string[] =>
  dataset.action === 'menu'
    ? ['copy', 'share', 'link', 'image'].filter((each) => /^[sl]/.test(each) || each in dataset)
    : [dataset.action!];

/** What the button does and to what, so that no other has the same name. */
function nameFor(button: HTMLElement, names: Set<string>): string {
  const block = button.closest('[id]')!;
  const subject = button.closest('.fact') ?? block;
  const whole = words(subject.querySelector('[id$="-title"], blockquote p, dt'));
  // As many words as tell it apart.
  const about = whole.length > 50 ? `${/^.{9,48}(?!\S)|.{24}/.exec(whole)![0]}…` : whole;
  const name = [button.title || button.textContent, about || block.ariaLabel].join(': ');
  let unlike = name;
  for (let i = 2; names.has(unlike); i++) unlike = `${name} (${i})`;
  names.add(unlike);
  return unlike;
}
