// How tall a story is at many widths, so that a page keeps the room free and nothing jumps.
import { embedPadding, type Sizes } from './embed.js';
import { roomWidths } from './room.js';

const patience = 6000;
/** The type of the element that is measured, as editor.css has it. */
const em = 16;
/** A frame is as wide as a column of text on a page. */
const framed = 980;
/** The type of readers may be a little wider, and take a line more. */
const more = (ems: number): number => ems * 1.06 + 0.5;

let last: { readonly of: string; readonly sizes: Promise<Sizes | undefined> } | undefined;

/** Undefined where the story does not come. */
export function measure(text: string, block: string): Promise<Sizes | undefined> {
  const of = `${block} ${text}`;
  if (last?.of !== of) last = { of, sizes: measureAnew(text, block) };
  return last.sizes;
}

/** Renders the story out of sight. */
async function measureAnew(text: string, block: string): Promise<Sizes | undefined> {
  const widget = document.createElement('story-widget');
  widget.className = 'measured';
  widget.ariaHidden = 'true';
  widget.inert = true;
  widget.setAttribute('loading', 'eager');
  if (block) widget.setAttribute('block', block);
  const there = new Promise<boolean>((done) => {
    widget.addEventListener('story-load', () => done(true), { once: true });
    widget.addEventListener('story-error', () => done(false), { once: true });
    setTimeout(() => done(false), patience);
  });
  widget.setAttribute('story', text);
  document.body.append(widget);
  try {
    if (!(await there)) return undefined;
    const at = (width: number) => {
      widget.style.width = `${width}px`;
      return Math.ceil(widget.getBoundingClientRect().height);
    };
    const height = at(framed) + embedPadding;
    // Fingers have larger buttons.
    widget.shadowRoot?.querySelector<HTMLElement>('.story')?.style.setProperty('--target', '44px');
    return {
      room: roomWidths.map((width) => ({ width, height: more(at(width * em) / em) })),
      framed: height,
    };
  } finally {
    widget.remove();
  }
}
