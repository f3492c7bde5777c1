// Writing inside the quotes of JSON as if there were none: Enter and pasted text are escaped as JSON wants it.
import { EditorSelection, Prec, type EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { around, stringOf } from './story-tree.js';

/** Fields of whole Markdown, in which an empty line makes a paragraph. */
const ofParagraphs = new Set(['markdown', 'text', 'answer']);

/** The string around a place that lies between its quotes. */
function stringAround(state: EditorState, at: number) {
  const node = around(state, at, -1, ({ name }) => name === 'String' || name === 'PropertyName');
  if (node?.name !== 'String' || at <= node.from || at >= node.to) return null;
  return node;
}

const breakLine =
  (paragraph: boolean) =>
  (view: EditorView): boolean => {
    const { state } = view;
    const { from, to } = state.selection.main;
    const string = stringAround(state, from);
    if (!string || to >= string.to) return false;
    const key = string.parent?.getChild('PropertyName');
    const wide = paragraph && key && ofParagraphs.has(stringOf(state, key));
    insert(view, wide ? '\\n\\n' : '\\n');
    return true;
  };

function insert(view: EditorView, text: string, userEvent = 'input.type'): void {
  const change = view.state.changeByRange(({ from, to }) => ({
    changes: { from, to, insert: text },
    range: EditorSelection.cursor(from + text.length),
  }));
  view.dispatch(view.state.update(change, { scrollIntoView: true, userEvent }));
}

/** As it would stand between quotes. Text that needs no change may be escaped already. */
function escaped(text: string): string {
  if (!/[\r\n\t]|(?<!\\)"/.test(text)) return text;
  return JSON.stringify(text.replace(/\r\n?/g, '\n').replace(/^\n+|\n+$/g, '')).slice(1, -1);
}

export const keysInStrings: Extension = [
  Prec.high(
    keymap.of([
      { key: 'Enter', run: breakLine(true) },
      { key: 'Shift-Enter', run: breakLine(false) },
    ]),
  ),
  EditorView.domEventHandlers({
    paste(event, view) {
      const { from, to } = view.state.selection.main;
      const string = stringAround(view.state, from);
      const text = event.clipboardData?.getData('text/plain');
      if (!text || !string || to >= string.to) return false;
      const safe = escaped(text);
      if (safe === text) return false;
      event.preventDefault();
      insert(view, safe, 'input.paste');
      return true;
    },
  }),
];
