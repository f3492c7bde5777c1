// Which card is which while blocks move, come and go: a card keeps its key, so that what is open stays open.

let next = 0;

/** Keys for the blocks as they are now, given what they were. */
export function keysFor(
  before: readonly string[],
  keys: readonly number[],
  now: readonly string[],
): number[] {
  let start = 0;
  while (start < before.length && start < now.length && before[start] === now[start]) start++;
  let end = 0;
  const most = Math.min(before.length, now.length) - start;
  while (end < most && before[before.length - 1 - end] === now[now.length - 1 - end]) end++;
  const free = new Map<string, number[]>();
  for (let i = start; i < before.length - end; i++)
    free.set(before[i]!, [...(free.get(before[i]!) ?? []), keys[i]!]);
  const middle = now.slice(start, now.length - end).map((raw) => free.get(raw)?.shift());
  // A block that is as it was under no key was changed: it takes the key of the block that is gone.
  const gone = keys.slice(start, before.length - end).filter((key) => !middle.includes(key));
  const changed = now.length === before.length;
  return [
    ...keys.slice(0, start),
    ...middle.map((key) => key ?? (changed ? gone.shift() : undefined) ?? next++),
    ...keys.slice(before.length - end),
  ];
}
