// The ways to share a block without a script of anybody else: plain addresses.

import type { Entry } from './menu.js';
import { withoutFragment } from './block-address.js';

export interface Shared {
  readonly title: string;
  readonly text: string;
  /** The text as networks take it: one that `fitsPost`. */
  readonly short: string;
  readonly url: string;
}

/** X takes 280, of which an address counts for 23, and a space parts it from the text. The others take more. */
export const fitsPost = (text: string): boolean => weightOf(text) <= 280 - 24;

/** What X refuses to read as one; servers do so at some length, too. */
const longestAddress = 4096;

/** What letters count for X (twitter-text 3): 1 in the scripts of its first users, 2 in others; an emoji counts 2. */
function weightOf(text: string): number {
  let weight = 0;
  for (const { segment } of new Intl.Segmenter().segment(text.normalize('NFC')))
    weight += emoji.test(segment) ? 2 : [...segment].length + (segment.match(heavy)?.length ?? 0);
  return weight;
}
const emoji = /(?![©®™])\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;
const heavy = /[^\0-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]/gu;

/** `words`: how the story's language says it. */
export function waysToShare(shared: Shared, words: { link: string; email: string }): Entry[] {
  const { title, text, short } = shared;
  const both = (url: string) => ({ text: `${short} ${url}` });
  const way = (method: string, label: string, base: string, fields: Fields): Entry => {
    const href = addressWith(base, fields(shared.url));
    const tooLong = href.length > longestAddress && href.startsWith('https:');
    return {
      method,
      label,
      href: tooLong ? addressWith(base, fields(withoutFragment(shared.url))) : href,
    };
  };
  return [
    { method: 'link', label: words.link },
    way('email', words.email, 'mailto:', (url) => ({ subject: title, body: `${text}\n${url}` })),
    way('x', 'X', 'https://x.com/intent/post', (url) => ({ text: short, url })),
    way('facebook', 'Facebook', 'https://www.facebook.com/sharer/sharer.php', (u) => ({ u })),
    way('whatsapp', 'WhatsApp', 'https://wa.me/', both),
    way('telegram', 'Telegram', 'https://t.me/share/url', (url) => ({ url, text: short })),
    way('bluesky', 'Bluesky', 'https://bsky.app/intent/compose', both),
    way('linkedin', 'LinkedIn', 'https://www.linkedin.com/sharing/share-offsite/', (url) => ({
      url,
    })),
  ];
}

/** What a way is asked with, for an address to share. */
type Fields = (url: string) => Record<string, string>;

const addressWith = (base: string, fields: Record<string, string>): string =>
  `${base}?${Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`;
