// A JSON text as values with their places.

export interface JsonString {
  readonly kind: 'string';
  readonly from: number;
  readonly to: number;
  readonly value: string;
}
export interface JsonScalar {
  readonly kind: 'number' | 'boolean' | 'null';
  readonly from: number;
  readonly to: number;
  readonly value: number | boolean | null;
}
export interface Member {
  readonly key: string;
  readonly from: number;
  readonly keyTo: number;
  readonly value: JsonNode | undefined;
  readonly to: number;
}
export interface JsonObject {
  readonly kind: 'object';
  readonly from: number;
  readonly to: number;
  readonly members: readonly Member[];
}
export interface JsonArray {
  readonly kind: 'array';
  readonly from: number;
  readonly to: number;
  readonly items: readonly JsonNode[];
}
export type JsonNode = JsonString | JsonScalar | JsonObject | JsonArray;

/** The steps of a JSON Pointer. */
export const stepsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

export const escapeStep = (step: string | number): string =>
  String(step).replaceAll('~', '~0').replaceAll('/', '~1');

export function child(node: JsonNode | undefined, step: string): JsonNode | undefined {
  if (node?.kind === 'object') return node.members.findLast(({ key }) => key === step)?.value;
  if (node?.kind === 'array') return node.items[Number(step)];
  return undefined;
}

/** The value that a JSON Pointer leads to. */
export const at = (root: JsonNode | undefined, pointer: string): JsonNode | undefined =>
  stepsOf(pointer).reduce(child, root);

/** The value as JavaScript has it. */
export function plain(node: JsonNode | undefined): unknown {
  if (!node) return undefined;
  if (node.kind === 'array') return node.items.map(plain);
  if (node.kind !== 'object') return node.value;
  return Object.fromEntries(node.members.map(({ key, value }) => [key, plain(value)]));
}

export const textAt = (root: JsonNode | undefined, pointer: string): string | undefined => {
  const node = at(root, pointer);
  return node?.kind === 'string' ? node.value : undefined;
};

/** The pointer to the innermost value around a place. */
export function pointerAt(root: JsonNode | undefined, place: number): string {
  const inside = (node: JsonNode | undefined) => !!node && node.from <= place && place <= node.to;
  let pointer = '';
  for (let node = root; node;) {
    let next: JsonNode | undefined;
    if (node.kind === 'object') {
      const member = node.members.find(({ from, to }) => from <= place && place <= to);
      if (member) pointer += `/${escapeStep(member.key)}`;
      next = member?.value;
    } else if (node.kind === 'array') {
      const index = node.items.findIndex(inside);
      if (index >= 0) pointer += `/${index}`;
      next = node.items[index];
    }
    node = inside(next) ? next : undefined;
  }
  return pointer;
}
