// A block in a few words, for its card.
import { placeholders } from '../text/templates.js';
import type { JsonNode } from '../json/tree.js';

const silent =
  /^(type|id|lang|url|unit|scale|qualifier|layout|style|kind|align|aspect|size|date|asOf|published|width|height)$/;
const known = new Set(placeholders());

/** Words that say what to write in their place: nobody has written there yet. */
export const isPlaceholder = (value: string): boolean => known.has(value);

export interface Summary {
  readonly words: string;
  /** Whether these are only the words of a template. */
  readonly todo: boolean;
}

const wordsIn = (markdown: string): string =>
  markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[#>\s*+-]+/, '')
    .replace(/[*_`|~]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120);

export function summaryOf(block: JsonNode | undefined): Summary {
  const all = strings(block);
  const own = all.find((value) => !known.has(value) && wordsIn(value));
  const first = own ?? all[0] ?? '';
  return { words: wordsIn(first), todo: own === undefined };
}

function strings(node: JsonNode | undefined, key = ''): string[] {
  if (node?.kind === 'string') return silent.test(key) ? [] : [node.value];
  if (node?.kind === 'array') return node.items.flatMap((item) => strings(item, key));
  if (node?.kind === 'object') return node.members.flatMap((each) => strings(each.value, each.key));
  return [];
}
