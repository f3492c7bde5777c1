// Pictures: one opened large, and two compared by a slider.
import { create } from './base/create.js';
import { adoptBeside, buttonOf, dialogOf } from './base/dialog.js';
import css from './styles/enlarged.css';

const done = new WeakSet<Element>();

export function enliven(article: Element): void {
  for (const block of article.querySelectorAll<HTMLElement>(':scope > [data-close]')) {
    if (done.has(block)) continue;
    done.add(block);
    adoptBeside(block.getRootNode() as ShadowRoot | Document, css);
    if (block.matches('.before-after')) compare(block);
    // What has no words for itself only decorates.
    else for (const image of block.querySelectorAll('img')) if (image.alt) openable(block, image);
  }
}

/** Makes a picture a button. */
function openable(block: HTMLElement, image: HTMLImageElement): void {
  image.role = 'button';
  image.tabIndex = 0;
  image.ariaHasPopup = 'dialog';
  image.title = block.dataset.title!;
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
  const dialog = dialogOf(image.alt);
  dialog.className = 'enlarged';
  const figure = create('figure');
  const large = image.cloneNode() as HTMLImageElement;
  for (const name of ['role', 'tabindex', 'aria-haspopup', 'title']) large.removeAttribute(name);
  if (large.srcset) large.sizes = '100vw';
  large.loading = 'eager';
  figure.append(large);
  const caption = image.parentElement!.querySelector('figcaption');
  if (caption) figure.append(caption.cloneNode(true));
  dialog.append(
    figure,
    buttonOf(block.dataset.close!, () => dialog.close()),
  );
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
