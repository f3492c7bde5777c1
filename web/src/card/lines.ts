// Breaks text into lines of a measured width.

/** How wide a text is. */
export type Measure = (text: string) => number;

const ideograph = '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}';
const opening = '（「『【《〈〔［｛“‘«';
const closing = '）」』】》〉〕］｝”’»、。，．・：；！？ー々…‥,.!?:;)';

/** After spaces and dashes, and between letters of scripts without spaces. */
const breaks = new RegExp(
  `(?<= )|(?<=—)(?![ ${closing}])|(?<=[${ideograph}])(?<![${opening}])(?![ ${closing}])|(?<![ ${opening}])(?=[${ideograph}])(?![${closing}])`,
  'u',
);

/** As few lines as can be, and about equally long. */
export function brokenIntoLines(text: string, width: number, measure: Measure): string[] {
  const words = text.split(breaks);
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
    // Longer than a line: broken anywhere.
    if (measure(word.trimEnd()) > width)
      for (const { segment } of letters.segment(word)) add(segment);
    else add(word);
  }
  if (line.trim()) lines.push(line.trimEnd());
  return lines;
}

const letters = new Intl.Segmenter();
