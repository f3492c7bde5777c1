// What stands on a quotation's picture, read from the block's HTML: it may have been rendered long ago.
import { textOf } from '../act/copy-text.js';
import { quotedIn } from '../act/quotation.js';
import { onOneLine, words } from '../base/blocks.js';

export type Part = 'speaker' | 'role' | 'said' | 'source';

export interface CardContent {
  /** A paragraph a line, with its quotation marks. */
  readonly quotation: string;
  readonly attribution: readonly { part: Part; text: string }[];
  readonly direction: 'ltr' | 'rtl';
  /** The same for those who do not see the picture. */
  readonly alternative: string;
}

export function contentOf(block: HTMLElement): CardContent {
  const { paragraphs, open, close } = quotedIn(block);
  const role = ['.role', '.organization'].map((name) => isolated(block.querySelector(name)));
  const attribution = [
    { part: 'speaker', text: words(block.querySelector('.speaker')) },
    { part: 'role', text: role.filter(Boolean).join(', ') },
    { part: 'said', text: parts(block.querySelector('.said')) },
    { part: 'source', text: parts(block.querySelector('.attribution .source')) },
  ] as const;
  return {
    quotation: `${open}${paragraphs.join('\n')}${close}`,
    attribution: attribution.filter(({ text }) => text),
    direction: getComputedStyle(block).direction as 'ltr' | 'rtl',
    alternative: textOf(block),
  };
}

/** What runs against the card's direction leaves its neighbours in place. */
function isolated(node: Node | null): string {
  const text = words(node);
  return text && node instanceof Element ? `\u2068${text}\u2069` : (node?.textContent ?? '');
}

const parts = (element: Element | null): string =>
  onOneLine([...(element?.childNodes ?? [])].map(isolated).join(''));
