// Tab through the words of a new story that say what to write: from one to the next, and at last out of the text.
import { Prec, type Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { placeholders } from './templates.js';

const known = placeholders().map((words) => JSON.stringify(words));
/** Where a tour goes on; Tab is the browser's everywhere else, so that the keyboard gets out again. */
const touring = new WeakSet<EditorView>();

/** Selects the next words that nobody has replaced, within their quotes; false where there are none. */
function next(view: EditorView, from: number): boolean {
  const text = view.state.doc.toString();
  const places = known.map((words) => ({ at: text.indexOf(words, from), length: words.length }));
  const [first] = places.filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at);
  if (!first) return false;
  view.dispatch({
    selection: { anchor: first.at + 1, head: first.at + first.length - 1 },
    scrollIntoView: true,
  });
  return true;
}

export function startTour(view: EditorView): void {
  if (next(view, 0)) touring.add(view);
  view.focus();
}

export const tour: Extension = [
  Prec.high(
    keymap.of([
      {
        key: 'Tab',
        run: (view) => {
          if (!touring.has(view)) return false;
          if (next(view, view.state.selection.main.to)) return true;
          touring.delete(view);
          return false;
        },
      },
      {
        key: 'Escape',
        run: (view) => {
          touring.delete(view);
          return false;
        },
      },
    ]),
  ),
  EditorView.domEventHandlers({ blur: (_, view) => void touring.delete(view) }),
];
