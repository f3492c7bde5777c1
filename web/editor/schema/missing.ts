// Required fields, as the schema has them.
import type { Action } from '@codemirror/lint';
import type { EditorState } from '@codemirror/state';
import { snippet } from '@codemirror/autocomplete';
import { t } from '../words/words.js';
import { blankFor } from './field.js';
import { fieldsOf, schemasOf, type Field } from './schema.js';
import { around, nodeAt, propertiesOf, stringOf } from '../text/story-tree.js';

/** Adds the field that the object lacks to which a JSON Pointer leads. */
export function addMissing(state: EditorState, pointer: string, lacking: string): Action[] {
  const object = nodeAt(state, pointer);
  if (object?.name !== 'Object') return [];
  return fieldsOf(schemasOf(state, object))
    .filter(({ name }) => name === lacking)
    .map((field) => ({
      name: t('fixAdd', { what: field.name }),
      apply: (view) => add(view, pointer, field),
    }));
}

const add = (view: Parameters<Action['apply']>[0], pointer: string, field: Field): void => {
  const object = nodeAt(view.state, pointer);
  if (object?.name !== 'Object') return;
  const last = propertiesOf(view.state, object).at(-1)?.node;
  const text = `${JSON.stringify(field.name)}: ${blankFor(field.schemas)}`;
  const at = last?.to ?? object.from + 1;
  // On a line of its own where its neighbour has one.
  const line = last && view.state.doc.lineAt(last.from);
  const alone = line && view.state.sliceDoc(line.from, last.from).trim() === '';
  const before = last ? (alone ? ',\n' : ', ') : ' ';
  view.dispatch({ selection: { anchor: at } });
  snippet(before + text + (last ? '' : ' '))(view, null, at, at);
  view.focus();
};

/** Whether the field around a place must be there. */
export function isRequired(state: EditorState, at: number): boolean {
  const property = around(state, at, 1, ({ name }) => name === 'Property');
  const name = property?.getChild('PropertyName');
  if (!property?.parent || !name) return true;
  const key = stringOf(state, name);
  return fieldsOf(schemasOf(state, property.parent)).some(
    (field) => field.name === key && field.required,
  );
}
