// What a reader takes along: a quotation or a fact as plain text, with who said it, where it is from, and a link.
import { addressOf, partsOf, words } from '../base/blocks.js';

/** The text of a block without its address: the words of a quotation or of facts, the title of anything else. */
export function textOf(block: HTMLElement): string {
  if (block.matches('.quote')) return quoteText(block);
  return block.matches('.facts') ? factsText(block) : titleOf(block) || block.ariaLabel!;
}

/** The text of a block, or of one fact of it, and, on a line of its own, the block's address. */
export const copyText = (block: HTMLElement, fact: Element | null): string =>
  `${fact ? factText(fact) : textOf(block)}\n${addressOf(block)}`;

function quoteText(block: HTMLElement): string {
  const { quoteOpen = '“', quoteClose = '”' } = block.closest<HTMLElement>('.story')!.dataset;
  const quotation = block.querySelector('blockquote');
  const said = quotation ? partsOf(quotation).join('\n') : '';
  const names = ['.speaker', '.role', '.organization', '.said'];
  const who = names.map((name) => words(block.querySelector(name))).filter(Boolean);
  const source = words(block.querySelector('.attribution .source'));
  return [
    `${quoteOpen}${said}${quoteClose}`,
    who.length > 0 && ` — ${who.join(', ')}`,
    source && `. ${source}`,
  ]
    .filter(Boolean)
    .join('');
}

const factsText = (block: HTMLElement): string =>
  [titleOf(block), ...[...block.querySelectorAll('.fact')].map(factText)]
    .filter(Boolean)
    .join('\n');

/** What is counted, the value with its qualifier, and in brackets the whole, date and source. */
function factText(fact: Element): string {
  const more = ['.of', '.note', '.as-of', '.source'].map((name) => {
    const part = fact.querySelector(name)?.cloneNode(true) as Element | undefined;
    part?.querySelector('.stale')?.remove();
    return words(part);
  });
  const brackets = more.filter(Boolean).join('; ');
  const text = `${words(fact.querySelector('dt'))}: ${words(fact.querySelector('.value'))}`;
  return brackets ? `${text} (${brackets})` : text;
}

const titleOf = (block: Element): string => words(block.querySelector('[id$="-title"]'));
