// CLDR's JSON packages, one function for each kind of data.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const read = (path) => JSON.parse(readFileSync(resolve(path), 'utf8'));
const readMain = (path, lang) => read(path.replace('*', lang)).main[lang];

export const version = read('cldr-core/package.json').version;

export const gregorian = (lang) =>
  readMain('cldr-dates-full/main/*/ca-gregorian.json', lang).dates.calendars.gregorian;

export const numbers = (lang) => readMain('cldr-numbers-full/main/*/numbers.json', lang).numbers;

export const currencies = (lang) =>
  readMain('cldr-numbers-full/main/*/currencies.json', lang).numbers.currencies;

export const delimiters = (lang) =>
  readMain('cldr-misc-full/main/*/delimiters.json', lang).delimiters;

export const isRightToLeft = (lang) =>
  readMain('cldr-misc-full/main/*/layout.json', lang).layout.orientation.characterOrder ===
  'right-to-left';

export const ownName = (lang) =>
  readMain('cldr-localenames-full/main/*/languages.json', lang).localeDisplayNames.languages[lang];

/** All that CLDR knows, as `uk` or `pt-PT`. */
export const { full: locales } = read('cldr-core/availableLocales.json').availableLocales;

/** The ten digits of a numbering system, as `arab`. */
export const digits = (system) =>
  read('cldr-core/supplemental/numberingSystems.json').supplemental.numberingSystems[system]
    ._digits;

/** CLDR's plural rules, `one` to `other`, without their examples. */
export const pluralRules = (lang) =>
  Object.entries(
    read('cldr-core/supplemental/plurals.json').supplemental['plurals-type-cardinal'][lang],
  ).map(([name, rule]) => [name.replace('pluralRule-count-', ''), rule.split('@')[0].trim()]);
