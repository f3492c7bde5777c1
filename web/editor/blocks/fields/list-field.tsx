// A list of things of one kind, each in a group of its own, and a button for another one.
import { blank, blankOf } from '../../schema/form.js';
import { t } from '../../words/words.js';
import { title } from '../../words/titles.js';
import { idOf, onceDrawn, useForm } from '../context.js';
import { Icon } from '../icons.js';
import { Field, Fields, type FieldProps } from './field.js';
import { Says } from './frame.js';
import { useField } from './use-field.js';

export function ListField({ field, pointer, order }: FieldProps) {
  const { model } = useForm();
  const state = useField(pointer, field.required, order);
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
    <fieldset class="group list">
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
