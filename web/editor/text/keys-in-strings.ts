// Writing inside the quotes of JSON as if there were none: Enter and pasted text are escaped as JSON wants it.
import {
  EditorSelection,
  Prec,
  type EditorState,
  type Extension,
  type Text,
} from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import type { SyntaxNode } from '@lezer/common';
import marks from 'story-quotation-marks';
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

/** Fields that hold no words: what is typed there is meant as it is. */
const bare = new Set([
  'url',
  'id',
  'type',
  'lang',
  'date',
  'published',
  'updated',
  'asOf',
  'unit',
  '$schema',
]);

/** The mark that is meant by a typewriter's: the language's own, or the escaped one where there are no words. */
function markFor(state: EditorState, string: SyntaxNode, at: number): string {
  const key = string.parent?.getChild('PropertyName');
  if (!key || bare.has(stringOf(state, key))) return '\\"';
  const [open, close] = marksOf(state);
  const before = state.sliceDoc(string.from + 1, at);
  const opens = /(?:^|[\s([{–—-]|\\[nt])$/.test(before);
  return opens ? open : close;
}

/** The marks of the story's language; for a region that writes as its language does, those of the language. */
function marksOf(state: EditorState): readonly [string, string] {
  const tag = /"lang"\s*:\s*"([A-Za-z-]+)/.exec(state.sliceDoc(0, 2000))?.[1] ?? 'en';
  return marks[tag] ?? marks[tag.split('-')[0]!] ?? ['“', '”'];
}

/** Whether a quotation that was begun in some words goes on behind them. */
function isOpen(words: string, [open, close]: readonly [string, string]): boolean {
  if (open === close) return words.split(open).length % 2 === 0;
  return words.lastIndexOf(open.trim()) > words.lastIndexOf(close.trim());
}

/** A quotation mark within a string never ends it; at its end it does, unless a quotation is open. */
const quotationMarks = EditorView.inputHandler.of((view, from, to, text) => {
  if (text !== '"' || view.composing) return false;
  const { state } = view;
  const string = stringAround(state, from);
  if (!string || to >= string.to || state.selection.ranges.length > 1) return false;
  const mark = markFor(state, string, from);
  const atEnd = to === string.to - 1;
  const words = state.sliceDoc(string.from + 1, from);
  if (atEnd && !isOpen(words, marksOf(state)) && from === to) {
    view.dispatch({ selection: { anchor: string.to } });
    return true;
  }
  view.dispatch({
    changes: { from, to, insert: mark },
    selection: { anchor: from + mark.length },
    scrollIntoView: true,
    userEvent: 'input.type',
  });
  return true;
});

/** Writes an escaped backslash for one that is typed; what makes an escape of it, as n, takes it back. */
function backslashes(): Extension {
  let last: { readonly doc: Text; readonly at: number } | undefined;
  return EditorView.inputHandler.of((view, from, to, text) => {
    const { state } = view;
    const begun = last?.doc.eq(state.doc) && last.at === from && from === to;
    last = undefined;
    const put = (start: number, insert: string) =>
      view.dispatch({
        changes: { from: start, to, insert },
        selection: { anchor: start + insert.length },
        scrollIntoView: true,
        userEvent: 'input.type',
      });
    if (begun && text === '\\') return true;
    if (begun && /^["/bfnrtu]$/.test(text)) {
      put(from - 1, text);
      return true;
    }
    const string = text === '\\' && !view.composing ? stringAround(state, from) : null;
    if (!string || to >= string.to || state.selection.ranges.length > 1) return false;
    put(from, '\\\\');
    last = { doc: view.state.doc, at: from + 2 };
    return true;
  });
}

/** `markdownOf`: what formatted text on the clipboard is as Markdown; undefined for plain text. */
export const keysInStrings = (
  markdownOf: (data: DataTransfer) => string | undefined,
): Extension => [
  backslashes(),
  quotationMarks,
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
      const plain = event.clipboardData?.getData('text/plain');
      if (!plain || !string || to >= string.to) return false;
      const key = string.parent?.getChild('PropertyName');
      const whole = key && ofParagraphs.has(stringOf(view.state, key));
      const marked = whole && event.clipboardData ? markdownOf(event.clipboardData) : undefined;
      const text = marked ?? plain;
      const safe = marked ? JSON.stringify(marked).slice(1, -1) : escaped(text);
      if (safe === plain) return false;
      event.preventDefault();
      insert(view, safe, 'input.paste');
      return true;
    },
  }),
];
