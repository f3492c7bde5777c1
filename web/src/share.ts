// The menu of a block, and sharing: by the system's own sheet, else by a menu of ways. A file of its own, loaded when a
// reader asks for it.
import { addressOf } from './act/block-address.js';
import { shortTextOf, textOf } from './act/copy-text.js';
import { openMenu } from './act/menu.js';
import { fitsPost, waysToShare } from './act/share-links.js';

/**
 * Opens the menu of a block with these actions and returns what closes it. `chosen` hears the action; the menu is closed
 * by then.
 */
export function openActions(
  button: HTMLElement,
  block: HTMLElement,
  actions: readonly string[],
  chosen: (action: string) => void,
): () => void {
  const { copy, image } = button.dataset;
  const words: DOMStringMap = { ...block.closest<HTMLElement>('.story')!.dataset, copy, image };
  const entries = actions.map((action) => ({ action, label: words[action]! }));
  return openMenu(button, entries, ({ action }) => chosen(action!));
}

/** Hears how the reader shared, and the address. Not called when the reader thought better of it. */
type Chosen = (method: string, url: string) => void;

/** Returns what closes the menu, if one was opened. */
export async function share(
  button: HTMLElement,
  block: HTMLElement,
  chosen: Chosen,
): Promise<(() => void) | undefined> {
  const { link = '', email = '' } = block.closest<HTMLElement>('.story')!.dataset;
  const shared = { title: document.title, text: textOf(block), url: addressOf(block) };
  if (navigator.canShare?.(shared)) {
    try {
      await navigator.share(shared);
      chosen('native', shared.url);
      return undefined;
    } catch (cause) {
      // The reader closed the sheet. Any other failure leaves the menu.
      if ((cause as Error).name === 'AbortError') return undefined;
    }
  }
  const ways = waysToShare({ ...shared, short: shortTextOf(block, fitsPost) }, { link, email });
  return openMenu(button, ways, ({ method }) => chosen(method!, shared.url));
}
