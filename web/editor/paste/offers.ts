// What else pasted text could be than words: links, a picture, cells of a table.

export interface Offer {
  readonly kind: 'related' | 'image' | 'facts' | 'timeline' | 'table';
  readonly blocks: readonly Record<string, unknown>[];
}

const address = /^https?:\/\/\S+$/i;
const picture = /^https?:\/\/\S+\.(?:png|jpe?g|gif|webp|avif|svg)(?:[?#]\S*)?$/i;

/** The rows of a table on the clipboard: as a spreadsheet gives them. */
export function cellsOf(plain: string): string[][] {
  const lines = plain.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
  if (lines.length < 1 || !lines.every((line) => line.includes('\t'))) return [];
  return lines.map((line) => line.split('\t').map((cell) => cell.trim()));
}

/** `number`, `date`: how a cell is read; undefined where it is none. */
export function offersFor(
  plain: string,
  number: (cell: string) => number | undefined,
  date: (cell: string) => string | undefined,
): Offer[] {
  const lines = plain.trim().split(/\s*\n\s*/);
  if (lines.length === 1 && picture.test(lines[0]!))
    return [{ kind: 'image', blocks: [{ type: 'image', url: lines[0], alt: '' }] }];
  if (lines.length > 1 && lines.every((line) => address.test(line))) {
    const links = lines.map((url) => ({ url, title: titleFrom(url) }));
    return [{ kind: 'related', blocks: [{ type: 'related', links }] }];
  }
  const rows = cellsOf(plain);
  if (!rows.length || rows.some((row) => row.length < 2)) return [];
  const offers: Offer[] = [];
  const named = rows.filter(([label]) => label);
  if (named.some(([, value]) => number(value!) !== undefined)) {
    const items = named.map(([label, value]) => ({ label, value: number(value!) ?? value }));
    offers.push({ kind: 'facts', blocks: [{ type: 'facts', items }] });
  }
  const days = rows.map(([day, title]) => ({ date: date(day!), title }));
  if (days.every((each) => each.date && each.title))
    offers.push({ kind: 'timeline', blocks: [{ type: 'timeline', events: days }] });
  const width = Math.max(...rows.map((row) => row.length));
  const line = (row: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, i) => (row[i] ?? '').replaceAll('|', '\\|')).join(' | ')} |`;
  const [head, ...body] = rows as [string[], ...string[][]];
  const markdown = [line(head), line(Array<string>(width).fill('---')), ...body.map(line)].join(
    '\n',
  );
  offers.push({ kind: 'table', blocks: [{ type: 'text', markdown }] });
  return offers;
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
