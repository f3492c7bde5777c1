// What a control does when a reader asks for it, and what leads to the block that the page's address names. A file of its
// own, loaded when a reader comes to the story or the address names a block.
import { addressOf } from './act/block-address.js';
import { idOf } from './base/blocks.js';
import { copy } from './act/clipboard.js';
import { copyText } from './act/copy-text.js';
import { emit } from './base/events.js';
import { hostOf, type Root } from './base/root.js';
import { importOwn } from './base/own-module.js';
import { openNote } from './act/note.js';
import { shows } from './element/attributes.js';
import { offers } from './element/controls.js';
import { markDone, say } from './element/status.js';
import { nameButtons } from './show/names.js';
import { linkPlaces } from './show/places.js';

export { importOwnBy } from './base/own-module.js';
export { leadTo } from './base/blocks.js';
export { lead } from './act/lead.js';

/** Whether this is for pages, as in element/modules.ts. */
declare const FOR_PAGES: boolean;

const loadCard = (): Promise<typeof import('./card.js')> =>
  FOR_PAGES ? importOwn('card.js') : import('./card.js');
const loadShare = (): Promise<typeof import('./share.js')> =>
  FOR_PAGES ? importOwn('share.js') : import('./share.js');

/** Does what the button of a block says, or an entry of its menu, in the story of this root. */
export type Act = (button: HTMLElement, block: HTMLElement, action?: string) => Promise<void>;

export function actorFor(root: Root): Act {
  // Where the story was pre-rendered, and nothing had to fit it to its page.
  const article = root.querySelector('.story');
  if (article) {
    nameButtons(article);
    linkPlaces(article);
  }
  let closeMenu: (() => void) | undefined;
  let opening = false;

  return async function act(button, block, action = button.dataset.action) {
    const { done = '' } = button.dataset;
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

    try {
      if (action === 'note') {
        openNote(button as HTMLAnchorElement);
      } else if (action === 'copy') {
        await take(copyText(block, button.closest('.fact')), action, done);
      } else if (action === 'link') {
        await take(addressOf(block), action, words.linkDone ?? done);
      } else if (action === 'image') {
        const { openCard } = await loadCard();
        await openCard(button, block, async (method, text) => {
          await copy(text, root);
          say(root, done);
          markDone(button);
          told(method);
        });
      } else if (button.ariaExpanded === 'true') {
        closeMenu?.();
      } else if (!opening) {
        // A second click while the system's sheet is open would open another.
        opening = true;
        const chosen = (method: string, url: string) => {
          if (method === 'link') void take(url, method, words.linkDone ?? '');
          else told(method);
        };
        closeMenu = await loadShare()
          .then(({ openActions, share }) => {
            if (action !== 'menu') return share(button, block, chosen);
            const shown = offers(button).filter(shows(hostOf(root).getAttribute('controls')));
            return openActions(button, block, shown, (entry) => void act(button, block, entry));
          })
          .finally(() => (opening = false));
      }
    } catch {
      // What it takes can't be loaded; the next click tries again.
      say(root, words.failed ?? '');
    }
  };
}
