// The address that leads to a block.
import { directive } from '../base/blocks.js';
import { urlOf } from '../base/url.js';
import { quotedIn } from './quotation.js';

/**
 * The story's own address, or the page's, and the block. That of a quotation has a text fragment too: it finds the words
 * where the story is shown by something else.
 */
export function addressOf(block: Element): string {
  const own = block.closest<HTMLElement>('.story')?.dataset.url;
  // The page of a srcdoc frame has the address of the page around it.
  const page = location.protocol === 'about:' ? block.baseURI : location.href;
  const url = (own && urlOf(own, block.baseURI)) || new URL(page);
  url.hash = block.id;
  const { paragraphs } = quotedIn(block);
  return block.matches('.quote') && paragraphs.length > 0
    ? `${url.href}${directive}text=${fragmentOf(paragraphs)}`
    : url.href;
}

/** The address without its text fragment. */
export const withoutFragment = (url: string): string => url.split(directive)[0]!;

/** Quotations of more words are named by their first and last ones. */
const mostWords = 8;

/** What is longer is written without spaces between its words. */
const longestWord = 30;

/** Elsewhere the words may stand within other marks: these are not among them. */
function fragmentOf(said: readonly string[]): string {
  const paragraphs = said.map(wordsOf);
  const first = paragraphs[0]!;
  const whole = paragraphs.length === 1 && first.length <= mostWords;
  const half = mostWords / 2;
  const parts = whole ? [first] : [first.slice(0, half), paragraphs.at(-1)!.slice(-half)];
  // A hyphen means something there.
  return parts
    .map((part) => encodeURIComponent(part.join('').trim()).replaceAll('-', '%2D'))
    .join();
}

/** At ordinary spaces alone: browsers find no words that end at another space, or at a mark. */
const wordsOf = (text: string): string[] =>
  text
    .split(/(?<= )/)
    .flatMap((word) => (word.length > longestWord ? partsWithoutSpaces(word) : [word]));

/** A few words each, as a dictionary parts them. */
function partsWithoutSpaces(text: string): string[] {
  const parts: string[] = [];
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
    if (parts.length > 0 && parts.at(-1)!.length < mostWords) parts[parts.length - 1] += segment;
    else parts.push(segment);
  }
  return parts;
}
