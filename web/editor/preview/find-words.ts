// Which field of the story the words are from that somebody clicked in the preview.
import { at as nodeAt, escapeStep, type JsonNode } from '../json/tree.js';

export interface Place {
  readonly pointer: string;
  /** The characters of the value before the click. */
  readonly offset: number;
}

const silent = /^(type|id|lang|dir|url|width|height|\$schema|version|logo)$/;

interface Words {
  readonly pointer: string;
  readonly value: string;
}

function wordsIn(node: JsonNode | undefined, pointer: string, key = ''): Words[] {
  if (node?.kind === 'string') return silent.test(key) ? [] : [{ pointer, value: node.value }];
  if (node?.kind === 'array')
    return node.items.flatMap((item, i) => wordsIn(item, `${pointer}/${i}`, key));
  if (node?.kind !== 'object') return [];
  return node.members.flatMap((each) =>
    each.key === 'blocks' && pointer === ''
      ? []
      : wordsIn(each.value, `${pointer}/${escapeStep(each.key)}`, each.key),
  );
}

/** As long as what is looked for around the click. */
const widest = 60;

/**
 * `text`: of the node that was clicked, `at`: before which of its characters. Marks of Markdown stand between the words
 * of a value, so ever shorter pieces around the click are looked for.
 */
export function findWords(
  root: JsonNode | undefined,
  pointer: string,
  text: string,
  at: number,
): Place | undefined {
  const all = wordsIn(nodeAt(root, pointer), pointer);
  // The widget's own quotation marks are in no value.
  const marks = /^[\s“”„«»‘’「」"]*|[\s“”„«»‘’「」"]*$/g;
  const start = /^[\s“”„«»‘’「」"]*/.exec(text)![0].length;
  const whole = text.replace(marks, '');
  const place = Math.max(0, Math.min(at - start, whole.length));
  const same = all.find(({ value }) => value.trim() === whole);
  if (same) return { pointer: same.pointer, offset: same.value.indexOf(whole) + place };
  for (let size = widest; size >= 3; size = Math.floor(size / 2)) {
    const from = Math.max(0, Math.min(place - Math.floor(size / 2), whole.length - size));
    const piece = whole.slice(from, from + size);
    if (!piece.trim()) continue;
    const found = all.find(({ value }) => value.includes(piece));
    if (found) return { pointer: found.pointer, offset: found.value.indexOf(piece) + place - from };
  }
  return undefined;
}
