// Breaks text into lines, by the same rules and measures as src/output/line_breaks.cpp.
import measures from 'story-card';

/** How wide a text is. */
export type Measure = (text: string) => number;

const ideograph = '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}';
const opening = '（「『【《〈〔［｛“‘«';
const closing = '）」』】》〉〕］｝”’»、。，．・：；！？ー々…‥,.!?:;)%';
/** Which side they stand on differs between languages. */
const quotationMarks = '“”„‟‘’‚‛«»‹›"\'';

/** After spaces and dashes, and between letters of scripts without spaces. In French, marks stand alone beside a space. */
const breaks = new RegExp(
  `(?<= )(?![${closing}]+(?: |$))(?<!(?:^| )[${opening}]+ )|(?<=—)(?![ ${closing}])|(?<=[${ideograph}])(?<![${opening}])(?![ ${closing}])|(?<![ ${opening}])(?=[${ideograph}])(?![${closing}])`,
  'u',
);

/** Where a word that is too long for a line may not be cut. */
const sticksToNext = new RegExp(`^[${opening}${quotationMarks}\u00a0\u202f]`, 'u');
const sticksToLast = new RegExp(`^[${closing}${quotationMarks}\u00a0\u202f]`, 'u');

const segmenter = new Intl.Segmenter();
const graphemesOf = (text: string): string[] =>
  [...segmenter.segment(text)].map(({ segment }) => segment);

const { widths } = measures;
const ranges = widths.ranges.map(([first, last, width]) => ({
  first: parseInt(first, 16),
  last: parseInt(last, 16),
  width,
}));

/** What stands for a font's widths where no font can be asked, and where the lines must be the command's: in ems. */
export const estimated: Measure = (text) =>
  graphemesOf(text).reduce((width, grapheme) => width + widthOf(grapheme), 0);

function widthOf(grapheme: string): number {
  if (/^[\u{1f000}-\u{1faff}]/u.test(grapheme)) return widths.picture;
  return [...grapheme].reduce((width, letter) => width + widthOfLetter(letter), 0);
}

function widthOfLetter(letter: string): number {
  const code = letter.codePointAt(0)!;
  if (code >= 0x80)
    return (
      ranges.find(({ first, last }) => code >= first && code <= last)?.width ?? widths.beyondAscii
    );
  if (letter === ' ') return widths.space;
  if ("ijl.,:;'!|()[]".includes(letter)) return widths.narrow;
  if ('mwMW@%&'.includes(letter)) return widths.wide;
  return /[A-Z]/.test(letter) ? widths.capital : widths.other;
}

const paragraphsOf = (text: string): string[] => text.split('\n').filter(Boolean);

/** How wide the widest part of the text is that may not be broken. */
export const longestWord = (text: string, measure: Measure): number =>
  Math.max(
    0,
    ...paragraphsOf(text).flatMap((paragraph) =>
      paragraph.split(breaks).map((word) => measure(word.trimEnd())),
    ),
  );

/** As few lines as can be, and about equally long; a paragraph begins a line. */
export const brokenIntoLines = (text: string, width: number, measure: Measure): string[] =>
  paragraphsOf(text).flatMap((paragraph) => balanced(paragraph, width, measure));

function balanced(paragraph: string, width: number, measure: Measure): string[] {
  const words = paragraph.split(breaks);
  let lines = filled(words, width, measure);
  // As narrow as it can be without another line or a word broken: the last line is not a word alone.
  const widest = Math.max(...words.map((word) => measure(word.trimEnd())));
  let [low, high] = [Math.max(width / 2, Math.min(widest, width)), width];
  for (let step = 0; step < 6; step++) {
    const middle = (low + high) / 2;
    const narrower = filled(words, middle, measure);
    if (narrower.length > lines.length) low = middle;
    else [high, lines] = [middle, narrower];
  }
  return lines;
}

function filled(words: readonly string[], width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  const add = (piece: string) => {
    if (line && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  };
  for (const word of words) {
    // What is longer than a line begins one, and is cut between graphemes.
    if (measure(word.trimEnd()) <= width) {
      add(word);
      continue;
    }
    if (line) lines.push(line.trimEnd());
    line = '';
    piecesOf(word).forEach(add);
  }
  if (line.trim()) lines.push(line.trimEnd());
  return lines;
}

/** Graphemes, with the marks that stick to them. */
function piecesOf(word: string): string[] {
  const pieces: string[] = [];
  let last = '';
  for (const grapheme of graphemesOf(word)) {
    if (last && (sticksToNext.test(last) || sticksToLast.test(grapheme)))
      pieces[pieces.length - 1] += grapheme;
    else pieces.push(grapheme);
    last = grapheme;
  }
  return pieces;
}
