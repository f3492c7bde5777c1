// Draws a quotation's picture.
import type { CardContent } from './content.js';
import {
  band,
  faces,
  layOut,
  logoBox,
  portraitSize,
  rule,
  type Shape,
  type Size,
} from './layout.js';
import { logoOf, type Look } from './theme.js';
import { create } from '../base/create.js';

/** What is drawn beside the words, where there is one and its server lets this page read it. */
export interface Pictures {
  readonly portrait: HTMLImageElement | undefined;
  readonly logo: HTMLImageElement | undefined;
}

/** Whether the quotation is short enough; if not, the canvas is left as it is. */
export function draw(
  canvas: HTMLCanvasElement,
  content: CardContent,
  shape: Shape,
  look: Look,
  { portrait, logo }: Pictures,
): boolean {
  const { width, height, margin } = faces[shape];
  const ink = canvas.getContext('2d')!;
  const beside = {
    portrait: portrait && { width: portraitSize, height: portraitSize },
    logo: logo && logoSize(logo),
  };
  const layout = layOut(content, shape, look.fonts, beside, (font) => (text) => {
    ink.font = font;
    return ink.measureText(text).width;
  });
  if (!layout) return false;
  // This also forgets what was drawn and set before.
  Object.assign(canvas, { width, height });
  const fromRight = content.direction === 'rtl';
  const box = (x: number, y: number, wide: number, high: number) =>
    ink.fillRect(fromRight ? width - x - wide : x, y, wide, high);
  for (const colour of ['Canvas', look.paper]) {
    ink.fillStyle = colour;
    box(0, 0, width, height);
  }
  ink.fillStyle = look.accent;
  box(0, 0, band, height);
  box(margin, layout.rule, rule.width, rule.height);
  ink.direction = content.direction;
  ink.textAlign = 'start';
  for (const { text, font, quiet, x, baseline } of layout.lines) {
    ink.font = font;
    ink.fillStyle = quiet ? look.quiet : look.ink;
    ink.fillText(text, fromRight ? width - x : x, baseline);
  }
  if (logo && beside.logo) {
    const { width: wide, height: high } = beside.logo;
    const x = fromRight ? margin : width - margin - wide;
    ink.drawImage(logo, x, height - margin - high, wide, high);
  }
  if (portrait) {
    const x = fromRight ? width - margin - portraitSize : margin;
    round(ink, portrait, x, height - margin - portraitSize);
  }
  return true;
}

/** The middle of an image in a circle. */
function round(ink: CanvasRenderingContext2D, image: HTMLImageElement, x: number, y: number): void {
  const side = Math.min(image.naturalWidth, image.naturalHeight);
  const [left, top] = [(image.naturalWidth - side) / 2, (image.naturalHeight - side) / 2];
  ink.beginPath();
  ink.arc(x + portraitSize / 2, y + portraitSize / 2, portraitSize / 2, 0, 2 * Math.PI);
  ink.clip();
  ink.drawImage(image, left, top, side, side, x, y, portraitSize, portraitSize);
}

/** A logo as large as it may be. */
function logoSize({ naturalWidth, naturalHeight }: HTMLImageElement): Size {
  // A vector image need not have a size.
  const [wide, high] = [naturalWidth || logoBox.height, naturalHeight || logoBox.height];
  const scale = Math.min(logoBox.width / wide, logoBox.height / high);
  return { width: wide * scale, height: high * scale };
}

export async function picturesOf(block: Element): Promise<Pictures> {
  const [portrait, logo] = await Promise.all([
    readable(block.querySelector<HTMLImageElement>('.portrait')?.src),
    readable(logoOf(block)),
  ]);
  return { portrait, logo };
}

async function readable(address: string | undefined): Promise<HTMLImageElement | undefined> {
  if (!address) return undefined;
  const image = create('img');
  image.crossOrigin = 'anonymous';
  image.referrerPolicy = 'no-referrer';
  image.src = address;
  try {
    await image.decode();
    return image;
  } catch {
    return undefined;
  }
}
