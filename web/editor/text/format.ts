// The command that lays the whole text out evenly; the cursor stays at its letter.
import type { EditorView } from '@codemirror/view';
import { layOut } from './layout.js';

/** Whether there was something to lay out: broken JSON is left as it is. */
export function format(view: EditorView): boolean {
  const text = view.state.doc.toString();
  const laidOut = layOut(text);
  if (laidOut === undefined) return false;
  const next = `${laidOut}\n`;
  if (next === text) return true;
  const { head } = view.state.selection.main;
  view.dispatch({
    changes: { from: 0, to: text.length, insert: next },
    selection: { anchor: sameLetter(text.slice(0, head), next) },
    scrollIntoView: true,
    userEvent: 'input.format',
  });
  return true;
}

/** The place in the other text behind as many letters: only white space was changed. */
function sameLetter(before: string, text: string): number {
  let letters = before.replace(/\s/g, '').length;
  let at = 0;
  while (letters > 0 && at < text.length) {
    if (/\S/.test(text[at++]!)) letters--;
  }
  return at;
}
