// Where the engine's lines and columns are in the editor's text.
import type { Text } from '@codemirror/state';

/** Anything beyond the Basic Multilingual Plane counts twice in JavaScript, once in a diagnostic. */
const astral = /[\ud800-\udbff][\udc00-\udfff]/;

/**
 * A function from line and column (from 1, in code points) to an offset in the text. A place beyond the end is the end:
 * the text may have changed since.
 */
export function offsetsIn(text: Text): (line: number, column: number) => number {
  let known: { number: number; text: string; wide: boolean } | undefined;
  return (number, column) => {
    if (number > text.lines) return text.length;
    const line = text.line(Math.max(1, number));
    if (known?.number !== number) {
      known = { number, text: line.text, wide: astral.test(line.text) };
    }
    const units = known.wide ? unitsBefore(known.text, column - 1) : column - 1;
    return Math.min(line.from + Math.max(0, units), line.to);
  };
}

/** How many UTF-16 units the first `count` code points take. */
function unitsBefore(text: string, count: number): number {
  let units = 0;
  for (let left = count; left > 0 && units < text.length; left--) {
    units += text.codePointAt(units)! > 0xffff ? 2 : 1;
  }
  return units;
}
