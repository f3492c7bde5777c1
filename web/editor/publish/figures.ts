// Figures of a template that stand in the story as they came: whoever publishes says that they are right.
import { templates } from '../text/templates.js';

export interface Figure {
  readonly pointer: string;
  readonly value: number;
}

/** The numbers of each template, each with the path to it within its block. */
const offered = new Map(
  templates.map(({ type, fields }) => [
    type,
    new Map(numbersIn(unmarked(fields())).map(({ pointer, value }) => [pointer, value])),
  ]),
);

/** The template's fields with plain values: its marks stand around them. */
function unmarked(value: unknown): unknown {
  if (typeof value === 'string') {
    const words = value.replace(/[\ue000-\ue003]/g, '');
    return value.startsWith('\ue002') ? Number(words) : words;
  }
  if (Array.isArray(value)) return value.map(unmarked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, unmarked(each)]));
}

function numbersIn(value: unknown, pointer = ''): Figure[] {
  if (typeof value === 'number') return [{ pointer, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => numbersIn(each, `${pointer}/${key}`));
}

/** Figures of the story that stand where the block's template has the same. */
export function templateFigures(blocks: readonly unknown[]): Figure[] {
  return blocks.flatMap((block, i) => {
    const type = (block as { type?: unknown } | null)?.type;
    const known = typeof type === 'string' ? offered.get(type) : undefined;
    if (!known?.size) return [];
    return numbersIn(block)
      .filter(({ pointer, value }) => known.get(pointer) === value)
      .map(({ pointer, value }) => ({ pointer: `/blocks/${i}${pointer}`, value }));
  });
}
