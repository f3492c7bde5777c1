// The words of a quotation and the marks around them, read from its HTML.
import { partsOf } from '../base/blocks.js';

interface Quoted {
  /** Each on one line. */
  readonly paragraphs: string[];
  /** The marks of the block's language; '' where they are among the words. */
  readonly open: string;
  readonly close: string;
}

export function quotedIn(block: Element): Quoted {
  const quotation = block.querySelector('blockquote')?.cloneNode(true) as Element | undefined;
  if (!quotation) return { paragraphs: [], open: '', close: '' };
  const marks = [...quotation.querySelectorAll('.mark')];
  const [first, last] = marks.map((mark) => mark.textContent);
  for (const each of quotation.querySelectorAll('.mark, sup')) each.remove();
  // Version 0.2 had them beside the story's words.
  const { quoteOpen = '', quoteClose = '' } = block.closest<HTMLElement>('.story')!.dataset;
  return { paragraphs: partsOf(quotation), open: first ?? quoteOpen, close: last ?? quoteClose };
}
