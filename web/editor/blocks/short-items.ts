// Cells of a spreadsheet over a list of short items, as the points of a chart: each line is one of them.
import { addMember, insertItem, type Change } from '../json/edit.js';
import type { Parsed } from '../json/parse.js';
import { at } from '../json/tree.js';
import type { FormField } from '../schema/form.js';
import { cellAs } from './grid.js';
import { readNumber } from './numbers.js';

/** `from`: the index of the first item, and of the first field in it. */
export function pasteItems(
  parsed: Parsed,
  pointer: string,
  fields: readonly FormField[],
  [first, start]: readonly [number, number],
  cells: readonly (readonly string[])[],
  lang: string,
): Change[] {
  const { text, root } = parsed;
  const list = at(root, pointer);
  if (list?.kind !== 'array') return [];
  const numbers = fields.findIndex(({ kind }) => kind === 'number') - start;
  const isNumber = (cell: string | undefined) => !!cell && !!readNumber(cell, lang).json;
  // What heads the columns is no item.
  const headed = !isNumber(cells[0]![numbers]) && isNumber(cells[1]?.[numbers]);
  const order = fields.map(({ key }) => key);
  const changes: Change[] = [];
  for (const [i, row] of cells.slice(headed ? 1 : 0).entries()) {
    const entries = fields.slice(start, start + row.length).map(({ key, kind, gap }, j) => {
      const cell = row[j]!;
      const plain = kind === 'number' || kind === 'date' ? kind : 'text';
      return { key, json: cell === '' && gap ? 'null' : cellAs(plain, cell, lang) };
    });
    const item = list.items[first + i];
    if (item?.kind === 'object')
      for (const { key, json } of entries) {
        const { from, to } = item.members.findLast((member) => member.key === key)?.value ?? {};
        changes.push(
          from === undefined
            ? addMember(text, item, key, json, order)
            : { from, to: to!, insert: json },
        );
      }
    else if (!item) {
      const members = entries.map(({ key, json }) => `${JSON.stringify(key)}: ${json}`);
      changes.push(insertItem(text, list, list.items.length, `{ ${members.join(', ')} }`));
    }
  }
  return changes;
}
