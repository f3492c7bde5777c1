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

export const lists = (lang) =>
  readMain('cldr-misc-full/main/*/listPatterns.json', lang).listPatterns[
    'listPattern-type-standard'
  ];

/** The calendar that names its eras. */
export const generic = (lang) =>
  readMain('cldr-dates-full/main/*/ca-generic.json', lang).dates.calendars.generic;

export const isRightToLeft = (lang) =>
  readMain('cldr-misc-full/main/*/layout.json', lang).layout.orientation.characterOrder ===
  'right-to-left';

export const ownName = (lang) =>
  readMain('cldr-localenames-full/main/*/languages.json', lang).localeDisplayNames.languages[lang];

/** All that CLDR knows, as `uk` or `pt-PT`. */
export const { full: locales } = read('cldr-core/availableLocales.json').availableLocales;

/** What a tag inherits from, where that is not the tag without its last part. */
export const parents = read('cldr-core/supplemental/parentLocales.json').supplemental.parentLocales
  .parentLocale;

const { likelySubtags } = read('cldr-core/supplemental/likelySubtags.json').supplemental;

/** The script that a language has, there or at home, where its tag says nothing: `pa-PK` is `Arab`. */
export const scriptOf = (tag) => (likelySubtags[tag] ?? '').split('-')[1];

/** What has a likely script: `pa`, `pa-PK`. */
export const likely = Object.keys(likelySubtags).filter((tag) =>
  /^(?!und)[a-z]+(-[A-Z]{2})?$/.test(tag),
);

/** The scripts that are written from right to left. */
export const rightToLeftScripts = Object.entries(
  read('cldr-core/scriptMetadata.json').scriptMetadata,
)
  .filter(([, { rtl }]) => rtl === 'YES')
  .map(([script]) => script);

/** The ten digits of a numbering system, as `arab`. */
export const digits = (system) =>
  read('cldr-core/supplemental/numberingSystems.json').supplemental.numberingSystems[system]
    ._digits;

/** CLDR's plural rules, `one` to `other`, without their examples. */
export const pluralRules = (lang) =>
  Object.entries(
    read('cldr-core/supplemental/plurals.json').supplemental['plurals-type-cardinal'][lang],
  ).map(([name, rule]) => [name.replace('pluralRule-count-', ''), rule.split('@')[0].trim()]);
