// The editor's own words, in the language of whoever uses it. A new language is one more file, and one more line here.
import { en } from './en.js';
import { uk } from './uk.js';
import { ukCodeMirror } from './uk-codemirror.js';

export type Key = keyof typeof en;
export type Words = Readonly<Record<Key, string>>;

const tables = { en, uk } as const satisfies Record<string, Words>;
export type Language = keyof typeof tables;
/** What each calls itself. */
export const languages: Readonly<Record<Language, string>> = { en: 'English', uk: 'Українська' };

const key = 'story-editor.language';

function chosen(): Language {
  let kept: string | null = null;
  try {
    kept = localStorage.getItem(key);
  } catch {
    // Forbidden: the browser's languages decide.
  }
  const wanted = [kept ?? '', ...navigator.languages].map((tag) => tag.split('-')[0]!);
  return (wanted.find((tag) => tag in tables) as Language | undefined) ?? 'en';
}

export const language: Language = chosen();

/** CodeMirror's own words, which are English, in the language. */
export const codeMirrorWords: Readonly<Record<string, string>> = {
  en: {},
  uk: ukCodeMirror,
}[language];

/** The page is made anew in the language. */
export function speak(next: Language): void {
  try {
    localStorage.setItem(key, next);
  } catch {
    // Not kept, then.
  }
  location.reload();
}

/** The words of a key, with what is to stand in place of `{name}`. */
export function t(of: Key, values: Readonly<Record<string, string | number>> = {}): string {
  const words: string = tables[language][of];
  return words.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? `{${name}}`));
}

/** The words for a number of things: `one | few | many`, as the plurals of the language want it. */
export function count(of: Key, number: number): string {
  const forms = t(of).split(' | ');
  const rule = new Intl.PluralRules(language).select(number);
  const index = Math.min(
    { zero: 2, one: 0, two: 1, few: 1, many: 2, other: 1 }[rule],
    forms.length - 1,
  );
  return forms[index]!.replace('{n}', number.toLocaleString(language));
}

/** Puts the words into the page: `data-t` is for what an element says, `data-t-label` for its name, `data-t-title` for its hint. */
export function translate(root: ParentNode): void {
  document.documentElement.lang = language;
  for (const each of root.querySelectorAll<HTMLElement>('[data-t]'))
    each.textContent = t(each.dataset.t as Key);
  for (const each of root.querySelectorAll<HTMLElement>('[data-t-label]'))
    each.ariaLabel = t(each.dataset.tLabel as Key);
  for (const each of root.querySelectorAll<HTMLElement>('[data-t-title]'))
    each.title = t(each.dataset.tTitle as Key);
}
