// A list of rows as a table: a field for each cell, and above each column what heads it.
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { blank, type FormField } from '../../schema/form.js';
import { at, textAt, type JsonNode } from '../../json/tree.js';
import { t } from '../../words/words.js';
import { title } from '../../words/titles.js';
import { onceDrawn, useForm } from '../context.js';
import {
  addColumn,
  cellField,
  kindOfColumn,
  pasteCells,
  removeColumn,
  widthOf,
  type Grid,
} from '../grid.js';
import { cellsFor } from '../cells.js';
import { Icon } from '../icons.js';
import { Field, Fields, Kept, type FieldProps } from './field.js';
import { Says } from './frame.js';
import { useField } from './use-field.js';

const holderOf = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf('/'));

/** The column and row of the cell that something is in; row -1 is the heads. */
function placeOf(target: EventTarget | null): readonly [number, number] | undefined {
  const cell = (target as HTMLElement).closest<HTMLElement>('[data-cell]');
  const [row, column] = cell?.dataset.cell?.split(' ').map(Number) ?? [];
  return column === undefined ? undefined : [row!, column];
}

export function GridField({ field, pointer, order }: FieldProps) {
  const { model } = useForm();
  const heads = field.heads!;
  const grid: Grid = { columns: `${holderOf(pointer)}/${heads.key}`, rows: pointer };
  const state = useField(pointer, field, order);
  const ofColumns = useField(grid.columns, heads, order);
  const { parsed } = model;
  const width = widthOf(parsed, grid);
  const rows = at(parsed.root, pointer);
  const list = rows?.kind === 'array' ? rows.items : [];
  const focus = (row: number, column: number) =>
    document
      .querySelector<HTMLElement>(
        `[data-grid="${pointer}"] [data-cell="${row} ${column}"] :is(input, textarea)`,
      )
      ?.focus();
  const addRow = (column = 0) => {
    const row = model.addItem(pointer, Array<null>(width).fill(null), order);
    onceDrawn(() => focus(row, column));
  };
  const addHead = () => {
    model.apply(addColumn(model.parsed, grid, blank(heads.form!)));
    onceDrawn(() => focus(-1, width));
  };
  const keys = (event: KeyboardEvent) => {
    const place = placeOf(event.target);
    const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    const { isComposing, shiftKey, altKey, ctrlKey, metaKey, target } = event;
    const typed = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    if (!place || !step || !typed || isComposing || shiftKey || altKey || ctrlKey || metaKey)
      return;
    event.preventDefault();
    const next = place[0] + step;
    if (next < list.length) focus(next, place[1]);
    else if (event.key === 'Enter' && !model.locked) addRow(place[1]);
  };
  const paste = (event: ClipboardEvent) => {
    const place = placeOf(event.target);
    const cells = cellsFor(event.clipboardData?.getData('text/plain') ?? '');
    if (!place || !cells.length || model.locked) return;
    event.preventDefault();
    // A field that has the focus must not write its own words over what is pasted.
    (event.target as HTMLElement).blur();
    model.apply(pasteCells(model.parsed, grid, place, cells, model.langAt(pointer)));
    onceDrawn(() => focus(...place));
  };
  const cell = field.item!.item!;
  const [rowName, columnName] = [title(field.item!.title), title(heads.form!.title)];
  const columns = model.node(grid.columns);
  const known = columns?.kind === 'array' ? columns.items : [];
  const nameOf = (column: number) =>
    textAt(parsed.root, `${grid.columns}/${column}/label`) || `${columnName} ${column + 1}`;
  const head = (column: number) => (
    <th key={column} scope="col" data-cell={`-1 ${column}`}>
      <div role="group" aria-label={`${columnName} ${column + 1}`}>
        {column <= known.length && (
          <Item field={heads} node={known[column]} pointer={`${grid.columns}/${column}`} />
        )}
        {width > 1 && !model.locked && (
          <Remove
            what={`${columnName} ${column + 1}`}
            act={() => model.apply(removeColumn(model.parsed, grid, column))}
          />
        )}
      </div>
    </th>
  );
  const kinds = Array.from({ length: width }, (_, j) => kindOfColumn(parsed, grid, j));
  // Rows that are as they were are not drawn again, however many there are.
  const drawn = useRef<readonly Drawn[]>([]);
  const names = kinds.map((_, j) => nameOf(j));
  const said = model.saidOf(Number(pointer.split('/')[2]));
  const { locked } = model;
  const all = [kinds, names, said, locked, list.length > 1, model.langAt(pointer)].join('|');
  const lines = list.map((row, i): Drawn => {
    const sign = `${model.raw(row)}|${all}`;
    const before = drawn.current[i];
    return before?.sign === sign ? before : { sign, row: line(row, i) };
  });
  drawn.current = lines;
  function line(row: JsonNode, i: number) {
    const cells = row.kind === 'array' ? row.items.length : 0;
    const says = model.findingsAt(`${pointer}/${i}`);
    return (
      <tr key={i}>
        <th scope="row">{i + 1}</th>
        {row.kind === 'array' ? (
          kinds.map((kind, j) => (
            <td key={j} data-cell={`${i} ${j}`}>
              {j <= cells && (
                <Field
                  field={cellField(cell, kind)}
                  pointer={`${pointer}/${i}/${j}`}
                  order={[]}
                  label={t('cellName', { column: names[j]!, row: i + 1 })}
                />
              )}
            </td>
          ))
        ) : (
          <td colSpan={width}>
            <Kept name={String(i + 1)} raw={model.raw(row)} />
          </td>
        )}
        <td class="end">
          {list.length > 1 && !model.locked && (
            <Remove what={`${rowName} ${i + 1}`} act={() => model.remove(`${pointer}/${i}`)} />
          )}
          {says.map(({ severity, message }) => (
            <p class={`says ${severity}`}>{message}</p>
          ))}
        </td>
      </tr>
    );
  }
  return (
    <fieldset class="group">
      <legend>{title(field.title)}</legend>
      <Says state={ofColumns} />
      <Says state={state} />
      {columns && columns.kind !== 'array' && <Kept name={heads.key} raw={model.raw(columns)} />}
      <div class="grid" data-grid={pointer} onKeyDown={keys} onPaste={paste}>
        <table>
          <thead>
            <tr>
              <td />
              {Array.from({ length: width }, (_, j) => head(j))}
              <td />
            </tr>
          </thead>
          <tbody>{lines.map(({ row }) => row)}</tbody>
        </table>
      </div>
      {!model.locked && (
        <div class="chips">
          <button type="button" class="chip add" onClick={() => addRow()}>
            {t('addAnother', { what: rowName.toLowerCase() })}
          </button>
          <button type="button" class="chip add" onClick={addHead}>
            {t('addAnother', { what: columnName.toLowerCase() })}
          </button>
        </div>
      )}
    </fieldset>
  );
}

interface Drawn {
  readonly sign: string;
  readonly row: JSX.Element;
}

interface ItemProps {
  readonly field: FormField;
  readonly node: JsonNode | undefined;
  readonly pointer: string;
}

/** What heads a column; what is no object is kept. */
const Item = ({ field, node, pointer }: ItemProps) => {
  const { model } = useForm();
  return node && node.kind !== 'object' ? (
    <Kept name={field.key} raw={model.raw(node)} />
  ) : (
    <Fields form={field.form!} pointer={pointer} />
  );
};

const Remove = ({ what, act }: { what: string; act: () => void }) => (
  <button
    type="button"
    class="quiet icon-button"
    aria-label={t('removeOne', { what })}
    title={t('removeOne', { what })}
    onClick={act}
  >
    <Icon name="remove" />
  </button>
);
