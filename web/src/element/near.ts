// Waits until a widget is worth loading.
import { laysOut } from '../base/layout.js';

/** How far below or above the window counts as near. */
const margin = '600px 0px';

/** Resolves when the element is near the window, or the page goes to paper; never after an abort. */
export function whenNear(element: Element, signal: AbortSignal): Promise<void> {
  if (!laysOut()) return Promise.resolve();
  return new Promise((resolve) => {
    const near = () => {
      observer.disconnect();
      resolve();
    };
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) near();
      },
      { rootMargin: margin },
    );
    observer.observe(element);
    signal.addEventListener('abort', () => observer.disconnect());
    // As browsers do with lazy pictures.
    const paper = matchMedia('print');
    if (paper.matches) near();
    // Not for longer than the page has the element, which they would hold.
    paper.addEventListener('change', near, { signal });
    addEventListener('beforeprint', near, { signal });
  });
}
