// What keeps the room of a story free on a page, before anything of it is there: src/output/room.cpp writes the same
// of heights that it estimates. Heights between two widths are a line: a part of it goes with the type, and a part
// with the width, as pictures do.

/** How tall the story is in an element so wide; both in ems of the page's type. */
export interface Point {
  readonly width: number;
  readonly height: number;
}

interface Line {
  /** The width from which on it holds. */
  readonly start: number;
  readonly ems: number;
  readonly widths: number;
}

/** From a narrow column in small type to a window of which all is used. */
const [narrowest, widest, step] = [10, 90, 1.01];
/** How much more than is asked for a line may give, so that there are fewer of them. */
const [more, moreEms] = [1.05, 0.75];

export const roomWidths: readonly number[] = Array.from(
  { length: Math.ceil(Math.log(widest / narrowest) / Math.log(step)) },
  (_, i) => narrowest * step ** i,
);

const at = ({ ems, widths }: Line, width: number): number => ems + widths * width;

/** The line through the first and the last point, so high that none between them lies above it. */
function lineOver(points: readonly Point[]): Line {
  const [from, to] = [points[0]!, points.at(-1)!];
  const widths = (to.height - from.height) / (to.width - from.width);
  const ems = Math.max(0, ...points.map(({ width, height }) => height - widths * width));
  return { start: from.width, ems, widths };
}

/** As few lines as are near enough to the points. */
function linesOver(points: readonly Point[]): Line[] {
  const lines: Line[] = [];
  const isNear = (line: Line, some: readonly Point[]) =>
    some.every(({ width, height }) => at(line, width) <= height * more + moreEms);
  for (let from = 0; from < points.length - 1;) {
    let to = from + 2;
    while (
      to < points.length &&
      isNear(lineOver(points.slice(from, to + 1)), points.slice(from, to + 1))
    )
      to++;
    lines.push(lineOver(points.slice(from, to)));
    from = to - 1;
  }
  return lines;
}

/** What becomes lower or higher between two widths may do so at either. */
const higherOfNeighbours = (points: readonly Point[]): Point[] =>
  points.map(({ width }, i) => ({
    width,
    height: Math.max(...points.slice(Math.max(0, i - 1), i + 2).map(({ height }) => height)),
  }));

/** The rules, and the class of the element around the widget that they are for. */
export function roomFor(points: readonly Point[]): {
  readonly style: string;
  readonly name: string;
} {
  const lines = linesOver(higherOfNeighbours(points));
  const tenths = (line: Line) => Math.round(at(line, line.start) * 10);
  // Of other heights, another name.
  const name = `story-${tenths(lines[0]!)}-${tenths(lines.at(-1)!)}`;
  const rules = lines.map((line, i) => {
    const height = `calc(${line.ems.toFixed(2)}em ${line.widths < 0 ? '-' : '+'} ${Math.abs(line.widths * 100).toFixed(2)}cqi)`;
    const rule = `.${name}>*{min-height:${height}}`;
    return i ? `@container(min-width:${line.start.toFixed(2)}em){${rule}}` : rule;
  });
  const container = `.${name}{container-type:inline-size;contain-intrinsic-inline-size:min(36em,75vw)}.${name}>*{display:block}`;
  return {
    style: `<style>@media screen and (scripting:enabled){${container}${rules.join('')}}</style>`,
    name,
  };
}
