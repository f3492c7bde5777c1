// Notices which blocks were really seen.
import { blocksIn, idOf } from '../base/blocks.js';

const seenAfter = 1000;
const steps = Array.from({ length: 21 }, (_, step) => step / 20);

/** Calls `seen` once for each block that was half visible, or filled half of the window, for a second. */
export function watchViews(article: Element, seen: (block: string) => void): () => void {
  const timers = new Map<Element, ReturnType<typeof setTimeout>>();
  const stopTimer = (block: Element) => {
    clearTimeout(timers.get(block));
    timers.delete(block);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, intersectionRatio, intersectionRect, rootBounds } of entries) {
        const half = (rootBounds?.height ?? innerHeight) / 2;
        if (intersectionRatio < 0.5 && intersectionRect.height < half) stopTimer(target);
        else if (!timers.has(target)) {
          const timer = setTimeout(() => {
            observer.unobserve(target);
            unseen.delete(target);
            seen(idOf(target)!);
          }, seenAfter);
          timers.set(target, timer);
        }
      }
    },
    { threshold: steps },
  );
  const unseen = new Set<Element>(blocksIn(article));
  const stop = () => {
    observer.disconnect();
    timers.forEach(clearTimeout);
    timers.clear();
  };
  // Nobody sees a tab behind others. Of what is observed anew, the observer tells anew.
  const start = () => {
    stop();
    if (document.hidden !== true) for (const block of unseen) observer.observe(block);
  };
  document.addEventListener('visibilitychange', start);
  start();
  return () => {
    document.removeEventListener('visibilitychange', start);
    stop();
  };
}
