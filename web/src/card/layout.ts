// Where everything stands on a quotation's picture. All measures are its pixels. Those in src/output/card.json are also
// what src/output/card.cpp lays out by.
import measures from 'story-card';
import type { CardContent } from './content.js';
import { brokenIntoLines, estimated, longestWord, type Measure } from './lines.js';

export const { faces, rule, band } = measures;
const { sizes, quoteLine, attributionLine, parts, widths } = measures;
export type Shape = keyof typeof faces;

export const portraitSize = 132;
/** The most that a logo takes. */
export const logoBox = { width: 320, height: 72 };
const besidePicture = 32;

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

type MeasureIn = (font: string) => Measure;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What stands beside the attribution: where its lines begin, and where they end. */
export interface Beside {
  readonly portrait: Size | undefined;
  readonly logo: Size | undefined;
}

/** Nothing where the quotation is too long. */
export function layOut(
  content: CardContent,
  shape: Shape,
  fonts: Fonts,
  { portrait, logo }: Beside,
  measureIn: MeasureIn,
): Layout | undefined {
  const { width, height, margin } = faces[shape];
  const [before, after] = [portrait, logo].map((it) => (it ? it.width + besidePicture : 0)) as [
    number,
    number,
  ];
  let below = 0;
  const attribution = content.attribution.flatMap(({ part, text }) => {
    const { size, bold, quiet } = parts[part];
    const font = `${bold ? 700 : 400} ${size}px ${fonts.attribution}`;
    const em = size * (bold ? widths.bold : 1);
    const room = width - 2 * margin - before - after;
    return linesOf(text, room, em, measureIn(font)).map((each) => {
      below += size * attributionLine;
      return { text: each, font, quiet, x: margin + before, below, size };
    });
  });
  const needed = Math.max(below, portrait?.height ?? 0, logo?.height ?? 0);
  const top = height - margin - needed;
  const ruleTop = height - margin - Math.floor(needed + (needed ? rule.below : 0)) - rule.height;
  const room = ruleTop - rule.above - margin;
  const chosen = largest(content.quotation, width - 2 * margin, room, (size) =>
    measureIn(`${size}px ${fonts.quotation}`),
  );
  if (!chosen) return undefined;
  const { size, lines } = chosen;
  const free = room - lines.length * size * quoteLine;
  const quotation = lines.map((text, i) => {
    const baseline = baselineOf(margin + free / 2 + (i + 1) * size * quoteLine, size);
    return { text, font: `${size}px ${fonts.quotation}`, quiet: false, x: margin, baseline };
  });
  const said = attribution.map((line) => ({
    ...line,
    baseline: baselineOf(top + line.below, line.size),
  }));
  return { lines: [...quotation, ...said], rule: ruleTop };
}

/** The largest size at which a quotation has room; at which its words are whole, if there is one. */
function largest(
  text: string,
  width: number,
  room: number,
  measureAt: (size: number) => Measure,
): { size: number; lines: string[] } | undefined {
  const longest = longestWord(text, estimated);
  for (const wholeWords of [true, false]) {
    for (const size of sizes) {
      const measure = measureAt(size);
      if (wholeWords && Math.max(longest * size, longestWord(text, measure)) > width) continue;
      const lines = linesOf(text, width, size, measure);
      if (lines.length * size * quoteLine <= room) return { size, lines };
    }
  }
  return undefined;
}

/** The lines that the command makes; others where a font is too wide for them. `em`: in pixels. */
function linesOf(text: string, width: number, em: number, measure: Measure): string[] {
  const lines = brokenIntoLines(text, width / em, estimated);
  return lines.every((line) => measure(line) <= width)
    ? lines
    : brokenIntoLines(text, width, measure);
}

/** Of a line's height, a third of the letters' size lies below the baseline. */
const baselineOf = (below: number, size: number): number => Math.round(below - size / 3);
