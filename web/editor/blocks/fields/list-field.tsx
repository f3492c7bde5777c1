// A list of things of one kind, each in a group of its own, and a button for another one.
import { blank, blankOf, type FormField } from '../../schema/form.js';
import { t } from '../../words/words.js';
import { title } from '../../words/titles.js';
import { idOf, onceDrawn, useForm } from '../context.js';
import { cellsFor } from '../cells.js';
import { Icon } from '../icons.js';
import { pasteItems } from '../short-items.js';
import { Field, Fields, type FieldProps } from './field.js';
import { Says } from './frame.js';
import { useField } from './use-field.js';

/** Whether each item is no more than two short fields, as the points of a chart are. */
const isShort = ({ form }: FormField): boolean =>
  form?.fields.length === 2 && form.fields.every(({ kind }) => /^(line|number|date)$/.test(kind));

export function ListField({ field, pointer, order }: FieldProps) {
  const { model } = useForm();
  const state = useField(pointer, field, order);
  const node = model.node(pointer);
  const number = Math.max(1, node?.kind === 'array' ? node.items.length : 0);
  const one = title(field.form?.title || field.item?.title || '');
  const add = () => {
    const value = field.form ? blank(field.form) : blankOf(field.item!);
    const index = model.addItem(pointer, value, order);
    const id = idOf(`${pointer}/${index}`);
    onceDrawn(() =>
      document
        .querySelector<HTMLElement>(
          `#${CSS.escape(id)}, [id^="${id}-"]:is(input, textarea, select, [contenteditable])`,
        )
        ?.focus(),
    );
  };
  const paste = (event: ClipboardEvent) => {
    const cells = cellsFor(event.clipboardData?.getData('text/plain') ?? '');
    const place = (event.target as HTMLElement).dataset.pointer?.slice(pointer.length + 1) ?? '';
    const [index, key] = place.split('/');
    const start = field.form!.fields.findIndex((each) => each.key === key);
    if (!cells.length || start < 0 || model.locked) return;
    event.preventDefault();
    // A field that has the focus must not write its own words over what is pasted.
    (event.target as HTMLElement).blur();
    const { fields } = field.form!;
    const lang = model.langAt(pointer);
    model.apply(pasteItems(model.parsed, pointer, fields, [Number(index), start], cells, lang));
  };
  const remove = (index: number) => (
    <button
      type="button"
      class="quiet icon-button"
      aria-label={t('removeOne', { what: `${one} ${index + 1}` })}
      title={t('remove')}
      onClick={() => model.remove(`${pointer}/${index}`)}
    >
      <Icon name="remove" />
    </button>
  );
  return (
    <fieldset
      class={isShort(field) ? 'group list short' : 'group list'}
      onPaste={isShort(field) ? paste : undefined}
    >
      <legend>{title(field.title)}</legend>
      <Says state={state} />
      {Array.from({ length: number }, (_, i) =>
        field.form ? (
          <fieldset class="item" key={i}>
            <legend class={number === 1 ? 'unseen' : undefined}>{`${one} ${i + 1}`}</legend>
            {number > 1 && remove(i)}
            <Fields form={field.form} pointer={`${pointer}/${i}`} />
          </fieldset>
        ) : (
          <div class="item single" key={i}>
            <Field
              field={field.item!}
              pointer={`${pointer}/${i}`}
              order={[]}
              label={`${one} ${i + 1}`}
            />
            {number > 1 && remove(i)}
          </div>
        ),
      )}
      {!model.locked && (
        <button type="button" class="chip add" onClick={add}>
          {t('addAnother', { what: one.toLowerCase() })}
        </button>
      )}
    </fieldset>
  );
}
