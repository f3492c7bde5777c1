// Text and preview go together: the block that is written is in view, a click on a block leads to its text.
import { EditorView, type ViewUpdate } from '@codemirror/view';
import type { Preview } from './preview.js';
import { blocksAround } from '../text/story-tree.js';

/** Scrolls the preview when the cursor has come into another block. */
export function followCursor(preview: () => Preview | undefined) {
  let last = -1;
  return EditorView.updateListener.of((update: ViewUpdate) => {
    if (!update.selectionSet && !update.docChanged) return;
    const { state } = update;
    const around = blocksAround(state, state.selection.main.head);
    const index = around?.inside ? around.index : -1;
    if (index === last) return;
    last = index;
    if (index < 0) return;
    // After the preview had its turn to show the block.
    requestAnimationFrame(() => requestAnimationFrame(() => preview()?.reveal(index)));
  });
}

/** Puts the cursor to the block that was clicked, unless the click meant a link, a button, or words to be marked. */
export function followClicks(preview: Preview, view: EditorView): void {
  preview.whenClicked((index) => {
    const item = blocksAround(view.state, 0)?.items[index];
    if (!item) return;
    view.dispatch({
      selection: { anchor: item.from },
      effects: EditorView.scrollIntoView(item.from, { y: 'start', yMargin: 40 }),
    });
    view.focus();
  });
}
