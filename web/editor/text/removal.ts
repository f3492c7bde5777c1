// Takes a field or an item out of the text together with the comma that belongs to it.
import type { ChangeSpec, EditorState } from '@codemirror/state';
import type { SyntaxNode } from '@lezer/common';

export function removal(state: EditorState, { from, to }: SyntaxNode): ChangeSpec {
  const after = /^\s*,\s*/.exec(state.sliceDoc(to, to + 1000));
  if (after) return { from, to: to + after[0].length };
  const before = /,?\s*$/.exec(state.sliceDoc(Math.max(0, from - 1000), from))!;
  return { from: from - before[0].length, to };
}
