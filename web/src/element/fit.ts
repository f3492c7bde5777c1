// Has a story fitted to its page where there is something to fit. What does it comes with the engine; a pre-rendered story
// has none, and asks for it only then.
import { hostOf, type Root } from '../base/root.js';
import { modules } from './modules.js';

const blocks = '.table,pre,.embed,.story>[data-close]';

/** Whether it has a time since yesterday, of which readers elsewhere are told their own. */
const isLive = (article: Element): boolean =>
  [...article.querySelectorAll<HTMLTimeElement>('time[datetime*=T]')].some(
    ({ dateTime }) => Date.parse(dateTime) > Date.now() - 864e5,
  );

/** `now`: without looking whether it is needed. Returns what stops it. */
export function fit(article: HTMLElement, root: Root, now: boolean): () => void {
  let stop: (() => void) | undefined;
  // The story can be read without; where it can't be had, the page's next change tries again.
  const start = () =>
    void modules.show().then(
      ({ fit }) => (stop ??= fit(article, root)),
      () => {},
    );
  const observer = new MutationObserver(start);
  const host = hostOf(root);
  // In a component's own tree others paint the ground.
  let needed =
    now ||
    host.getRootNode() !== document ||
    article.querySelector(blocks) !== null ||
    isLive(article);
  for (let at: Element | null = host; at; at = at.parentElement) {
    // What else is set at the story itself paints no ground.
    observer.observe(
      at,
      at === host ? { attributeFilter: ['class', 'style'] } : { attributes: true },
    );
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    needed ||= !!at.assignedSlot || backgroundImage !== 'none' || !/, 0\)$/.test(backgroundColor);
  }
  if (needed) start();
  return () => {
    observer.disconnect();
    stop?.();
    stop = () => undefined;
  };
}
