// Pictures: one opened large (show/pictures.ts says when), and two compared by a slider.
import { create } from './base/create.js';
import { adoptBeside, buttonOf, dialogOf } from './base/dialog.js';
import css from './styles/enlarged.css';

const done = new WeakSet<Element>();

export function enliven(article: Element): void {
  for (const block of article.querySelectorAll<HTMLElement>(':scope > .before-after')) {
    if (!done.has(block)) compare(block);
    done.add(block);
  }
}

/** The picture with its caption. Where it closes, the browser gives the focus back. */
export function open(block: HTMLElement, image: HTMLImageElement): void {
  adoptBeside(block.getRootNode() as ShadowRoot | Document, css);
  image.parentElement!.focus();
  const dialog = dialogOf(image.alt);
  dialog.className = 'enlarged';
  const figure = create('figure');
  const large = image.cloneNode() as HTMLImageElement;
  if (large.srcset) large.sizes = '100vw';
  large.loading = 'eager';
  figure.append(large);
  const caption = image.closest('figure')!.querySelector('figcaption');
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
