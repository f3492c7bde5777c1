// What else pasted text could be than words: links, a picture, cells of a table.
import { cellsOf } from '../blocks/cells.js';
import { documentOf } from '../page/inert.js';
import { pairsOf, tableOf } from './tables.js';

interface Link {
  readonly url: string;
  readonly title: string;
}

export interface Offer {
  readonly kind: 'related' | 'image' | 'facts' | 'timeline' | 'table' | 'chart';
  readonly blocks: readonly Record<string, unknown>[];
}

const address = /^https?:\/\/\S+$/i;
const picture = /^https?:\/\/\S+\.(?:png|jpe?g|gif|webp|avif|svg)(?:[?#]\S*)?$/i;

/** `lang`: of the story, whose numbers and dates are read. `html`: the same as another program has it. */
export function offersFor(plain: string, lang: string, html = ''): Offer[] {
  const body = html ? documentOf(html).body : undefined;
  const image = pictureIn(plain.trim(), body);
  if (image) return [{ kind: 'image', blocks: [{ type: 'image', ...image }] }];
  const links = (body && linksIn(body)) ?? linksOfLines(plain);
  if (links.length > 1) return [{ kind: 'related', blocks: [{ type: 'related', links }] }];
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

function pictureIn(plain: string, body: HTMLElement | undefined) {
  if (picture.test(plain)) return { url: plain, alt: '' };
  const [image, ...more] = body?.querySelectorAll('img') ?? [];
  const url = image?.getAttribute('src') ?? '';
  const alone = image && !more.length && !plain && !body!.textContent.trim();
  return alone && address.test(url) ? { url, alt: image.alt } : undefined;
}

/** The links of a page where it has nothing but links. */
function linksIn(body: HTMLElement): Link[] | undefined {
  const links = [...body.querySelectorAll('a')].filter((link) => link.textContent.trim());
  const bare = (text: string) => text.replace(/[\s\d.)•·–—|-]/g, '');
  const words = links.map((link) => link.textContent).join('');
  if (!links.length || bare(words) !== bare(body.textContent)) return undefined;
  const found = links.map((link) => {
    const [url, title] = [link.getAttribute('href') ?? '', link.textContent.trim()];
    return { url, title: address.test(title) ? titleFrom(url) : title.replace(/\s+/g, ' ') };
  });
  return found.every(({ url }) => address.test(url)) ? found : undefined;
}

/** Lines that are addresses, behind a bullet or a title. */
function linksOfLines(plain: string): Link[] {
  const lines = plain.trim().split(/\s*\n\s*/);
  const links = lines.map((line) => {
    const [, title, url] =
      /^(?:[•·*–-]\s*|\d+[.)]\s+)?(.*?)[\s:–—|-]*(https?:\/\/\S+)$/i.exec(line) ?? [];
    return url && URL.canParse(url) ? { url, title: title || titleFrom(url) } : undefined;
  });
  return links.every((link) => link !== undefined) ? links : [];
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
