// What the schema and the blocks' templates say in English, in the editor's language.
import { language, type Language } from './words.js';
import { descriptions } from './uk-descriptions.js';
import { templates } from './uk-templates.js';
import { titles } from './uk-titles.js';

const tables: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {},
  uk: { ...templates, ...descriptions, ...titles },
};

/** The title of a type or a field, a description, or words of a template; English where nobody has put them into the language. */
export const title = (english: string): string => tables[language][english] ?? english;

/** A description without the kinds of text, which the manual explains to those who write JSON. */
export const plainTitle = (english: string): string =>
  title(english).replace(/ \((?:text|md|MD|url|date|BCP 47)\)/g, '');

/** The same words in all languages. */
export const inAllLanguages = (english: string): string[] => [
  english,
  ...Object.values(tables).flatMap((table) => table[english] ?? []),
];
