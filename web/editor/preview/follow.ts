// Text and preview go together: the block that is written is in view, a click on words leads to their field.
import { EditorView, type ViewUpdate } from '@codemirror/view';
import type { JsonNode } from '../json/tree.js';
import { blocksAround } from '../text/story-tree.js';
import { findWords, type Place } from './find-words.js';
import type { Preview } from './preview.js';

/** Scrolls the preview when the cursor has come into another block. */
export function followCursor(preview: () => Preview | undefined) {
  let last = -1;
  return EditorView.updateListener.of((update: ViewUpdate) => {
    if (!update.selectionSet && !update.docChanged) return;
    const { state } = update;
    // In the blocks view nobody sees the cursor of the text.
    if (!update.view.hasFocus) return;
    const around = blocksAround(state, state.selection.main.head);
    const index = around?.inside ? around.index : -1;
    if (index === last) return;
    last = index;
    if (index < 0) return;
    // After the preview had its turn to show the block.
    requestAnimationFrame(() => requestAnimationFrame(() => preview()?.reveal(index)));
  });
}

/** Scrolls the preview to the block of the card that has the focus. */
export function followCards(cards: HTMLElement, preview: () => Preview | undefined): void {
  cards.addEventListener('focusin', (event) => {
    const card = (event.target as HTMLElement).closest<HTMLElement>('[data-block]');
    if (card && (event.target as HTMLElement).matches('[data-pointer]'))
      preview()?.reveal(Number(card.dataset.block));
  });
}

/** Leads to the words that were clicked, unless the click meant a link, a button, or words to be marked. */
export function followClicks(
  preview: Preview,
  root: () => JsonNode | undefined,
  go: (place: Place, words: string, at: number) => void,
): void {
  preview.whenClicked((index, node, offset) => {
    const pointer = index < 0 ? '' : `/blocks/${index}`;
    const place = placeOf(root(), pointer, node, offset);
    if (place) go(place, node?.data ?? '', offset);
    else if (index >= 0) go({ pointer, offset: 0 }, '', 0);
  });
}

/** The place in the story of a text of the preview. */
export const placeOf = (
  root: JsonNode | undefined,
  pointer: string,
  node: Text | undefined,
  offset: number,
): Place | undefined =>
  findWords(root, pointer, node?.data ?? '', offset) ?? aroundNode(root, pointer, node, offset);

/** A mark that stands by itself: the words around it are meant. */
function aroundNode(
  root: JsonNode | undefined,
  pointer: string,
  node: Text | undefined,
  offset: number,
): Place | undefined {
  const around = node?.parentElement?.parentElement?.textContent ?? '';
  const before = around.indexOf(node?.data ?? '');
  return around ? findWords(root, pointer, around, Math.max(0, before) + offset) : undefined;
}
