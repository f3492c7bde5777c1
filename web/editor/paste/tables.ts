// The blocks that cells of a spreadsheet could be.
import { kindOfCells, cellAs } from '../blocks/grid.js';
import { readDate } from '../blocks/dates.js';
import { readNumber } from '../blocks/numbers.js';

type Rows = readonly (readonly string[])[];
type Block = Readonly<Record<string, unknown>>;

/** Whether the first line says what is in the columns. */
function isHeaded([first, ...body]: Rows, lang: string): boolean {
  const figures = (cells: readonly (string | undefined)[]) => kindOfCells(cells, lang) !== 'text';
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

/** What is said in pairs: figures with their labels, or days with what happened. */
export function pairsOf(
  rows: Rows,
  lang: string,
): { facts?: Block; chart?: Block; timeline?: Block } {
  const number = (words: string | undefined) => {
    const json = readNumber(words ?? '', lang).json;
    return json === undefined ? undefined : Number(json);
  };
  const body = isHeaded(rows, lang) && number(rows[1]?.[1]) !== undefined ? rows.slice(1) : rows;
  const named = body.filter(([label]) => label);
  const values = named.map(([, words]) => number(words));
  const days = rows.map(([day, title]) => ({ date: readDate(day!, lang), title }));
  const items = named.map(([label, words], i) => ({ label, value: values[i] ?? words }));
  const data = named.map(([label], i) => ({ label, value: values[i] }));
  const pairs = rows.every(({ length }) => length === 2);
  return {
    ...(values.some((value) => value !== undefined) && { facts: { type: 'facts', items } }),
    ...(pairs &&
      data.length > 1 &&
      values.every((value) => value !== undefined) && {
        chart: { type: 'chart', kind: 'bars', title: '', alt: '', data },
      }),
    ...(days.every(({ date, title }) => date && title) && {
      timeline: { type: 'timeline', events: days },
    }),
  };
}
