// Cells as a spreadsheet puts them on the clipboard.

/** A cell: in quotes where it has line breaks, tabs or quotes of its own. */
const cell = /"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*)/y;

/** Lines of cells with tabs between them, as a spreadsheet gives them; nothing where a line has one cell only. */
export function cellsOf(plain: string): string[][] {
  const rows = linesOf(plain);
  return rows.some((row) => row.length < 2) ? [] : rows;
}

/** The same where a single column is cells as well, in a place that is made of cells. */
export function cellsFor(plain: string): string[][] {
  const rows = linesOf(plain);
  return rows.length > 1 || rows[0]!.length > 1 ? rows : [];
}

function linesOf(plain: string): string[][] {
  const text = plain.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  const rows: string[][] = [[]];
  for (cell.lastIndex = 0; ; cell.lastIndex++) {
    const [, quoted, bare] = cell.exec(text)!;
    const words = quoted === undefined ? bare! : quoted.replaceAll('""', '"').replace(/\s+/g, ' ');
    rows.at(-1)!.push(words.trim());
    if (cell.lastIndex >= text.length) return rows;
    if (text[cell.lastIndex] === '\n') rows.push([]);
  }
}
