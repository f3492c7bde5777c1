// A choice of words, yes or no, and languages.
import { useRef } from 'preact/hooks';
import { title } from '../../words/titles.js';
import { language, t } from '../../words/words.js';
import { guessLanguage } from '../../text/guess-language.js';
import { useForm } from '../context.js';
import type { FieldProps } from './field.js';
import { Frame } from './frame.js';
import { useField } from './use-field.js';

const tags =
  'en uk ar be bg ca cs da de el es et fa fi fr ga he hi hr hu hy id is it ja ka kk ko lt lv ms nb nl pl pt pt-BR ro ru sk sl sq sr sv th tr ur vi zh zh-Hant'.split(
    ' ',
  );

function languagesWith(more: readonly string[] = []): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const name = (each: string) => {
    try {
      return names.of(each) ?? each;
    } catch {
      return each;
    }
  };
  const all = new Set([...more.filter(Boolean), ...tags]);
  return [...all]
    .map((each) => ({ value: each, label: name(each) }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
}

export function ChoiceField({ field, pointer, order, label }: FieldProps) {
  const { model } = useForm();
  const state = useField(pointer, field.required, order, field.kind === 'language');
  const node = model.node(pointer);
  const value = node?.kind === 'boolean' ? String(node.value) : state.shown;
  // A tag that is in no list can be chosen again.
  const own = useRef(new Set<string>());
  own.current.add(value);
  const options =
    field.kind === 'flag'
      ? ['true', 'false'].map((each) => ({ value: each, label: t(each === 'true' ? 'yes' : 'no') }))
      : field.kind === 'language'
        ? languagesWith([...own.current])
        : [...new Set([...field.choices, ...(value ? [value] : [])])].map((each) => ({
            value: each,
            label: title(each),
          }));
  const take = (next: string) => state.edit.choose(next, field.kind === 'flag');
  const words =
    field.kind === 'language' ? nearbyWords(model.value(pointer.replace(/\/lang$/, ''))) : '';
  const guess = words ? guessLanguage(words) : undefined;
  const odd = guess && guess !== value.split('-')[0] ? guess : undefined;
  return (
    <Frame
      field={field}
      state={state}
      label={label}
      about={
        odd ? (
          <button type="button" class="chip" onClick={() => take(odd)}>
            {t('seemsLanguage', {
              language: languagesWith([odd]).find(({ value: tag }) => tag === odd)!.label,
            })}
          </button>
        ) : undefined
      }
    >
      <select
        id={state.id}
        value={value}
        disabled={state.locked}
        data-pointer={pointer}
        aria-invalid={state.invalid}
        aria-describedby={state.describedBy}
        onFocus={state.focus}
        onBlur={state.blur}
        onChange={(event) => take(event.currentTarget.value)}
      >
        {(!field.required || value === '') && <option value="">{t('notSaid')}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  );
}

/** The words that a language is said of. */
function nearbyWords(holder: unknown): string {
  if (typeof holder !== 'object' || holder === null) return '';
  const { headline, standfirst, text, markdown } = holder as Record<string, unknown>;
  return [headline, standfirst, text, markdown]
    .filter((each) => typeof each === 'string')
    .join(' ');
}
