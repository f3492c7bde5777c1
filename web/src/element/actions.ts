// What readers do inside a story: one listener for each kind of event, whatever the story holds.
import type { Act } from '../act.js';
import { blockOf, idIn, idOf } from '../base/blocks.js';
import { emit } from '../base/events.js';
import type { Root } from '../base/root.js';
import { modules } from './modules.js';
import { say } from './status.js';

/** In another tab or window. */
const opensElsewhere = ({ ctrlKey, metaKey, shiftKey }: MouseEvent) =>
  ctrlKey || metaKey || shiftKey;

/** A link to a block of the same story leads there, whatever the page's <base> and its router make of the address. */
function follow(event: Event, link: HTMLAnchorElement, root: Root): void {
  const fragment = link.getAttribute('href')!;
  if (!/^#story-/.test(fragment)) return;
  const block = (root.getRootNode() as ShadowRoot | Document).getElementById(idIn(fragment));
  if (!block) return;
  event.preventDefault();
  // The fragment of a hash router is its route.
  if (!/^#[!/]/.test(location.hash)) location.hash = fragment;
  // Loaded when the reader came to the story.
  modules.act().then(
    ({ leadTo }) => leadTo(block),
    () => block.scrollIntoView(),
  );
  block.focus({ preventScroll: true });
}

/** Makes the controls, links and folds of whatever story the root holds work. */
export function listen(root: Root, host: Element): void {
  let act: Act | undefined;
  /** Was clicked, and waits for what it does. */
  let waiting: Element | undefined;

  const prepare = async (): Promise<Act> => {
    const { actorFor } = await modules.act();
    return (act ??= actorFor(root));
  };
  const buttonOf = ({ target }: Event) => (target as Element).closest<HTMLElement>('[data-action]');
  // Well ahead of a click: WebKit lets a script copy during the click only.
  const near = () => {
    if (!act) prepare().catch(() => undefined);
  };
  root.addEventListener('pointerover', near, { once: true });
  root.addEventListener('focusin', near, { once: true });

  const clicked = (event: Event) => {
    const target = event.target as Element;
    const button = buttonOf(event);
    const block = blockOf(target);
    if (button && block) {
      if (act) return void act(button, block);
      if (waiting === button) return;
      waiting = button;
      return void prepare()
        .then(
          (loaded) => loaded(button, block),
          () => say(root, block.closest<HTMLElement>('.story')!.dataset.failed ?? ''),
        )
        .finally(() => (waiting = undefined));
    }
    const link = target.closest<HTMLAnchorElement>('a[href]');
    if (!link || link.role === 'menuitem') return;
    const detail = { url: link.href, block: idOf(block) };
    if (!emit(host, 'story-navigate', detail)) event.preventDefault();
    else if (event.type === 'click' && !opensElsewhere(event as MouseEvent)) {
      const lead = () => follow(event, link, root);
      // Without popovers it is a link as others.
      if (!/^doc-(note|gloss)ref$/.test(link.role!) || !('showPopover' in link)) return lead();
      event.preventDefault();
      // A finger comes with its click.
      prepare().then((loaded) => loaded(link, link, 'note'), lead);
    }
  };
  root.addEventListener('click', clicked);
  // The middle button opens a link in a new tab.
  root.addEventListener('auxclick', clicked);

  const toggled = (event: Event) => {
    const fold = event.target as HTMLDetailsElement;
    // A menu's popover is no fold.
    if (fold.localName !== 'details') return;
    emit(host, 'story-toggle', { block: idOf(blockOf(fold)), open: fold.open });
  };
  // Toggle events do not bubble, but they can be captured.
  root.addEventListener('toggle', toggled, true);
}
