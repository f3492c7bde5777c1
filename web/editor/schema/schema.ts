// What the schema says about a place in the story: the JSON Schema keywords that story.schema.json uses.
import type { EditorState } from '@codemirror/state';
import type { SyntaxNode } from '@lezer/common';
import text from 'story-schema';
import { pathTo, root, stringOf, valueOf, itemsOf, type Step } from '../text/story-tree.js';

export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  /** What each of `enum` means: known to VS Code, too. */
  readonly enumDescriptions?: readonly string[];
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

export const whole = JSON.parse(text) as Schema;

export function resolve(ref: string): Schema {
  let at: unknown = whole;
  for (const step of ref.split('/').slice(1)) at = (at as Record<string, unknown>)[step];
  return at as Schema;
}

/** Of what a value may be, that which it is as a rule: blocks of types that are not known come last. */
const usual = ({ anyOf }: Schema): readonly Schema[] => (anyOf?.[0]?.$ref ? anyOf.slice(0, 1) : []);

/** Which schemas a value is under: references followed, a choice made where what the value says, say its `type`, decides. */
function flatten(state: EditorState, top: Schema, value: SyntaxNode | null): Schema[] {
  const found: Schema[] = [];
  const visit = (each: Schema) => {
    found.push(each);
    if (each.$ref) visit(resolve(each.$ref));
    each.allOf?.forEach(visit);
    usual(each).forEach(visit);
    const fitting = each.oneOf?.filter((option) => fits(state, option, value)) ?? [];
    if (fitting.length === 1) visit(fitting[0]!);
  };
  visit(top);
  return found;
}

const types: Readonly<Record<string, string>> = {
  Object: 'object',
  Array: 'array',
  String: 'string',
  Number: 'number',
  True: 'boolean',
  False: 'boolean',
};

/** Whether a value can be meant to follow a schema: its kind, and what it says where the schema has one answer. */
function fits(state: EditorState, of: Schema, value: SyntaxNode | null): boolean {
  if (of.$ref && !fits(state, resolve(of.$ref), value)) return false;
  const kind = value && types[value.name];
  if (!kind || (of.type && !kindsOf([of]).includes(kind))) return !kind;
  if (value.name !== 'Object') return true;
  return Object.entries(of.properties ?? {}).every(([key, { const: only }]) => {
    if (only === undefined) return true;
    const given = valueOf(state, value, key);
    return !!given && stringOf(state, given) === String(only);
  });
}

/** The types of JSON that schemas allow; a whole number is a number. */
export const kindsOf = (schemas: readonly Schema[]): string[] => [
  ...new Set(
    schemas.flatMap(({ type }) => type ?? []).map((kind) => kind.replace('integer', 'number')),
  ),
];

/** The schemas of a value. */
export const schemasOf = (state: EditorState, value: SyntaxNode): Schema[] =>
  schemasAt(state, pathTo(state, value));

/** The same for a place where no value need be yet. */
export function schemasAt(state: EditorState, path: readonly Step[]): Schema[] {
  let value = root(state);
  let at = flatten(state, whole, value);
  for (const step of path) {
    const next = at.flatMap(({ properties, items }) =>
      typeof step === 'number' ? (items ?? []) : (properties?.[step] ?? []),
    );
    value = stepInto(state, value, step);
    at = next.flatMap((each) => flatten(state, each, value));
  }
  return at;
}

function stepInto(state: EditorState, value: SyntaxNode | null, step: Step): SyntaxNode | null {
  if (!value) return null;
  if (typeof step === 'number')
    return value.name === 'Array' ? (itemsOf(value)[step] ?? null) : null;
  return value.name === 'Object' ? valueOf(state, value, step) : null;
}

/** A field of an object, as all its schemas describe it together. */
export interface Field {
  readonly name: string;
  readonly required: boolean;
  readonly schemas: readonly Schema[];
}

export function fieldsOf(schemas: readonly Schema[]): Field[] {
  const required = new Set(schemas.flatMap((each) => each.required ?? []));
  const names = new Set(schemas.flatMap(({ properties }) => Object.keys(properties ?? {})));
  return [...names].map((name) => ({
    name,
    required: required.has(name),
    schemas: schemas.flatMap(({ properties }) => withReferences(properties?.[name])),
  }));
}

/** A schema and those it refers to. */
export function withReferences(of: Schema | undefined): Schema[] {
  if (!of) return [];
  const references = [...(of.$ref ? [resolve(of.$ref)] : []), ...(of.allOf ?? []), ...usual(of)];
  return [of, ...references.flatMap(withReferences)];
}

/** The values that a schema names: all there can be, or examples. */
export function valuesOf(schemas: readonly Schema[]): {
  values: unknown[];
  all: boolean;
} {
  const listed = schemas.flatMap((each) =>
    each.const === undefined ? (each.enum ?? []) : [each.const],
  );
  if (listed.length) return { values: [...new Set(listed)], all: true };
  if (schemas.some(({ type }) => type === 'boolean')) return { values: [true, false], all: true };
  return {
    values: [...new Set(schemas.flatMap((each) => each.examples ?? []))],
    all: false,
  };
}

/** What one of the values that a schema lists means. */
export function meaningOf(schemas: readonly Schema[], value: unknown): string | undefined {
  for (const { enum: listed, enumDescriptions } of schemas) {
    const meaning = enumDescriptions?.[listed?.indexOf(value) ?? -1];
    if (meaning) return meaning;
  }
  return undefined;
}

export const descriptionOf = (schemas: readonly Schema[]): string =>
  schemas.find(({ description }) => description)?.description ?? '';
