// Posts and films of other sites: a frame where the page allows one, and the reader asks for it.
import { idOf, words } from './base/blocks.js';
import { create } from './base/create.js';
import { emit } from './base/events.js';
import { urlOf } from './base/url.js';
import { frameOf } from './embed/players.js';
import { ruleFor } from './embed/rules.js';

/** Blocks whose button works, with the rule that was last followed. */
const known = new WeakMap<Element, string>();

export function enliven(article: Element, host: Element): void {
  for (const block of article.querySelectorAll<HTMLElement>(':scope > [part=embed]')) {
    const address = urlOf(block.dataset.url ?? '', document.baseURI);
    const frame = address && frameOf(address);
    if (frame)
      follow(block, frame, ruleFor(host.getAttribute('embeds') ?? '', address.hostname), host);
  }
}

function follow(block: HTMLElement, address: string, rule: string, host: Element): void {
  const button = block.querySelector<HTMLElement>('.show')!;
  const before = known.get(block);
  if (before === rule || block.querySelector('iframe')) return;
  known.set(block, rule);
  button.hidden = rule === 'never';
  if (before === undefined) {
    button.addEventListener('click', () => ask(block, address, host, true));
  }
  if (rule === 'always') ask(block, address, host, false);
}

/** The page may refuse, now or for good. */
function ask(block: HTMLElement, url: string, host: Element, pressed: boolean): void {
  let open = true;
  const allow = () => {
    if (open) show(block, url, pressed);
    open = false;
  };
  const detail = { url, host: new URL(url).host, block: idOf(block)!, allow };
  if (emit(host, 'story-embed', detail)) allow();
}

/** `focused`: a reader has pressed the button, and goes on in the frame. */
function show(block: HTMLElement, url: string, focused: boolean): void {
  if (block.querySelector('iframe')) return;
  const title = block.querySelector<HTMLElement>('[id$="-title"]');
  const { host, origin } = new URL(url);
  const frame = create('iframe');
  frame.title = words(title) || host;
  // In a frame of the page's own origin the two together would be no sandbox.
  const same = origin === location.origin ? '' : ' allow-same-origin';
  frame.setAttribute('sandbox', `allow-scripts allow-popups allow-forms allow-presentation${same}`);
  frame.allow = 'fullscreen; picture-in-picture; encrypted-media';
  // Some players refuse a page that does not say where it is.
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.src = url;
  const [width, height] = block.dataset.aspect!.split(':').map(Number);
  frame.style.aspectRatio = `${width} / ${height}`;
  // What is upright is seen as a whole.
  frame.style.maxInlineSize = `calc(90vh * ${width! / height!})`;
  const place = create('div');
  place.className = 'frame';
  place.append(frame);
  const picture = block.querySelector<HTMLElement>(':scope > .image');
  if (picture) picture.replaceWith(place);
  else if (title) title.after(place);
  else block.prepend(place);
  block.querySelector('.show')!.remove();
  if (focused) frame.focus();
}
