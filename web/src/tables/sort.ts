// Tables of data: sorted by a column, and unfolded.
import { create } from '../base/create.js';
import { words } from '../base/blocks.js';

const done = new WeakSet<Element>();

/** Makes the blocks of a story that are tables sortable. */
export function sortTables(article: Element): void {
  for (const block of article.querySelectorAll<HTMLElement>(':scope > [part=table]')) {
    const table = block.querySelector('table');
    if (!table || done.has(block)) continue;
    done.add(block);
    [...table.tHead!.rows[0]!.cells].forEach((head, column) => makeSortable(table, head, column));
    fold(block);
  }
}

/** The words of a column's head become a button; links among them stay beside it. */
function makeSortable(table: HTMLTableElement, head: HTMLTableCellElement, column: number): void {
  const button = create('button');
  button.type = 'button';
  const own = [...head.childNodes].filter(
    (node) => !(node instanceof Element && (node.matches('a') || node.querySelector('a'))),
  );
  button.append(...own);
  if (!words(button)) return;
  head.prepend(button);
  button.addEventListener('click', () => {
    const turned = head.ariaSort === 'ascending';
    for (const other of table.tHead!.rows[0]!.cells)
      other.ariaSort = other === head ? null : 'none';
    head.ariaSort = turned ? 'descending' : 'ascending';
    sort(table, column, turned);
  });
}

interface Row {
  readonly row: HTMLTableRowElement;
  /** What it is sorted by; undefined stays last. */
  readonly key: number | string | undefined;
}

function sort(table: HTMLTableElement, column: number, descending: boolean): void {
  const body = table.tBodies[0]!;
  const cells = [...body.rows].map((row) => row.cells[column]!);
  const keyOf = keysFor(cells);
  const rows = cells.map((cell): Row => ({ row: cell.parentNode as never, key: keyOf(cell) }));
  const language = table.closest<HTMLElement>('[lang]')?.lang || undefined;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const order = (a: Row, b: Row) => {
    if (a.key === undefined || b.key === undefined)
      return Number(a.key === undefined) - Number(b.key === undefined);
    const way =
      typeof a.key === 'number' ? a.key - (b.key as number) : compare(a.key, b.key as string);
    return descending ? -way : way;
  };
  const folded = rows.filter(({ row }) => row.matches('.rest')).length;
  rows.sort(order).forEach(({ row }, index) => {
    row.classList.toggle('rest', index >= rows.length - folded);
    body.append(row);
  });
}

/** Numbers by their value, dates by their time, and words, if there is neither, as words. */
function keysFor(cells: readonly HTMLElement[]): (cell: HTMLElement) => Row['key'] {
  if (cells.some(({ dataset }) => dataset.value !== undefined)) {
    return ({ dataset }) => (dataset.value === undefined ? undefined : Number(dataset.value));
  }
  const timeIn = (cell: HTMLElement) => cell.querySelector('time');
  if (cells.some(timeIn)) {
    return (cell) => {
      const time = Date.parse(timeIn(cell)?.dateTime ?? '');
      return Number.isNaN(time) ? undefined : time;
    };
  }
  return (cell) => words(cell) || undefined;
}

/** Folds a long table; its button shows the rest, and the reader goes on there. */
function fold(block: HTMLElement): void {
  const button = block.querySelector<HTMLElement>('.all');
  if (!button) return;
  block.classList.add('folded');
  button.hidden = false;
  button.addEventListener('click', () => {
    const next = block.querySelector<HTMLElement>('.rest > :first-child');
    block.classList.replace('folded', 'unfolded');
    if (!next) return;
    next.tabIndex = -1;
    next.focus();
  });
}
