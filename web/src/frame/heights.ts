// Tells the page around how tall this one is, and where its reader wants to go.
import { menuGap } from '../act/place-menu.js';
import { askType, heightMessages } from './frame-messages.js';

export const framed = window.parent !== window;

const secret = new URLSearchParams(location.hash.split('?')[1]).get('secret');
const pym = new URLSearchParams(location.search).get('childId');
let resizer: string | undefined;
let told = 0;
/** Where menus are opened. */
let root: ParentNode | undefined;

const say = (message: unknown) => parent.postMessage(message, '*');

/** From now on, while the story in this root changes its height. Until then the page around keeps what it has reserved. */
export function tellHeights(story: ShadowRoot | HTMLElement): void {
  root = story;
  new ResizeObserver(tellHeight).observe(document.documentElement);
  new MutationObserver(tellHeight).observe(story, { childList: true, subtree: true });
}

/** Tells it unless it is what was told last. An open menu may hang below the story. */
export function tellHeight(): void {
  const ends = [document.documentElement.getBoundingClientRect().bottom, endOfMenu()];
  const height = Math.ceil(Math.max(...ends) + scrollY);
  if (height === told) return;
  told = height;
  if (framed) for (const message of heightMessages(height, { secret, pym, resizer })) say(message);
}

/** Where a menu would end that had all the room below its button. */
function endOfMenu(): number {
  const menu = root?.querySelector<HTMLElement>('[role=menu]');
  const button = root?.querySelector('[data-action][aria-expanded=true]');
  if (!menu || !button) return 0;
  const whole = menu.scrollHeight + menu.offsetHeight - menu.clientHeight;
  return button.getBoundingClientRect().bottom + menuGap + whole;
}

addEventListener('message', ({ data, source }) => {
  if (source !== parent) return;
  const asked = typeof data === 'string' && /^\[iFrameSizer\]([^:]+):/.exec(data)?.[1];
  if (asked) resizer = asked;
  const ready = data?.message === 'ready' && data.secret === secret;
  if (!told || !(asked || ready || data?.type === askType)) return;
  told = 0;
  tellHeight();
});

// WordPress lets no frame leave for elsewhere, but goes there itself.
addEventListener('story-navigate', (event) => {
  if (!secret || event.defaultPrevented) return;
  const { url } = (event as HTMLElementEventMap['story-navigate']).detail;
  const to = new URL(url);
  if (to.href.split('#')[0] === location.href.split('#')[0]) return;
  event.preventDefault();
  say({ message: 'link', value: url, secret });
});
