// Writing inside the quotes of JSON as if there were none: Enter and pasted text are escaped as JSON wants it.
import { EditorSelection, Prec, type EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import type { SyntaxNode } from '@lezer/common';
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

/** Marks that open and close quotations, by language; the others write them as English does. */
const marksOf: Readonly<Record<string, string>> = {
  de: '„“',
  cs: '„“',
  sk: '„“',
  bg: '„“',
  ka: '„“',
  lt: '„“',
  sl: '„“',
  is: '„“',
  sq: '„“',
  pl: '„”',
  ro: '„”',
  hu: '„”',
  hr: '„”',
  nl: '“”',
  sv: '””',
  fi: '””',
  uk: '«»',
  ru: '«»',
  be: '«»',
  es: '«»',
  it: '«»',
  pt: '«»',
  el: '«»',
  nb: '«»',
  fa: '«»',
  ar: '«»',
  hy: '«»',
  ja: '「」',
  zh: '“”',
};
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
  const lang = /"lang"\s*:\s*"([A-Za-z]+)/.exec(state.sliceDoc(0, 2000))?.[1] ?? 'en';
  const [open, close] = [...(marksOf[lang] ?? '“”')] as [string, string];
  const before = state.sliceDoc(string.from + 1, at);
  const opens = /(?:^|[\s([{–—-]|\\[nt])$/.test(before);
  return opens ? open : close;
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
  const isOpen = /[“„«「][^”“»」]*$/.test(words);
  if (atEnd && !(isOpen && words) && from === to) {
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

/** `markdownOf`: what formatted text on the clipboard is as Markdown; undefined for plain text. */
export const keysInStrings = (
  markdownOf: (data: DataTransfer) => string | undefined,
): Extension => [
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
