// Names the buttons of a story, so that a list of them tells which is which.
import { words } from '../base/blocks.js';

/** Says of each button what it does and to what: no two have the same name. */
export function nameButtons(article: Element): void {
  const names = new Set<string>();
  for (const button of article.querySelectorAll<HTMLElement>('[data-action]')) {
    const block = button.closest('[id]')!;
    const subject = button.closest('.fact') ?? block;
    const whole = words(subject.querySelector('[id$="-title"], blockquote p, dt'));
    // As many words as tell it apart.
    const about = whole.length > 50 ? `${/^.{9,48}(?!\S)|.{24}/.exec(whole)![0]}…` : whole;
    const name = [button.title || button.textContent, about || block.ariaLabel].join(': ');
    let unlike = name;
    for (let i = 2; names.has(unlike); i++) unlike = `${name} (${i})`;
    names.add(unlike);
    button.ariaLabel = unlike;
  }
}
