// Galleries: a picture opened large, and two compared by a slider.
import { create } from './base/create.js';

const done = new WeakSet<Element>();

export function enliven(article: Element): void {
  for (const block of article.querySelectorAll<HTMLElement>(':scope > [part=gallery]')) {
    if (done.has(block)) continue;
    done.add(block);
    if (block.matches('.before-after')) compare(block);
    else for (const image of block.querySelectorAll('img')) openable(block, image);
  }
}

/** Makes a picture a button. */
function openable(block: HTMLElement, image: HTMLImageElement): void {
  image.role = 'button';
  image.tabIndex = 0;
  image.ariaHasPopup = 'dialog';
  if (!image.alt) image.ariaLabel = block.dataset.title!;
  image.addEventListener('click', () => open(block, image));
  image.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    open(block, image);
  });
}

/** The picture with its caption. Where it closes, the browser gives the focus back. */
function open(block: HTMLElement, image: HTMLImageElement): void {
  image.focus();
  const dialog = create('dialog');
  dialog.ariaLabel = image.alt || block.dataset.title!;
  const figure = create('figure');
  const large = image.cloneNode() as HTMLImageElement;
  for (const name of ['role', 'tabindex', 'aria-haspopup', 'aria-label'])
    large.removeAttribute(name);
  if (large.srcset) large.sizes = '100vw';
  large.loading = 'eager';
  figure.append(large);
  const caption = image.parentElement!.querySelector('figcaption');
  if (caption) figure.append(caption.cloneNode(true));
  const close = create('button');
  close.type = 'button';
  close.textContent = block.dataset.close!;
  close.addEventListener('click', () => dialog.close());
  dialog.append(figure, close);
  // Beside it: the dialog has no room within.
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  block.append(dialog);
  dialog.showModal();
}

/** Two pictures in one frame, with a slider between them. */
function compare(block: HTMLElement): void {
  const pictures = block.querySelector<HTMLElement>('.pictures')!;
  const slider = create('input');
  slider.type = 'range';
  slider.ariaLabel = block.dataset.title!;
  slider.addEventListener('input', () => pictures.style.setProperty('--at', `${slider.value}%`));
  pictures.append(slider);
}
