// A field in words, and with what to begin when it is added.
import { t } from '../words/words.js';
import { fieldsOf, kindsOf, valuesOf, withReferences, type Schema } from './schema.js';

/** As people call what a field holds: "text", "number or text". */
export const kindOf = (schemas: readonly Schema[]): string =>
  kindsOf(schemas)
    .map((kind) => (kind in kinds ? t(kinds[kind as keyof typeof kinds]) : kind))
    .reduce((one, other) => (one ? t('or', { one, other }) : other), '');

const kinds = {
  array: 'kindList',
  boolean: 'kindFlag',
  number: 'kindNumber',
  object: 'kindObject',
  string: 'kindText',
} as const;

/** A value to begin with, as a snippet: `${}` is where something is to be written. */
export function blankFor(schemas: readonly Schema[]): string {
  const { values, all } = valuesOf(schemas);
  if (all && values.length === 1) return JSON.stringify(values[0]);
  const kinds = kindsOf(schemas);
  if (kinds.includes('string')) return '"${}"';
  if (kinds.includes('object')) return blankObject(schemas);
  if (kinds.includes('array')) return `[${blankItem(schemas)}]`;
  if (kinds.includes('boolean')) return '${true}';
  return kinds.length > 0 ? '${}' : '"${}"';
}

function blankObject(schemas: readonly Schema[]): string {
  const required = fieldsOf(schemas).filter((field) => field.required);
  if (required.length === 0) return '{ ${} }';
  const fields = required.map(
    ({ name, schemas: of }) => `${JSON.stringify(name)}: ${blankFor(of)}`,
  );
  return `{ ${fields.join(', ')} }`;
}

/** Which block is to come nobody knows. */
function blankItem(schemas: readonly Schema[]): string {
  const items = schemas.flatMap((each) => withReferences(each.items));
  return items.some(({ oneOf }) => oneOf) ? '${}' : blankFor(items);
}
