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

/** Other frames, as those of advertisements, get no say. */
const stories = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(({ src }) => src.split(/[?#]/)[0] === embed.href);

addEventListener('message', ({ data, origin, source }) => {
  // A frame may have gone elsewhere since: its window is the same, its origin is not.
  if (origin !== embed.origin || data?.type !== heightType || !(data.height > 0)) return;
  const frame = stories().find(({ contentWindow }) => contentWindow === source);
  if (!frame) return;
  const around =
    getComputedStyle(frame).boxSizing === 'border-box'
      ? frame.offsetHeight - frame.clientHeight
      : 0;
  frame.style.height = `${Math.min(data.height, tallest) + around}px`;
});

// Stories that were there before this script.
for (const { contentWindow } of stories()) contentWindow?.postMessage({ type: askType }, '*');
