// Pictures that open large. What opens them comes when a reader asks for it.
import { create } from '../base/create.js';
import { importOwn } from '../base/own-module.js';

/** Whether this is for pages alone, as in element/modules.ts. */
declare const FOR_PAGES: boolean;

export const gallery = () => (FOR_PAGES ? importOwn('gallery.js') : import('../gallery.js'));

/** Puts each picture with words of its own into a button: one without only decorates. */
export function offerPictures(article: Element): void {
  for (const block of article.querySelectorAll<HTMLElement>(
    ':scope > [data-close]:not(.before-after)',
  )) {
    for (const image of block.querySelectorAll('img')) {
      if (!image.alt || image.closest('.enlarge')) continue;
      // No <button>: that is not printed.
      const button = create('span');
      button.className = 'enlarge';
      button.role = 'button';
      button.tabIndex = 0;
      button.ariaHasPopup = 'dialog';
      button.title = block.dataset.title!;
      const open = (event: Event) => {
        if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        // What never comes leaves the picture readable as it is.
        gallery().then(
          (module) => module.open(block, image),
          () => undefined,
        );
      };
      button.addEventListener('click', open);
      button.addEventListener('keydown', open);
      image.replaceWith(button);
      button.append(image);
    }
  }
}
