// What the schema says to a form: the fields of a type, of which kind each is, and which of them are usual.
import {
  descriptionOf,
  fieldsOf,
  meaningOf,
  resolve,
  valuesOf,
  whole,
  withReferences,
  type Schema,
} from './schema.js';
import { stepsOf } from '../json/tree.js';
import { asText, starter, templates } from '../text/templates.js';

export type FieldKind =
  | 'line'
  | 'words'
  | 'rich'
  | 'date'
  | 'number'
  | 'choice'
  | 'flag'
  | 'language'
  | 'address'
  | 'object'
  | 'list'
  | 'grid'
  | 'other';

export interface FormField {
  readonly key: string;
  readonly title: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  readonly usual: boolean;
  /** Of a number: whether words will do as well. */
  readonly allowsText: boolean;
  /** Whether it may be null: a gap. */
  readonly gap: boolean;
  readonly about: string;
  /** What an empty field says. */
  readonly hint: string;
  readonly choices: readonly string[];
  /** What the schema says of each choice. */
  readonly meanings: Readonly<Record<string, string>>;
  /** What holds where nothing is chosen; empty where the schema names nothing. */
  readonly byDefault: string;
  /** Of an object, or of each item of a list. */
  readonly form?: Form | undefined;
  /** Of a list whose items are no objects. */
  readonly item?: FormField | undefined;
  /** Of a grid, a list of lists of cells: the list of its columns, which stands beside it. */
  readonly heads?: FormField | undefined;
  /** What a new one holds, where it is not one thing of its kind. */
  readonly begins?: unknown;
}

export interface Form {
  readonly title: string;
  readonly fields: readonly FormField[];
}

/** What a template has at a place: its own fields are the usual ones. */
type Sample = unknown;

const marks = /[\ue000-\ue003]/g;
const hintOf = (sample: Sample): string =>
  typeof sample === 'string' && sample.startsWith('\ue000') ? sample.replace(marks, '') : '';

/** All keys that any of a list's samples has, as one sample. */
function merged(samples: unknown): Sample {
  if (!Array.isArray(samples)) return undefined;
  if (samples.some((each) => typeof each !== 'object')) return samples[0];
  return Object.assign({}, ...samples.toReversed()) as object;
}

const titleOf = (schemas: readonly Schema[]): string =>
  schemas.find(({ title }) => title)?.title ?? '';

function kindOf(schemas: readonly Schema[], description: string): FieldKind {
  const refs = new Set(schemas.map(({ $ref }) => $ref));
  if (refs.has('#/$defs/date') || refs.has('#/$defs/period')) return 'date';
  if (refs.has('#/$defs/language')) return 'language';
  const types = new Set(schemas.flatMap(({ type }) => type ?? []));
  if (types.has('array')) return 'list';
  if (types.has('object')) return 'object';
  if (types.has('boolean')) return 'flag';
  if (types.has('number') || types.has('integer')) return 'number';
  if (valuesOf(schemas).all) return 'choice';
  if (/\(MD\)/.test(description)) return 'rich';
  if (/\(url\)/.test(description)) return 'address';
  if (/\(md\)/.test(description)) return 'words';
  return types.has('string') ? 'line' : 'other';
}

const hidden = new Set(['type', '$schema', 'version', 'blocks']);

function fieldFrom(
  name: string,
  required: boolean,
  schemas: readonly Schema[],
  sample: Sample,
): FormField {
  const about = descriptionOf(schemas);
  const kind = kindOf(schemas, about);
  const items = kind === 'list' ? schemas.flatMap((each) => withReferences(each.items)) : [];
  const itemKind = items.length ? kindOf(items, descriptionOf(items)) : undefined;
  const inner = kind === 'list' ? merged(sample) : sample;
  return {
    key: name,
    title: titleOf(schemas) || name,
    kind: itemKind === 'list' ? 'grid' : /url$/i.test(name) && kind === 'line' ? 'address' : kind,
    required,
    usual: sample !== undefined,
    allowsText: schemas.some(({ type }) => type?.includes('string')),
    gap: schemas.some(({ type }) => type?.includes('null')),
    about,
    hint: hintOf(sample),
    meanings: Object.fromEntries(
      valuesOf(schemas).values.map((each) => [String(each), meaningOf(schemas, each) ?? '']),
    ),
    byDefault: String(schemas.find((each) => each.default !== undefined)?.default ?? ''),
    choices: kind === 'choice' ? valuesOf(schemas).values.map(String) : [],
    ...(kind === 'object' && { form: formFrom(schemas, inner) }),
    ...(itemKind === 'object' && { form: formFrom(items, inner) }),
    ...(itemKind && itemKind !== 'object' && { item: fieldFrom('', true, items, inner) }),
  };
}

function formFrom(schemas: readonly Schema[], sample: Sample): Form {
  const has = (typeof sample === 'object' && sample !== null ? sample : {}) as Record<
    string,
    unknown
  >;
  const fields = fieldsOf(schemas)
    .filter(({ name }) => !hidden.has(name))
    .map(({ name, required, schemas: of }) => fieldFrom(name, required, of, has[name]));
  return { title: titleOf(schemas), fields: fields.some(isGrid) ? withHeads(fields, has) : fields };
}

export const isGrid = ({ kind }: FormField): boolean => kind === 'grid';

/** A new table has as many columns and rows as that of the template, and gaps in the place of its figures. */
function withHeads(fields: readonly FormField[], sample: Readonly<Record<string, Sample>>) {
  const samples = (key: string) => JSON.parse(asText(JSON.stringify(sample[key] ?? []))) as unknown;
  const columns = fields.find(({ key }) => key === 'columns');
  const heads = columns && { ...columns, begins: samples(columns.key) };
  return fields.map((field) => {
    if (field === columns) return heads!;
    if (!isGrid(field)) return field;
    const begins = (samples(field.key) as unknown[][]).map((row) => row.map(() => null));
    return { ...field, heads, begins };
  });
}

const inOrder = (fields: readonly FormField[], first: readonly string[]): FormField[] => [
  ...first.map((key) => fields.find((field) => field.key === key)!),
  ...fields.filter(({ key }) => !first.includes(key)),
];

const story = formFrom([whole], starter());
/** What stands above the blocks: first what readers see first. */
export const storyForm: Form = {
  ...story,
  fields: inOrder(story.fields, ['headline', 'standfirst', 'authors', 'published', 'lang']),
};

const blocks = new Map(
  templates.map(({ type, fields }) => {
    const schemas = withReferences(resolve(`#/$defs/${type}Block`));
    const form = formFrom(schemas, fields());
    // What a block is called and in which language it is comes last.
    const late = form.fields.filter(({ key }) => key === 'id' || key === 'lang');
    const fieldsOfBlock = [...form.fields.filter((field) => !late.includes(field)), ...late];
    return [type, { ...form, fields: fieldsOfBlock }];
  }),
);

/** The field that a pointer leads to. `type`: of the block that holds it. */
export function fieldAt(pointer: string, type: string): FormField | undefined {
  const [first, , ...inBlock] = stepsOf(pointer);
  const steps = first === 'blocks' ? inBlock : stepsOf(pointer);
  let form = first === 'blocks' ? blockForm(type) : storyForm;
  let field: FormField | undefined;
  for (const step of steps) {
    // An item of a list.
    if (field && /^(list|grid)$/.test(field.kind) && /^\d+$/.test(step))
      field = field.item ?? field;
    else field = form?.fields.find(({ key }) => key === step);
    form = field?.form;
  }
  return field;
}

export const blockForm = (type: string): Form | undefined => blocks.get(type);

/** The keys of a form, in the order in which they are written. */
export const orderOf = ({ fields }: Form): string[] => [
  'type',
  'id',
  'lang',
  ...fields.map(({ key }) => key),
];

/** What a new item or block begins with: only what must be there, each with words that say what to write. */
export function blank({ fields }: Form): Record<string, unknown> {
  const required = fields.filter((field) => field.required);
  return Object.fromEntries(required.map((field) => [field.key, blankOf(field)]));
}

export function blankOf(field: FormField): unknown {
  if (field.begins) return field.begins;
  if (field.gap) return null;
  if (field.kind === 'list')
    return [field.form ? blank(field.form) : field.item ? blankOf(field.item) : ''];
  if (field.kind === 'object') return field.form ? blank(field.form) : {};
  if (field.kind === 'number' && !field.allowsText) return Number(field.hint) || 0;
  return field.hint;
}
