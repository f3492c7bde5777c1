// What a reader takes along: a quotation or a fact as plain text, with who said it, where it is from, and a link.
import { words } from '../base/blocks.js';
import { addressOf } from './block-address.js';
import { quotedIn } from './quotation.js';

/** The text of a block without its address: the words of a quotation or of facts, the title of anything else. */
export function textOf(block: HTMLElement): string {
  if (block.matches('.quote')) return quoteText(block);
  return block.matches('.facts') ? factsText(block) : titleOf(block) || block.ariaLabel!;
}

/** The text of a block, or of one fact of it, and, on a line of its own, the block's address. */
export const copyText = (block: HTMLElement, fact: Element | null): string =>
  `${fact ? factText(fact) : textOf(block)}\n${addressOf(block)}`;

/**
 * The text of a block for those who take only so much. A quotation loses what is said of it but the speaker, then words at
 * its end, and never its closing mark; anything else loses words.
 */
export function shortTextOf(block: HTMLElement, fits: (text: string) => boolean): string {
  const text = textOf(block);
  if (fits(text)) return text;
  if (!block.matches('.quote')) return shortened(text, fits);
  const { open, said, close, speaker } = quotationIn(block);
  const by = speaker && ` — ${speaker}`;
  const wrapped = (start: string) => `${open}${start}${close}${by}`;
  if (fits(wrapped(said))) return wrapped(said);
  return wrapped(shortened(said, (start) => fits(wrapped(start))));
}

/** As many words as fit with an ellipsis; where none does, that alone. */
function shortened(text: string, fits: (start: string) => boolean): string {
  let kept = '…';
  for (const { index } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
    const start = `${text.slice(0, index).replace(/[\s,;:–—-]+$/, '')}…`;
    if (!fits(start)) break;
    kept = start;
  }
  return kept;
}

function quoteText(block: HTMLElement): string {
  const { open, said, close, speaker, more, source } = quotationIn(block);
  const who = [speaker, ...more].filter(Boolean).join(', ');
  return `${open}${said}${close}${who && ` — ${who}`}${source && `. ${source}`}`;
}

function quotationIn(block: HTMLElement) {
  const { paragraphs, open, close } = quotedIn(block);
  const of = (name: string) => wordsToGo(block.querySelector(name));
  return {
    open,
    said: paragraphs.join('\n'),
    close,
    speaker: of('.speaker'),
    more: ['.role', '.organization', '.said'].map(of),
    source: of('.attribution .source'),
  };
}

/** An element's words without the mark of age and numbers of notes. */
function wordsToGo(element: Element | null): string {
  const part = element?.cloneNode(true) as Element | undefined;
  part?.querySelectorAll('.stale, sup').forEach((each) => each.remove());
  return words(part);
}

const factsText = (block: HTMLElement): string =>
  [titleOf(block), ...[...block.querySelectorAll('.fact')].map(factText)]
    .filter(Boolean)
    .join('\n');

/** What is counted, the value with its qualifier, and in brackets the whole, date and source. */
function factText(fact: Element): string {
  const more = ['.of', '.note', '.as-of', '.source'].map((name) =>
    wordsToGo(fact.querySelector(name)),
  );
  const brackets = more.filter(Boolean).join('; ');
  const text = `${wordsToGo(fact.querySelector('dt'))}: ${words(fact.querySelector('.value'))}`;
  return brackets ? `${text} (${brackets})` : text;
}

const titleOf = (block: Element): string => words(block.querySelector('[id$="-title"]'));
