// The dialog that makes a picture of a quotation. A file of its own, loaded when a reader asks for it.
import { addressOf } from './act/block-address.js';
import { idOf } from './base/blocks.js';
import { choice } from './card/choice.js';
import { contentOf } from './card/content.js';
import type { Shape } from './card/layout.js';
import { draw, picturesOf } from './card/picture.js';
import { lookOf, themeOf, type Theme } from './card/theme.js';
import { create } from './base/create.js';
import { adoptBeside, buttonOf, dialogOf } from './base/dialog.js';
import css from './styles/card.css';

/** Hears that the reader has the picture: by `image` it was saved, by `native` shared. `text` says what is on it. */
export type Taken = (method: 'image' | 'native', text: string) => void;

interface Words {
  readonly share: string;
  readonly light: string;
  readonly dark: string;
  readonly close: string;
  readonly tooLong: string;
  readonly title: string;
}

/** `button` is a control of that block; its data are the words. */
export async function openCard(button: HTMLElement, block: HTMLElement, taken: Taken) {
  const words = wordsOf(button);
  const content = contentOf(block);
  const pictures = await picturesOf(block);

  const canvas = create('canvas');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', content.alternative);
  const refusal = create('p');
  refusal.textContent = words.tooLong;
  const row = create('div');
  row.className = 'choices';
  const shape = choice<Shape>({ wide: '16:9', square: '1:1' }, 'wide');
  const theme = choice<Theme>({ light: words.light, dark: words.dark }, themeOf(block));
  row.append(shape.group, theme.group);

  const name = button.dataset.image ?? button.textContent;
  const dialog = dialogOf(name);
  const save = buttonOf(name, async () => {
    const file = await fileOf(canvas, idOf(block)!);
    dialog.close();
    download(file);
    taken('image', content.alternative);
  });
  const share = buttonOf(words.share, async () => {
    const files = [await fileOf(canvas, idOf(block)!)];
    dialog.close();
    const text = `${content.alternative}\n${addressOf(block)}`;
    const shared = await navigator.share({ files, title: words.title, text }).then(
      () => true,
      // The reader closed the sheet.
      () => false,
    );
    if (shared) taken('native', content.alternative);
  });
  const probe = new File([], 'card.png', { type: 'image/png' });
  share.hidden = !navigator.canShare?.({ files: [probe] });
  const actions = create('div');
  actions.className = 'choices';
  actions.append(
    save,
    share,
    buttonOf(words.close, () => dialog.close()),
  );
  dialog.append(canvas, refusal, row, actions);

  const update = () => {
    const fits = draw(canvas, content, shape.value(), lookOf(block, theme.value()), pictures);
    canvas.hidden = !fits;
    refusal.hidden = fits;
    for (const each of [save, share]) (each as HTMLButtonElement).disabled = !fits;
  };
  row.addEventListener('change', update);
  adoptBeside(block.getRootNode() as ShadowRoot | Document, css);
  update();
  button.after(dialog);
  dialog.showModal();
  // In a frame as tall as its story the middle may be far from the reader.
  if (parent !== window) {
    const top = button.getBoundingClientRect().top - dialog.offsetHeight;
    dialog.style.insetBlockEnd = 'auto';
    dialog.style.insetBlockStart = `${Math.max(0, top)}px`;
  }
}

/** The words of the dialog. What version 0.1 rendered has them in one attribute, by their order. */
function wordsOf({ dataset }: HTMLElement): Words {
  const [share, light, dark, close, tooLong, title = ''] = dataset.words?.split('|') ?? [];
  return { share, light, dark, close, tooLong, title, ...dataset } as Words;
}

async function fileOf(canvas: HTMLCanvasElement, name: string): Promise<File> {
  const type = 'image/png';
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, type));
  return new File([blob!], `${name}.png`, { type });
}

function download(file: File): void {
  const link = create('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  // Not at once: the browser reads it later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
