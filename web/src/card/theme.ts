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

/** The address of the logo that the page gives. */
export const logoOf = (block: Element): string | undefined =>
  probed(block, (probe) => {
    probe.style.listStyleImage = 'var(--story-card-logo)';
    return /^url\("(.*)"\)$/.exec(getComputedStyle(probe).listStyleImage)?.[1];
  });

/** What colours of the style sheet come to in a theme. */
const coloursIn = (block: Element, theme: Theme | '', colours: readonly string[]): string[] =>
  probed(block, (probe) => {
    if (theme) probe.style.colorScheme = theme;
    return colours.map((colour) => {
      probe.style.color = colour;
      return getComputedStyle(probe).color;
    });
  });

/** What is found with an element that has the story's styles, and is not shown. */
function probed<Found>(block: Element, find: (probe: HTMLElement) => Found): Found {
  const probe = create('div');
  probe.className = 'story';
  probe.hidden = true;
  block.closest('.story')!.after(probe);
  const found = find(probe);
  probe.remove();
  return found;
}
