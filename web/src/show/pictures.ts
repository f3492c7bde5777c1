// Pictures that open large. What opens them comes when a reader asks for it.
import { importOwn } from '../base/own-module.js';

/** Whether this is for pages alone, as in element/modules.ts. */
declare const FOR_PAGES: boolean;

export const gallery = () => (FOR_PAGES ? importOwn('gallery.js') : import('../gallery.js'));

/**
 * Makes each picture with words of its own a button, but not on paper: one without only decorates. Returns what stops it.
 */
export function offerPictures(article: Element): () => void {
  const paper = matchMedia('print');
  const offered: HTMLImageElement[] = [];
  for (const block of article.querySelectorAll<HTMLElement>(
    ':scope > [data-close]:not(.before-after)',
  )) {
    for (const image of block.querySelectorAll('img')) {
      if (!image.alt) continue;
      offered.push(image);
      if (image.ariaHasPopup) continue;
      image.tabIndex = 0;
      image.ariaHasPopup = 'dialog';
      image.title = block.dataset.title!;
      const open = (event: Event) => {
        if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        // What never comes leaves the picture readable as it is.
        gallery().then(
          (module) => module.open(block, image),
          () => undefined,
        );
      };
      image.addEventListener('click', open);
      image.addEventListener('keydown', open);
    }
  }
  const name = () => {
    for (const image of offered) image.role = paper.matches ? null : 'button';
  };
  paper.addEventListener('change', name);
  name();
  return () => paper.removeEventListener('change', name);
}
