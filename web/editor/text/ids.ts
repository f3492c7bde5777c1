// Ids of blocks that no other block has.

/** `base-2`, `base-3`…: the first that the text does not hold as a string; `base` itself where that is free. */
export function freeId(text: string, base: string): string {
  const stem = base.replace(/-\d+$/, '');
  const taken = (id: string) => text.includes(JSON.stringify(id));
  let id = base;
  for (let i = 2; taken(id); i++) id = `${stem}-${i}`;
  return id;
}
