// Where everything stands on a quotation's picture. All measures are its pixels. Those in src/output/card.json are also
// what src/output/card.cpp lays out by.
import measures from 'story-card';
import type { CardContent } from './content.js';
import { brokenIntoLines } from './lines.js';

export const { faces, rule, band } = measures;
const { sizes, quoteLine, attributionLine, parts } = measures;
export type Shape = keyof typeof faces;

export const portraitSize = 132;
const besidePortrait = 32;

export interface Line {
  readonly text: string;
  readonly font: string;
  readonly quiet: boolean;
  /** From the side where lines begin. */
  readonly x: number;
  readonly baseline: number;
}

export interface Layout {
  readonly lines: readonly Line[];
  /** The upper edge of the rule between the quotation and its attribution. */
  readonly rule: number;
}

export interface Fonts {
  readonly quotation: string;
  readonly attribution: string;
}

/** The width of a text in a font. */
type MeasureIn = (font: string) => (text: string) => number;

/** Nothing where the quotation is too long. */
export function layOut(
  content: CardContent,
  shape: Shape,
  fonts: Fonts,
  hasPortrait: boolean,
  measureIn: MeasureIn,
): Layout | undefined {
  const { width, height, margin } = faces[shape];
  const beside = hasPortrait ? portraitSize + besidePortrait : 0;
  let below = 0;
  const attribution = content.attribution.flatMap(({ part, text }) => {
    const { size, bold, quiet } = parts[part];
    const font = `${bold ? 700 : 400} ${size}px ${fonts.attribution}`;
    const lines = brokenIntoLines(text, width - 2 * margin - beside, measureIn(font));
    return lines.map((each) => {
      below += size * attributionLine;
      return { text: each, font, quiet, x: margin + beside, below, size };
    });
  });
  const needed = Math.max(below, hasPortrait ? portraitSize : 0);
  const top = height - margin - needed;
  const ruleTop = Math.floor(top - (needed ? rule.below : 0) - rule.height);
  const room = ruleTop - rule.above - margin;
  for (const size of sizes) {
    const font = `${size}px ${fonts.quotation}`;
    const lines = brokenIntoLines(content.quotation, width - 2 * margin, measureIn(font));
    const free = room - lines.length * size * quoteLine;
    if (free < 0) continue;
    const quotation = lines.map((text, i) => {
      const baseline = baselineOf(margin + free / 2 + (i + 1) * size * quoteLine, size);
      return { text, font, quiet: false, x: margin, baseline };
    });
    const said = attribution.map((line) => ({
      ...line,
      baseline: baselineOf(top + line.below, line.size),
    }));
    return { lines: [...quotation, ...said], rule: ruleTop };
  }
  return undefined;
}

/** Of a line's height, a third of the letters' size lies below the baseline. */
const baselineOf = (below: number, size: number): number => Math.round(below - size / 3);
