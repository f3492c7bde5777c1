// A choice of words, yes or no, and languages.
import { useRef } from 'preact/hooks';
import { choiceWords } from '../../words/choices.js';
import { language, t } from '../../words/words.js';
import { guessLanguage } from '../../text/guess-language.js';
import { useForm } from '../context.js';
import type { FormField } from '../../schema/form.js';
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

const choicesOf = ({ kind, choices }: FormField): readonly string[] =>
  kind === 'flag' ? ['true', 'false'] : choices;

/** One of several, as it stands in a list. */
function labelOf({ kind, meanings }: FormField, value: string): string {
  if (kind === 'flag' && /^(true|false)$/.test(value)) return t(value === 'true' ? 'yes' : 'no');
  return choiceWords(value, meanings[value]);
}

export function ChoiceField({ field, pointer, order, label }: FieldProps) {
  const { model } = useForm();
  const state = useField(pointer, field, order, field.kind === 'language');
  const node = model.node(pointer);
  const value = node?.kind === 'boolean' ? String(node.value) : state.shown;
  // What is in no list can be chosen again.
  const own = useRef(new Set<string>());
  own.current.add(value);
  const options =
    field.kind === 'language'
      ? languagesWith([...own.current])
      : [...new Set([...choicesOf(field), ...own.current])]
          .filter((each) => each && (each !== field.byDefault || own.current.has(each)))
          .map((each) => ({ value: each, label: labelOf(field, each) }));
  const standard = field.byDefault && labelOf(field, field.byDefault);
  // What is said as well is told from what is not.
  const both = standard !== '' && own.current.has(field.byDefault);
  const none = both ? t('byDefault', { what: standard }) : standard || t('notSaid');
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
        {(!field.required || value === '') && <option value="">{none}</option>}
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
