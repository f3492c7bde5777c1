// Dates and numbers: written as people write them, kept as a story has them, shown as readers will see them.
import { useState } from 'preact/hooks';
import { textAt, plain, at } from '../../json/tree.js';
import { t } from '../../words/words.js';
import { useForm } from '../context.js';
import { showDate } from '../dates.js';
import type { Model } from '../model.js';
import { showNumber } from '../numbers.js';
import type { FieldProps } from './field.js';
import { Frame } from './frame.js';
import { useField } from './use-field.js';

/** The value as readers will see it; nothing where that is what stands in the text. */
function preview(kind: string, model: Model, pointer: string): string {
  const { root } = model.parsed;
  const lang = model.langAt(pointer);
  const value = plain(at(root, pointer));
  const holder = pointer.replace(/(\/of)?\/value$/, '');
  const beside = (key: string) => textAt(root, `${holder}/${key}`) ?? '';
  let shown = '';
  if (kind === 'date' && typeof value === 'string') shown = showDate(value, lang);
  if (kind === 'number' && typeof value === 'number')
    shown = showNumber(value, beside('unit'), beside('scale'), lang);
  return shown === String(value) ? '' : shown;
}

export function ReadField({ field, pointer, order, label }: FieldProps) {
  const { model } = useForm();
  const lang = model.langAt(pointer);
  const seen = preview(field.kind, model, pointer);
  const [draft, setDraft] = useState<{ words: string; raw: string | undefined } | undefined>();
  const [choices, setChoices] = useState<readonly string[]>([]);
  const state = useField(pointer, field, order, seen !== '' || choices.length > 0);
  const node = model.node(pointer);
  const raw = node && model.raw(node);
  // What was undone or written elsewhere is shown, whatever was being typed.
  const words = draft && draft.raw === raw ? draft.words : state.shown;
  const take = (json: string) => {
    state.write(json, json);
    setChoices([]);
    setDraft(undefined);
  };
  const input = (value: string) => {
    state.edit.read(field.kind, value, lang, field.allowsText);
    const now = model.node(pointer);
    setDraft({ words: value, raw: now && model.raw(now) });
    setChoices([]);
  };
  const leave = () => {
    if (!draft) return state.blur();
    const meant = state.edit.leave(field.kind, draft.words, lang);
    setChoices(meant);
    if (!meant.length) setDraft(undefined);
  };
  return (
    <Frame
      field={field}
      state={state}
      label={label}
      about={
        choices.length ? (
          <>
            {t('whichNumber')}{' '}
            {choices.map((json) => (
              <button type="button" class="chip" onClick={() => take(json)}>
                {Number(json).toLocaleString(lang)}
              </button>
            ))}
          </>
        ) : (
          seen
        )
      }
    >
      <input
        id={state.id}
        type="text"
        inputMode={field.kind === 'number' ? 'decimal' : 'text'}
        autocomplete="off"
        value={words}
        placeholder={field.kind === 'date' ? t('dateHint') : field.hint}
        readOnly={state.locked}
        data-pointer={pointer}
        aria-invalid={state.invalid}
        aria-required={field.required}
        aria-describedby={state.describedBy}
        onFocus={state.focus}
        onBlur={leave}
        onInput={(event) => input(event.currentTarget.value)}
      />
    </Frame>
  );
}
