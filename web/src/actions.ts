// What readers do inside a story: one listener for each kind of event, whatever the story holds.
import { addressOf, blockOf, idOf } from './blocks.js';
import { copy } from './clipboard.js';
import { copyText } from './copy-text.js';
import { emit } from './events.js';
import { loadLater } from './later-modules.js';
import { share } from './share.js';
import { markDone, say } from './status.js';

/** Makes the controls, links and folds of whatever story the root holds work. */
export function listen(root: ShadowRoot): void {
  const { host } = root;
  let closeMenu: (() => void) | undefined;
  let sharing = false;

  const clicked = (event: Event) => {
    const target = event.target as Element;
    const button = target.closest<HTMLElement>('[data-action]');
    const block = blockOf(target);
    if (button && block) return void act(button, block);
    const link = target.closest<HTMLAnchorElement>('a[href]');
    if (!link || link.role === 'menuitem') return;
    const detail = { url: link.href, block: idOf(block) };
    if (!emit(host, 'story-navigate', detail)) event.preventDefault();
  };
  root.addEventListener('click', clicked);
  // The middle button opens a link in a new tab.
  root.addEventListener('auxclick', clicked);

  const toggled = (event: Event) => {
    const fold = event.target as HTMLDetailsElement;
    emit(host, 'story-toggle', { block: idOf(blockOf(fold)), open: fold.open });
  };
  // Toggle events do not bubble, but they can be captured.
  root.addEventListener('toggle', toggled, true);

  async function act(button: HTMLElement, block: HTMLElement): Promise<void> {
    const { action, done = '' } = button.dataset;
    const words = block.closest<HTMLElement>('.story')!.dataset;
    const told = (method: string) => emit(host, 'story-share', { block: idOf(block), method });
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
      const { openCard } = await loadLater('card');
      return openCard(button, block, async (method, text) => {
        await copy(text, root);
        say(root, done);
        markDone(button);
        told(method);
      });
    }
    // A second click while the menu is loaded, or the system's sheet is open, would open another.
    if (action !== 'share' || sharing) return;
    if (button.ariaExpanded === 'true') return closeMenu?.();
    sharing = true;
    closeMenu = await share(button, block, (method, url) => {
      if (method === 'link') void take(url, method, words.linkDone ?? '');
      else told(method);
    }).finally(() => (sharing = false));
  }
}
