// How tall a story is at some widths, so that a page keeps the room free and nothing jumps.
import { embedPadding, type Sizes } from './embed.js';

/** Phones, tablets, and what is wider. */
const widths = { phone: 360, tablet: 720, wide: 984 } as const;
const patience = 6000;

/** Renders the story out of sight; undefined where it does not come. */
export async function measure(text: string, block: string): Promise<Sizes | undefined> {
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
    return {
      phone: at(widths.phone),
      tablet: at(widths.tablet),
      wide: at(widths.wide),
      framed: at(widths.wide - 4) + embedPadding,
    };
  } finally {
    widget.remove();
  }
}
