// Puts a block into the story where the cursor is: behind the block it stands in, with the commas that are needed.
import { snippet } from '@codemirror/autocomplete';
import type { EditorState } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { freeId } from './ids.js';
import { layOut } from './layout.js';
import { blocksAround, root } from './story-tree.js';
import { asSnippet, starter, type Template } from './templates.js';

/** What to put where: `before` and `after` are commas and white space around the block. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly before: string;
  readonly after: string;
}

/** Whether there was a place for it: a text that is no story has none. */
export function insertBlock(view: EditorView, template: Template): boolean {
  const text = view.state.doc.toString();
  const id = freeId(text, `${template.type}-1`);
  const block = JSON.stringify({ type: template.type, id, ...template.fields() });
  const place = placeFor(view.state, view.state.selection.main.head);
  if (!place && text.trim()) return false;
  if (!place) return insertStory(view, block);
  const indented = layOut(block, 2)!;
  return apply(view, place, place.before + indented + place.after);
}

/** Where there is no story yet, the block comes with one. */
function insertStory(view: EditorView, block: string): boolean {
  const story = JSON.stringify({ ...starter(), blocks: [] }).replace(/\[\]\}$/, `[${block}]}`);
  const whole = { from: 0, to: view.state.doc.length, before: '', after: '' };
  return apply(view, whole, `${layOut(story)!}\n`);
}

/** Puts the JSON there, with its marked words as fields that Tab goes through. */
function apply(view: EditorView, { from, to }: Place, json: string): true {
  // A snippet would take the selection with it that begins where it ends.
  view.dispatch({ selection: { anchor: to } });
  // It indents its lines as the one it starts on; these are indented already.
  const indent = /^\s*/.exec(view.state.doc.lineAt(from).text)![0];
  snippet(asSnippet(json).replaceAll(`\n${indent}`, '\n'))(view, null, from, to);
  view.focus();
  return true;
}

function placeFor(state: EditorState, at: number): Place | null {
  const around = blocksAround(state, at);
  if (around) {
    const { list, items, index } = around;
    const behind = items[index] ?? (at <= list.from ? items.at(-1) : undefined);
    if (behind) {
      return { from: behind.to, to: behind.to, before: ',\n    ', after: '' };
    }
    // A cursor that is not among the blocks, as at the start, says nothing: the story goes on at its end.
    const first = at > list.from ? items[0] : undefined;
    if (first) return { from: first.from, to: first.from, before: '', after: ',\n    ' };
    return { from: list.from, to: list.to, before: '[\n    ', after: '\n  ]' };
  }
  const story = root(state);
  if (story?.name !== 'Object') return null;
  const last = story.getChildren('Property').at(-1);
  const from = last?.to ?? story.from + 1;
  const before = `${last ? ',' : ''}\n  "blocks": [\n    `;
  return { from, to: from, before, after: last ? '\n  ]' : '\n  ]\n' };
}
