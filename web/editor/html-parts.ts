// Cuts the renderer's HTML into the story's parts without parsing it: only what changed is to become new nodes.

/** The story's start tag, and the HTML of each of its children: the header, then one for each block. */
export interface Parts {
  readonly open: string;
  readonly children: readonly string[];
}

/** The renderer writes no other elements without an end tag. */
const voids = new Set(['br', 'hr', 'img']);

/** The renderer escapes every < and > that is no tag's, and writes no comment. */
export function partsOf(html: string): Parts {
  const tag = /<(\/?)([a-z0-9]+)[^>]*>/g;
  const children: string[] = [];
  let open = '';
  let depth = 0;
  let start = 0;
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    const [text, slash, name = ''] = found;
    if (slash) {
      depth--;
      if (depth === 1) children.push(html.slice(start, tag.lastIndex));
    } else if (!voids.has(name) && !text.endsWith('/>')) {
      if (depth === 0) open = text;
      if (depth === 1) start = found.index;
      depth++;
    }
  }
  return { open, children };
}

/** What differs between two lists: the items from `start` on, to `oldEnd` in one and `newEnd` in the other. */
export interface Change {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

export function changeBetween(before: readonly string[], after: readonly string[]): Change {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let oldEnd = before.length;
  let newEnd = after.length;
  while (oldEnd > start && newEnd > start && before[oldEnd - 1] === after[newEnd - 1]) {
    oldEnd--;
    newEnd--;
  }
  return { start, oldEnd, newEnd };
}
