// What else pasted text could be than words: links, a picture, cells of a table.
import { cellsOf } from '../blocks/cells.js';
import { pairsOf, tableOf } from './tables.js';

export interface Offer {
  readonly kind: 'related' | 'image' | 'facts' | 'timeline' | 'table' | 'chart';
  readonly blocks: readonly Record<string, unknown>[];
}

const address = /^https?:\/\/\S+$/i;
const picture = /^https?:\/\/\S+\.(?:png|jpe?g|gif|webp|avif|svg)(?:[?#]\S*)?$/i;

/** `lang`: of the story, whose numbers and dates are read. */
export function offersFor(plain: string, lang: string): Offer[] {
  const lines = plain.trim().split(/\s*\n\s*/);
  if (lines.length === 1 && picture.test(lines[0]!))
    return [{ kind: 'image', blocks: [{ type: 'image', url: lines[0], alt: '' }] }];
  if (lines.length > 1 && lines.every((line) => address.test(line))) {
    const links = lines.map((url) => ({ url, title: titleFrom(url) }));
    return [{ kind: 'related', blocks: [{ type: 'related', links }] }];
  }
  const rows = cellsOf(plain);
  if (!rows.length) return [];
  const { facts, chart, timeline } = pairsOf(rows, lang);
  return [
    ...(facts ? [{ kind: 'facts', blocks: [facts] } as const] : []),
    ...(timeline ? [{ kind: 'timeline', blocks: [timeline] } as const] : []),
    { kind: 'table', blocks: [tableOf(rows, lang)] },
    ...(chart ? [{ kind: 'chart', blocks: [chart] } as const] : []),
  ];
}

/** Words for a link from its address, until somebody writes better ones. */
function titleFrom(url: string): string {
  const { hostname, pathname } = new URL(url);
  const last = decodeURIComponent(pathname).split('/').filter(Boolean).at(-1) ?? '';
  const words = last
    .replace(/\.\w+$/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return words ? words[0]!.toUpperCase() + words.slice(1) : hostname;
}
