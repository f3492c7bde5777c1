// What a control does when a reader asks for it, and what leads to the block that the page's address names. A file of its
// own, loaded when a reader comes to the story or the address names a block.
import { addressOf } from './act/block-address.js';
import { idOf } from './base/blocks.js';
import { copy } from './act/clipboard.js';
import { copyText } from './act/copy-text.js';
import { emit } from './base/events.js';
import { hostOf, type Root } from './base/root.js';
import { importOwn } from './base/own-module.js';
import { share } from './act/share.js';
import { markDone, say } from './element/status.js';

export { importOwnBy } from './base/own-module.js';
export { lead } from './act/lead.js';

/** Whether this is for pages, as in element/modules.ts. */
declare const FOR_PAGES: boolean;

const loadCard = (): Promise<typeof import('./card.js')> =>
  FOR_PAGES ? importOwn('card.js') : import('./card.js');

/** Does what the button of a block says, in the story of this root. */
export type Act = (button: HTMLElement, block: HTMLElement) => Promise<void>;

export function actorFor(root: Root): Act {
  let closeMenu: (() => void) | undefined;
  let sharing = false;

  return async (button, block) => {
    const { action, done = '' } = button.dataset;
    const words = block.closest<HTMLElement>('.story')!.dataset;
    const told = (method: string) =>
      emit(hostOf(root), 'story-share', { block: idOf(block), method });
    const take = async (text: string, method: string, message: string) => {
      const copied = await copy(text, root);
      say(root, (copied ? message : words.failed) ?? '');
      if (!copied) return;
      markDone(button);
      told(method);
    };

    if (action === 'copy') return take(copyText(block, button.closest('.fact')), action, done);
    if (action === 'link') return take(addressOf(block), action, done);
    if (action === 'image') {
      const { openCard } = await loadCard();
      return openCard(button, block, async (method, text) => {
        await copy(text, root);
        say(root, done);
        markDone(button);
        told(method);
      });
    }
    // A second click while the system's sheet is open would open another.
    if (action !== 'share' || sharing) return;
    if (button.ariaExpanded === 'true') return closeMenu?.();
    sharing = true;
    closeMenu = await share(button, block, (method, url) => {
      if (method === 'link') void take(url, method, words.linkDone ?? '');
      else told(method);
    }).finally(() => (sharing = false));
  };
}
