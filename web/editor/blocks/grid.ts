// A table's cells and what heads them: columns that come and go, and cells that are pasted, each as one change of the text.
import { insertItem, removeItem, written, type Change } from '../json/edit.js';
import type { Parsed } from '../json/parse.js';
import { at, textAt, type JsonArray } from '../json/tree.js';
import type { FormField } from '../schema/form.js';
import { readDate } from './dates.js';
import { readNumber } from './numbers.js';

/** Pointers to the columns, objects with a label and a kind, and to the rows, lists of cells. */
export interface Grid {
  readonly columns: string;
  readonly rows: string;
}

/** What a column holds; words, where it does not say. */
export type ColumnKind = 'text' | 'number' | 'date';

export const kindOfColumn = ({ root }: Parsed, { columns }: Grid, index: number): ColumnKind => {
  const kind = textAt(root, `${columns}/${index}/kind`);
  return kind === 'number' || kind === 'date' ? kind : 'text';
};

/** The field of a cell: what a column holds decides how its cells are read. */
export const cellField = (cell: FormField, kind: ColumnKind): FormField => ({
  ...cell,
  kind: kind === 'text' ? 'words' : kind,
});

const listAt = ({ root }: Parsed, pointer: string): JsonArray | undefined => {
  const node = at(root, pointer);
  return node?.kind === 'array' ? node : undefined;
};

const rowsOf = (parsed: Parsed, { rows }: Grid): JsonArray[] =>
  (listAt(parsed, rows)?.items ?? []).flatMap((row) => (row.kind === 'array' ? row : []));

/** How many columns there are: as many as the widest row has cells. */
export const widthOf = (parsed: Parsed, grid: Grid): number =>
  Math.max(
    listAt(parsed, grid.columns)?.items.length ?? 0,
    ...rowsOf(parsed, grid).map(({ items }) => items.length),
  );

/** Items behind the last one of a list. */
function append(text: string, list: JsonArray, items: readonly string[]): Change[] {
  if (!items.length) return [];
  if (!list.items.length) return [insertItem(text, list, 0, items.join(', '))];
  return items.map((json) => insertItem(text, list, list.items.length, json));
}

const gaps = (number: number): string[] => Array<string>(Math.max(0, number)).fill('null');

/** A column more at the end, and a gap for it in each row. */
export function addColumn(parsed: Parsed, grid: Grid, column: unknown): Change[] {
  const { text } = parsed;
  const columns = listAt(parsed, grid.columns);
  const width = widthOf(parsed, grid) + 1;
  return [
    ...(columns ? append(text, columns, [written(text, columns, column)]) : []),
    ...rowsOf(parsed, grid).flatMap((row) => append(text, row, gaps(width - row.items.length))),
  ];
}

export function removeColumn(parsed: Parsed, grid: Grid, index: number): Change[] {
  const columns = listAt(parsed, grid.columns);
  return [...(columns ? [columns] : []), ...rowsOf(parsed, grid)]
    .filter(({ items }) => index < items.length)
    .map((list) => removeItem(parsed.text, list, index));
}

/** Cells as a spreadsheet gives them, from a place on; row -1 is what heads the columns. `lang`: of the words. */
export function pasteCells(
  parsed: Parsed,
  grid: Grid,
  [top, start]: readonly [number, number],
  cells: readonly (readonly string[])[],
  lang: string,
): Change[] {
  const { text } = parsed;
  const [columns, rows] = [listAt(parsed, grid.columns), listAt(parsed, grid.rows)];
  if (!columns || !rows) return [];
  const heads = top < 0 ? cells[0]! : [];
  const body = top < 0 ? cells.slice(1) : cells;
  const width = start + Math.max(...cells.map((row) => row.length));
  const known = columns.items.length;
  const kinds = Array.from({ length: width }, (_, i) =>
    i < known
      ? kindOfColumn(parsed, grid, i)
      : kindOfCells(
          body.map((row) => row[i - start]),
          lang,
        ),
  );
  const json = (cell: string | undefined, column: number) =>
    cell ? cellAs(kinds[column]!, cell, lang) : 'null';
  const more = kinds.slice(known).map((kind, i) => {
    const label = heads[known + i - start] ?? '';
    return written(text, columns, kind === 'text' ? { label } : { label, kind });
  });
  const labels = heads.slice(0, Math.max(0, known - start)).flatMap((label, i) => {
    const node = at(parsed.root, `${grid.columns}/${start + i}/label`);
    return node ? [{ from: node.from, to: node.to, insert: JSON.stringify(label) }] : [];
  });
  const first = Math.max(0, top);
  const all = Math.max(width, widthOf(parsed, grid));
  const filled = rows.items.flatMap((list, i) => {
    if (list.kind !== 'array') return [];
    const row = body[i - first] ?? [];
    const inside = list.items.slice(start, start + row.length);
    const behind = row.slice(inside.length).map((cell, j) => json(cell, start + inside.length + j));
    const before = behind.length ? gaps(start - list.items.length) : [];
    const ends = list.items.length + before.length + behind.length;
    return [
      ...inside.map(({ from, to }, j) => ({ from, to, insert: json(row[j], start + j) })),
      // A new column is one in all rows that had all columns.
      ...append(text, list, [
        ...before,
        ...behind,
        ...(list.items.length < known ? [] : gaps(all - ends)),
      ]),
    ];
  });
  const added = body
    .slice(Math.max(0, rows.items.length - first))
    .map((row) => `[${Array.from({ length: all }, (_, i) => json(row[i - start], i)).join(', ')}]`);
  return [...append(text, columns, more), ...labels, ...filled, ...append(text, rows, added)];
}

/** A cell as JSON, in a column of a kind: what is no number or date is words there, too. */
export function cellAs(kind: ColumnKind, cell: string, lang: string): string {
  const date = kind === 'date' ? readDate(cell, lang) : undefined;
  const number = kind === 'number' ? readNumber(cell, lang).json : undefined;
  return number ?? JSON.stringify(date ?? cell);
}

/** A number that is most likely one: readers don't see it as 2,024. */
const year = /^(1[5-9]|20)\d\d$/;

/** What a column of these cells holds. */
export function kindOfCells(cells: readonly (string | undefined)[], lang: string): ColumnKind {
  const filled = cells.flatMap((cell) => cell || []);
  if (!filled.length) return 'text';
  if (filled.every((cell) => year.test(cell))) return 'date';
  if (filled.every((cell) => readNumber(cell, lang).json !== undefined)) return 'number';
  return filled.every((cell) => readDate(cell, lang)) ? 'date' : 'text';
}
