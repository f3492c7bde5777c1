// The widget's own colours and fonts, whatever the page has made of them.
import { create } from '../base/create.js';
import type { Fonts } from './layout.js';

export type Theme = 'light' | 'dark';

export interface Look {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly accent: string;
  readonly fonts: Fonts;
}

/** The theme that a block is shown in. */
export const themeOf = (block: Element): Theme =>
  coloursIn(block, '', ['light-dark(white, black)'])[0] === 'rgb(0, 0, 0)' ? 'dark' : 'light';

export function lookOf(block: Element, theme: Theme): Look {
  const names = ['var(--tint)', 'var(--ink)', 'var(--quiet)', 'var(--accent)'];
  const [paper, ink, quiet, accent] = coloursIn(block, theme, names) as [
    string,
    string,
    string,
    string,
  ];
  const fontOf = (selector: string) => getComputedStyle(block.querySelector(selector)!).fontFamily;
  const fonts = { quotation: fontOf('blockquote'), attribution: fontOf('.controls') };
  return { paper, ink, quiet, accent, fonts };
}

/** What colours of the style sheet come to in a theme. */
function coloursIn(block: Element, theme: Theme | '', colours: readonly string[]): string[] {
  const probe = create('div');
  probe.className = 'story';
  probe.hidden = true;
  if (theme) probe.style.colorScheme = theme;
  block.closest('.story')!.after(probe);
  const found = colours.map((colour) => {
    probe.style.color = colour;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return found;
}
