// Shares a block: the system's own sheet, else the menu. A file of its own, loaded when a reader asks for it.
import { addressOf } from './act/block-address.js';
import { shortTextOf, textOf } from './act/copy-text.js';
import { fitsPost } from './act/share-links.js';
import { openShareMenu } from './act/share-menu.js';

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
  const more = { ...shared, short: shortTextOf(block, fitsPost) };
  return openShareMenu(button, more, { link, email }, (method) => chosen(method, shared.url));
}
