// A field of any kind, and the fields of an object together.
import { useState } from 'preact/hooks';
import { isGrid, type Form, type FormField } from '../../schema/form.js';
import { plainTitle, title } from '../../words/titles.js';
import { t } from '../../words/words.js';
import { escapeStep } from '../../json/tree.js';
import { idOf, onceDrawn, useForm } from '../context.js';
import { ChoiceField } from './choice-field.js';
import { GridField } from './grid-field.js';
import { ImageHelp } from './image-help.js';
import { PicturePlace } from './picture-place.js';
import { ListField } from './list-field.js';
import { ReadField } from './read-field.js';
import { RichField } from './rich-field.js';
import { TextField } from './text-field.js';

export interface FieldProps {
  readonly field: FormField;
  readonly pointer: string;
  /** The keys of the object, in the order in which they are written. */
  readonly order: readonly string[];
  readonly label?: string | undefined;
}

const kinds = {
  line: TextField,
  words: TextField,
  address: TextField,
  other: TextField,
  rich: RichField,
  date: ReadField,
  number: ReadField,
  choice: ChoiceField,
  flag: ChoiceField,
  language: ChoiceField,
  list: ListField,
  grid: GridField,
  object: ObjectField,
};

export function Field(props: FieldProps) {
  const { model } = useForm();
  const node = model.node(props.pointer);
  const { kind, gap } = props.field;
  const holder =
    kind === 'object' ? kind : kind === 'list' || kind === 'grid' ? 'array' : undefined;
  // What is of another kind than the format has it can't be shown in the field.
  const other =
    node &&
    (holder
      ? node.kind !== holder
      : node.kind === 'array' || node.kind === 'object' || (node.kind === 'null' && !gap));
  if (other) return <Kept name={props.field.key} raw={model.raw(node)} />;
  const Kind = kinds[kind];
  return <Kind {...props} />;
}

function ObjectField({ field, pointer }: FieldProps) {
  return (
    <fieldset class="group">
      <legend>{title(field.title)}</legend>
      <Fields form={field.form!} pointer={pointer} />
    </fieldset>
  );
}

/** The fields that are there, required or usual, and a chip for each of the others. */
export function Fields({ form, pointer }: { form: Form; pointer: string }) {
  const { model } = useForm();
  const [added, setAdded] = useState<ReadonlySet<string>>(new Set());
  const order = ['type', 'id', 'lang', ...form.fields.map(({ key }) => key)];
  const node = model.node(pointer);
  const members = node?.kind === 'object' ? node.members : [];
  const there = new Set(members.map(({ key }) => key));
  const known = new Set(
    form.fields.map(({ key }) => key).concat('type', 'version', '$schema', 'blocks'),
  );
  const shown = form.fields.filter(
    ({ key, required, usual }) => there.has(key) || required || usual || added.has(key),
  );
  const chips = form.fields.filter((field) => !shown.includes(field));
  // A grid shows its columns itself.
  const heads = shown.find(isGrid)?.heads;
  // Marks are for machines: there, and out of the way.
  const marks = shown.filter(({ key }) => key === 'id' && !added.has(key));
  const isImage = ['url', 'alt'].every((name) => form.fields.some(({ key }) => key === name));
  const add = (field: FormField) => {
    setAdded(new Set([...added, field.key]));
    const target = idOf(`${pointer}/${field.key}`);
    onceDrawn(() => focusFirst(target));
  };
  const fieldOf = (field: FormField) => (
    <Field
      key={field.key}
      field={field}
      order={order}
      pointer={`${pointer}/${escapeStep(field.key)}`}
    />
  );
  const grid = (
    <div class="fields-grid">
      {shown.filter((field) => !marks.includes(field) && field.key !== heads?.key).map(fieldOf)}
    </div>
  );
  return (
    <>
      {isImage ? (
        <PicturePlace pointer={pointer} order={order}>
          {grid}
          <ImageHelp pointer={pointer} order={order} />
        </PicturePlace>
      ) : (
        grid
      )}
      {members
        .filter(({ key }) => !known.has(key))
        .map(({ key, value }) => (
          <Kept key={key} name={key} raw={value ? model.raw(value) : ''} />
        ))}
      {chips.length > 0 && !model.locked && (
        <div class="chips">
          {chips.map((field) => (
            <button
              key={field.key}
              type="button"
              class="chip"
              title={plainTitle(field.about)}
              onClick={() => add(field)}
            >
              + {title(field.title)}
            </button>
          ))}
        </div>
      )}
      {marks.map((field) => (
        <details key={field.key} class="more">
          <summary>{title(field.title)}</summary>
          {fieldOf(field)}
        </details>
      ))}
    </>
  );
}

function focusFirst(id: string): void {
  const field =
    document.getElementById(id) ??
    document.querySelector<HTMLElement>(`[id^="${id}-"]:is(input, textarea, select)`);
  field?.focus();
}

/** A field that the format does not know: it stays as it is. */
export const Kept = ({ name, raw }: { name: string; raw: string }) => (
  <p class="kept">
    <code>{name}</code> {t('keptAsIs')}{' '}
    <code>{raw.length > 80 ? `${raw.slice(0, 80)}…` : raw}</code>
  </p>
);
