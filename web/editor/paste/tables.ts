// The blocks that cells of a spreadsheet could be.
import { kindOfCells, cellAs } from '../blocks/grid.js';
import { readDate } from '../blocks/dates.js';
import { readNumber } from '../blocks/numbers.js';

type Rows = readonly (readonly string[])[];
type Block = Readonly<Record<string, unknown>>;

/** Whether the first line says what is in the columns. */
function isHeaded([first, ...body]: Rows, lang: string): boolean {
  const figures = (cells: readonly (string | undefined)[]) => {
    const filled = cells.flatMap((cell) => cell || []);
    return (
      kindOfCells(cells, lang) !== 'text' ||
      (filled.length > 0 && filled.every((cell) => figureOf(cell, lang).value !== undefined))
    );
  };
  const known = first!.map(
    (_, i) => body.some((row) => row[i]) && figures(body.map((row) => row[i])),
  );
  // Where all is words, a table without heads is the rarer one.
  if (!known.includes(true)) return body.length > 0 && !figures(first!.filter(Boolean));
  return first!.every((words, i) => !known[i] || !figures([words]));
}

export function tableOf(rows: Rows, lang: string): Block {
  const width = Math.max(...rows.map((row) => row.length));
  const headed = isHeaded(rows, lang);
  const body = headed ? rows.slice(1) : rows;
  const columns = Array.from({ length: width }, (_, i) => {
    const kind = kindOfCells(
      body.map((row) => row[i]),
      lang,
    );
    const label = (headed && rows[0]![i]) || '';
    return kind === 'text' ? { label } : { label, kind };
  });
  const value = (words: string | undefined, i: number): unknown =>
    words ? JSON.parse(cellAs(columns[i]!.kind ?? 'text', words, lang)) : null;
  return {
    type: 'table',
    caption: '',
    columns,
    rows: body.map((row) => columns.map((_, i) => value(row[i], i))),
  };
}

/** Signs that mean one currency; a dollar is that of several countries. */
const currencies: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', '₴': 'UAH' };
const withUnit =
  /^([€£₴]|[A-Z]{3}(?= ?\d))?\s*([-−]?\d[^\p{L}%€£₴]*?)\s*([€£₴%]|\p{L}[\p{L}²³]{0,15})?$/u;

/** A number with what it is counted in: “€1,200”, “62 %”, “40 mm”. */
function figureOf(words: string | undefined, lang: string): { value?: number; unit?: string } {
  const [, before, number, behind] = withUnit.exec(words?.trim() ?? '') ?? [];
  const { json } = readNumber(number ?? '', lang);
  const unit = before ?? behind;
  if (json === undefined || (before && behind) || readDate(words!, lang)) {
    const plain = readNumber(words ?? '', lang).json;
    return plain === undefined ? {} : { value: Number(plain) };
  }
  return { value: Number(json), ...(unit && { unit: currencies[unit] ?? unit }) };
}

/** What is said in pairs: figures with their labels, or days with what happened. */
export function pairsOf(
  rows: Rows,
  lang: string,
): { facts?: Block; chart?: Block; timeline?: Block } {
  const second = figureOf(rows[1]?.[1], lang).value;
  const headed = rows.length > 1 && second !== undefined && isHeaded(rows, lang);
  const named = (headed ? rows.slice(1) : rows).filter(([label]) => label);
  const figures = named.map(([, words]) => figureOf(words, lang));
  const items = named.map(([label, words], i) => ({ label, value: words, ...figures[i] }));
  const data = named.map(([label], i) => ({ label, value: figures[i]!.value }));
  const units = new Set(figures.map(({ unit }) => unit));
  const unit = units.size === 1 ? figures[0]?.unit : undefined;
  const days = rows.map(([day, title]) => ({ date: readDate(day!, lang), title }));
  const pairs = rows.every(({ length }) => length === 2);
  const all = data.length > 1 && data.every(({ value }) => value !== undefined);
  const chart = { type: 'chart', kind: 'bars', title: '', alt: '', data, ...(unit && { unit }) };
  return {
    ...(data.some(({ value }) => value !== undefined) && { facts: { type: 'facts', items } }),
    ...(pairs && all && { chart }),
    ...(days.every(({ date, title }) => date && title) && {
      timeline: { type: 'timeline', events: days },
    }),
  };
}
