// Empty strings of a new block that nobody has come to yet: things to do, and no mistakes.
import { StateEffect, StateField, type EditorState } from '@codemirror/state';
import type { Diagnostic } from '../../src/base/diagnostic.js';
import { at, type JsonNode } from '../json/tree.js';

/** The places between the quotes. */
type Places = readonly number[];

const put = StateEffect.define<Places>();
/** Somebody has been at these. */
const seen = StateEffect.define<Places>();

export const fresh = StateField.define<Places>({
  create: () => [],
  update(places, { changes, effects, docChanged }) {
    let now = docChanged ? places.map((place) => changes.mapPos(place, -1)) : places;
    for (const effect of effects) {
      if (effect.is(put)) now = [...now, ...effect.value];
      if (effect.is(seen)) now = now.filter((place) => !effect.value.includes(place));
    }
    return now;
  },
});

const placesOf = (state: EditorState): Places => state.field(fresh, false) ?? [];

const emptyIn = (node: JsonNode | undefined): number[] => {
  if (node?.kind === 'string') return node.value === '' ? [node.from + 1] : [];
  if (node?.kind === 'array') return node.items.flatMap(emptyIn);
  return node?.kind === 'object' ? node.members.flatMap(({ value }) => emptyIn(value)) : [];
};

/** All that is empty in a value is new. */
export const freshIn = (node: JsonNode | undefined): StateEffect<Places> => put.of(emptyIn(node));

/** What is to be said once somebody has left a place, or has to know of all that is wrong; nothing where none is new. */
export function seenIn(state: EditorState, node?: JsonNode): StateEffect<Places> | undefined {
  const all = placesOf(state);
  const places = node ? all.filter((place) => place > node.from && place < node.to) : all;
  return places.length ? seen.of(places) : undefined;
}

/** Whether what is wrong is only that nobody has written here yet. */
export function isFresh(state: EditorState, root: JsonNode | undefined, found: Diagnostic) {
  if (found.code !== 'empty-field') return false;
  const node = at(root, found.pointer + (found.field ? `/${found.field}` : ''));
  return node?.kind === 'string' && node.value === '' && state.field(fresh).includes(node.from + 1);
}
