// For pages that show stories in iframes: gives each frame the height of its story. A classic script, loaded from the
// folder of the embed.html that the frames show.
import { askType, heightType } from './frame-messages.js';

/** Nobody's story is taller; what is scrolls inside its frame. */
const tallest = 50_000;

const script = document.currentScript;
const embed = new URL(
  'embed.html',
  script instanceof HTMLScriptElement ? script.src : location.href,
);

/** The frames of stories, also in open shadow roots. Others, as those of advertisements, get no say. */
const storiesIn = (root: ParentNode): HTMLIFrameElement[] =>
  [...root.querySelectorAll<HTMLIFrameElement>('*')].flatMap((each) => {
    const { shadowRoot, contentWindow, src, classList } = each;
    if (shadowRoot) return storiesIn(shadowRoot);
    if (!contentWindow) return [];
    return src?.split(/[?#]/)[0] === embed.href || classList.contains('story-frame') ? each : [];
  });

/** A frame may have gone elsewhere since: its window is the same, its origin is not. That of a sandbox is none. */
const originOf = ({ src, sandbox }: HTMLIFrameElement): string =>
  sandbox[0] && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src).origin;

function resize(frame: HTMLIFrameElement, height: number): void {
  const { style, parentElement: box, offsetHeight, clientHeight } = frame;
  const { boxSizing, position } = getComputedStyle(frame);
  // In a box whose size is the page's own, such as one of a fixed ratio, the story scrolls.
  if (/absolute|fixed/.test(position)) return;
  const before = style.height;
  const around = boxSizing === 'border-box' ? offsetHeight - clientHeight : 0;
  style.height = `${Math.min(height, tallest) + around}px`;
  if (!box || box.scrollHeight <= box.clientHeight) return;
  if (/hidden|clip/.test(getComputedStyle(box).overflowY)) style.height = before;
}

addEventListener('message', ({ data, origin, source }) => {
  if (data?.type !== heightType || !(data.height > 0)) return;
  for (const frame of storiesIn(document))
    if (frame.contentWindow === source && originOf(frame) === origin) resize(frame, data.height);
});

// Stories that were there before this script.
for (const { contentWindow } of storiesIn(document))
  contentWindow?.postMessage({ type: askType }, '*');
