// What mends a problem with one click.
import type { Action } from '@codemirror/lint';
import type { EditorState } from '@codemirror/state';
import type { Diagnostic } from '../../src/base/diagnostic.js';
import { readDate } from '../blocks/dates.js';
import { freeId } from '../text/ids.js';
import { addMissing } from '../schema/missing.js';
import { removal } from '../text/removal.js';
import { t } from '../words/words.js';
import { around, stringOf } from '../text/story-tree.js';

const replace = (name: string, insert: string): Action => ({
  name,
  apply: (view, from, to) =>
    view.dispatch({
      changes: { from, to, insert },
      selection: { anchor: from + insert.length },
      userEvent: 'input.fix',
    }),
});

const remove = (name: string): Action => ({
  name,
  apply: (view, from) => {
    const property = around(view.state, from, 1, (node) => node.name === 'Property');
    if (!property) return;
    view.dispatch({ changes: removal(view.state, property), userEvent: 'delete.fix' });
  },
});

export function fixesFor(
  state: EditorState,
  { code, suggestion, pointer, field }: Omit<Diagnostic, 'severity'>,
  from: number,
  to: number,
): Action[] {
  if (suggestion) {
    const bare = code === 'unsupported-version';
    return [
      replace(t('fixWrite', { what: suggestion }), bare ? suggestion : JSON.stringify(suggestion)),
    ];
  }
  if (code === 'bad-date') {
    const written = state.sliceDoc(from, to).replaceAll('"', '');
    // A click guesses neither the year nor what of figures alone is the month.
    const whole = /\b\d{4}\b/.test(written) && /[a-z]{3}/i.test(written);
    const date = whole ? readDate(written, 'en') : undefined;
    return date ? [replace(t('fixWrite', { what: date }), JSON.stringify(date))] : [];
  }
  if (field) return addMissing(state, pointer, field);
  if (code === 'unknown-field' || code === 'repeated-field') return [remove(t('fixRemoveField'))];
  if (code === 'repeated-id') {
    const value = around(state, from, 1, (node) => node.name === 'String');
    const id = value && freeId(state.doc.toString(), stringOf(state, value));
    return id ? [replace(t('fixWrite', { what: id }), JSON.stringify(id))] : [];
  }
  if (code === 'syntax' && state.sliceDoc(from, to) === ',') return [replace(t('fixRemoveIt'), '')];
  return [];
}
