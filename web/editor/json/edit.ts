// One change of a story as one small change of its text: order, escapes, spelling of numbers and layout stay.
import { spliced } from './strings.js';
import { child, stepsOf, type JsonArray, type JsonNode, type JsonObject } from './tree.js';
import type { Parsed } from './parse.js';

export interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Gives a string another value. */
export function setString(text: string, node: JsonNode, value: string): Change {
  const raw = text.slice(node.from, node.to);
  if (node.kind !== 'string' || !/^"(?:[^"\\\n]|\\.)*"$/.test(raw))
    return { from: node.from, to: node.to, insert: JSON.stringify(value) };
  const { from, to, insert } = spliced(raw.slice(1, -1), value);
  return { from: node.from + 1 + from, to: node.from + 1 + to, insert };
}

/** Puts JSON where a pointer leads, with the objects and lists that are missing on the way there. */
export function put(
  parsed: Parsed,
  pointer: string,
  json: string,
  order: readonly string[] = [],
): Change | undefined {
  const { text, root } = parsed;
  let node = root;
  const steps = stepsOf(pointer);
  for (const [i, step] of steps.entries()) {
    const next = child(node, step);
    if (!next)
      return add(
        text,
        node,
        step,
        wrapped(text, steps.slice(i + 1), json),
        i === steps.length - 1 ? order : [],
      );
    node = next;
  }
  return node && { from: node.from, to: node.to, insert: json };
}

/** The first pointer on the way that leads to nothing. */
export function firstMissing(root: JsonNode | undefined, pointer: string): string {
  let node = root;
  let way = '';
  for (const step of pointer.split('/').slice(1)) {
    way += `/${step}`;
    node = child(node, stepsOf(`/${step}`)[0]!);
    if (!node) return way;
  }
  return way;
}

function wrapped(text: string, steps: readonly string[], json: string): string {
  const [gap, colon] =
    /[{[]["{[]|":["{[]/.test(text) && !/": /.test(text) ? ['', ':'] : [' ', ': '];
  return steps.reduceRight(
    (inner, step) =>
      /^\d+$/.test(step) ? `[${inner}]` : `{${gap}${JSON.stringify(step)}${colon}${inner}${gap}}`,
    json,
  );
}

function add(
  text: string,
  node: JsonNode | undefined,
  step: string,
  json: string,
  order: readonly string[],
): Change | undefined {
  if (node?.kind === 'array') return insertItem(text, node, node.items.length, json);
  return node?.kind === 'object' ? addMember(text, node, step, json, order) : undefined;
}

/** Adds a field behind the one that comes before it in the order, or behind the last. */
export function addMember(
  text: string,
  object: JsonObject,
  key: string,
  json: string,
  order: readonly string[] = [],
): Change {
  const { members } = object;
  const before = new Set(order.slice(0, Math.max(0, order.indexOf(key))));
  // Behind what was never closed, it would be taken for a part of it.
  const closed = members.filter(({ value }) => isClosed(text, value));
  const behind = closed.findLast((member) => before.has(member.key)) ?? closed.at(-1);
  const name = JSON.stringify(key);
  const first = members[0];
  if (!behind && first) {
    const gap = gapBefore(text, object.from, first.from) || ' ';
    return { from: first.from, to: first.from, insert: `${name}: ${json},${gap}` };
  }
  if (!behind) {
    const open = object.from + 1;
    const empty = /^\s*\}/.test(text.slice(open));
    return {
      from: open,
      to: open,
      insert: empty && text[open] === '}' ? ` ${name}: ${json} ` : `${name}: ${json}`,
    };
  }
  const colon = behind.value ? text.slice(behind.keyTo, behind.value.from) : ': ';
  const insert = `,${gapBefore(text, object.from, behind.from)}${name}${/\n/.test(colon) ? ': ' : colon}${json}`;
  return { from: behind.to, to: behind.to, insert };
}

function isClosed(text: string, node: JsonNode | undefined): boolean {
  const end = text[(node?.to ?? 0) - 1];
  return node?.kind === 'array' ? end === ']' : node?.kind === 'object' ? end === '}' : true;
}

/** White space between what stands before an entry, a bracket or a comma, and the entry. */
function gapBefore(text: string, open: number, from: number): string {
  const gap = /\s*$/.exec(text.slice(open + 1, from))![0];
  // Blank lines are somebody's paragraphs, not the layout of each entry.
  return gap.replace(/\n\s*\n/g, '\n');
}

/** Takes a field out with the comma that belongs to it. */
export function removeMember(text: string, object: JsonObject, key: string): Change | undefined {
  const index = object.members.findLastIndex((member) => member.key === key);
  return index < 0 ? undefined : removeEntry(text, object, object.members, index);
}

export const removeItem = (text: string, list: JsonArray, index: number): Change =>
  removeEntry(text, list, list.items, index);

function removeEntry(
  text: string,
  { from, to }: JsonNode,
  entries: readonly { readonly from: number; readonly to: number }[],
  index: number,
): Change {
  const entry = entries[index]!;
  const [before, behind] = [entries[index - 1], entries[index + 1]];
  if (before) return { from: before.to, to: entry.to, insert: '' };
  if (behind) return { from: entry.from, to: behind.from, insert: '' };
  const inner = text.slice(from + 1, to - 1);
  const blank = inner.replace(text.slice(entry.from, entry.to), '').trim() === '';
  return blank
    ? { from: from + 1, to: to - 1, insert: '' }
    : { from: entry.from, to: entry.to, insert: '' };
}

/** Puts JSON into a list before the item that has the index now. */
export function insertItem(text: string, list: JsonArray, index: number, json: string): Change {
  const { items } = list;
  const before = items[index - 1];
  if (before) {
    const gap = gapBefore(text, list.from, before.from) || (text[before.to] === ' ' ? ' ' : '');
    return { from: before.to, to: before.to, insert: `,${gap}${json}` };
  }
  const first = items[0];
  if (first) {
    const gap = gapBefore(text, list.from, first.from);
    return { from: first.from, to: first.from, insert: `${json},${gap || ' '}` };
  }
  const indent = /(?:^|\n)([ \t]*)[^\n]*$/.exec(text.slice(0, list.from))![1]!;
  const open = text.slice(0, list.from).includes('\n');
  const unit = unitOf(text);
  const insert = open ? `[\n${indent}${unit}${json}\n${indent}]` : `[${json}]`;
  return { from: list.from, to: list.to, insert };
}

/** Puts an item in another place: the items change places, what stands between them stays. */
export function moveItem(text: string, { items }: JsonArray, from: number, to: number): Change {
  const low = Math.min(from, to);
  const high = Math.max(from, to);
  const raw = items.slice(low, high + 1).map((item) => text.slice(item.from, item.to));
  const [moved] = raw.splice(from - low, 1);
  raw.splice(to - low, 0, moved!);
  let insert = raw[0]!;
  for (let i = 1; i < raw.length; i++)
    insert += text.slice(items[low + i - 1]!.to, items[low + i]!.from) + raw[i]!;
  return { from: items[low]!.from, to: items[high]!.to, insert };
}

/** What one level is indented by. */
export const unitOf = (text: string): string => /\n([ \t]+)["{[]/.exec(text)?.[1] ?? '  ';

/** A value as JSON in the layout of its neighbours: on one line, or open with the indent of the line it stands on. */
export function written(text: string, list: JsonArray, value: unknown): string {
  const like = list.items.at(-1);
  const raw = like && text.slice(like.from, like.to);
  if (raw && !raw.includes('\n')) {
    const tight = /^\{"/.test(raw) && !/": /.test(raw);
    return tight ? JSON.stringify(value) : inline(value);
  }
  const place = like?.from ?? list.from;
  const line = text.lastIndexOf('\n', place - 1) + 1;
  const indent = /^[ \t]*/.exec(text.slice(line, place))![0] + (like ? '' : unitOf(text));
  return JSON.stringify(value, null, unitOf(text)).replaceAll('\n', `\n${indent}`);
}

/** `{ "label": "Visitors", "value": 12 }` */
export function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([key, each]) => `${JSON.stringify(key)}: ${inline(each)}`,
  );
  return entries.length ? `{ ${entries.join(', ')} }` : '{}';
}
