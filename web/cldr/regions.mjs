// Which regions and scripts have files of their own: all that CLDR knows to write otherwise than their language does.
import * as cldr from './data.mjs';
import { factsOf } from './facts.mjs';

/**
 * English as it is written for those whose first language is another, or where nobody says which: that is ours, with
 * the numbers of the English-speaking world, not with those of the country where it is published.
 */
const english = ['AU', 'CA', 'IN', 'NZ', 'PK', 'US', 'ZA'];

/** CLDR's plain `en` is that of the United States; ours is not. */
const locales = [...cldr.locales, 'en-US'];

/** Those that stories name most lend a file its name that others share; else the first does. */
const known = ['419', 'Hant', 'EG', 'LB', 'TN', 'US', 'AU', 'NZ', 'PT', 'AR'];

/** Another script without words here, or the spelling of another time. */
const isLeftOut = (tag) => /Latn|Dsrt|Shaw|polyton|valencia/.test(tag);

/** What differs of a region's facts, as one text. */
const differences = (tag, lang) => {
  const own = new Map(factsOf(lang));
  return factsOf(tag)
    .filter(([key, value]) => key !== 'lang' && own.get(key) !== value)
    .join('\n');
};

const groupsByLanguage = new Map();

/** Regions and scripts that are written alike, and not as their language: `[['419', 'BZ', 'GT'], ['MX']]`. */
export function groupsOf(lang) {
  if (groupsByLanguage.has(lang)) return groupsByLanguage.get(lang);
  const groups = new Map();
  for (const tag of locales) {
    if (!tag.startsWith(`${lang}-`) || isLeftOut(tag)) continue;
    const alike = differences(tag, lang);
    if (!alike) continue;
    const part = tag.slice(lang.length + 1);
    groups.set(alike, [...(groups.get(alike) ?? []), part]);
  }
  const rank = (part) => (known.indexOf(part) + 1 || known.length + 1) * 1000;
  const found = [...groups.values()]
    .map((parts) => parts.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)))
    .filter(([first]) => lang !== 'en' || english.includes(first));
  groupsByLanguage.set(lang, found);
  return found;
}

/** In Chinese the region tells the script: CLDR's likely subtags. Simplified is that of the language itself. */
const chinese = () => {
  const traditional = cldr.likely
    .filter((tag) => tag.startsWith('zh-') && cldr.scriptOf(tag) === 'Hant')
    .map((tag) => tag.slice(3))
    .filter((region) => !['HK', 'MO'].includes(region));
  return [
    ['', 'Hans'],
    ['Hant-HK', 'HK', 'MO'],
    ['Hant', ...traditional],
  ];
};

/** Urdu's way of writing Arabic letters has a name of its own; Korean is mostly one of its two scripts. */
const scriptNames = { Arab: ['Arab', 'Aran'], Kore: ['Kore', 'Hang'] };

/**
 * `regions` of a language's file. The first item counts that has a script or region of the tag: its first word names
 * the file, none the language's own.
 */
export function regionsOf(lang) {
  const script = cldr.scriptOf(lang);
  const groups =
    lang === 'zh' ? chinese() : [...groupsOf(lang), ['', ...(scriptNames[script] ?? [script])]];
  return groups.map((parts) => parts.join(' ')).join('|');
}

/** The tags of a language's files for regions and scripts. */
export const regionTags = (lang) =>
  (lang === 'zh' ? chinese() : groupsOf(lang))
    .filter(([first]) => first)
    .map(([first]) => `${lang}-${first}`)
    .sort();

/** What a tag inherits from in CLDR, of those that there are files of. */
export function parentOf(tag, tags) {
  for (let each = tag; ;) {
    each = cldr.parents[each] ?? each.replace(/-[^-]*$/, '');
    if (tags.includes(each)) return each;
    if (!each.includes('-')) return tag.split('-')[0];
  }
}
