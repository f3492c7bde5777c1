// The files of src/language/words/: facts from CLDR, then the widget's own words, which people write.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as cldr from './data.mjs';
import { erasOf, factsOf } from './facts.mjs';
import { parentOf, regionsOf, regionTags } from './regions.mjs';

const source = new URL('../../src/language/', import.meta.url);
const folder = new URL('words/', source);

export const pathOf = (lang) => fileURLToPath(new URL(`${lang}.txt`, folder));
export const erasPath = fileURLToPath(new URL('eras.txt', source));
export const namesPath = fileURLToPath(new URL('own_names.txt', source));

/** The tags that there are files of: languages, and their regions and scripts. */
export const tags = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.slice(0, -4))
    .sort();

export const languages = () => tags().filter((tag) => !tag.includes('-'));

/** The `key = value` lines of a file, in their order. */
export const entriesOf = (lang) =>
  readFileSync(pathOf(lang), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [key, ...value] = line.split(' = ');
      return [key, value.join(' = ')];
    });

const about = (name) => [
  `# ${name}. From here to the next line like this, facts of CLDR ${cldr.version}: \`npm run languages\` in`,
  '# web/cldr/ writes them. What can not be seen matters: no-break spaces, marks of direction, a space at the end.',
];

const aboutWords =
  '# Words: ours, as journalists of the language write. src/language/locales.h says what each is for.';

const line = ([key, value]) => `${key} = ${value}`;

/** A language's file with the facts of CLDR and these words. */
export function fileOf(lang, words) {
  const [tag, ...rest] = factsOf(lang);
  const facts = [tag, ['regions', regionsOf(lang)], ...rest];
  const known = new Set(facts.map(([key]) => key));
  return [
    ...about(cldr.ownName(lang)),
    // What is not there is as in English, and so as empty.
    ...facts.filter(([, value]) => value !== '').map(line),
    '',
    aboutWords,
    ...words.filter(([key]) => !known.has(key)).map(line),
    '',
  ].join('\n');
}

/** The file of a region or a script: what differs from the file that `like` names, and the words of these that do. */
export function regionFileOf(tag, words) {
  const like = parentOf(tag, regionTags(tag.split('-')[0]));
  const others = new Map(factsOf(like));
  const facts = factsOf(tag);
  const known = new Set(['like', ...facts.map(([key]) => key)]);
  const own = words.filter(([key]) => !known.has(key));
  return [
    ...about(cldr.ownName(tag.split('-')[0]) + `, ${tag}`),
    line(['like', like]),
    ...facts.filter(([key, value]) => others.get(key) !== value).map(line),
    '',
    ...(own.length ? [aboutWords, ...own.map(line), ''] : []),
  ].join('\n');
}

/** The regions' files that there are to be. */
export const regions = () => languages().flatMap(regionTags);

/** Languages that stories quote in. */
const quoted =
  'af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id it ja ka kk km kn ko ky lo lt lv mk ml mn mr ms my ne nl no pa pl ps pt ro ru si sk sl sq sr sv sw ta te th tk tr uk ur uz vi yo zh zu';

/** What languages call themselves: `tag name`, one a line. */
export const namesFile = () =>
  [...new Set([...languages(), ...quoted.split(' ')])]
    .sort()
    .map((lang) => `${lang} ${cldr.ownName(lang)}\n`)
    .join('');

/**
 * How languages write dates before the year 1000: `tag eras and patterns`, one a line. A region's is there if it differs, and
 * stands before that of the language, which would do for it as well.
 */
export const erasFile = () =>
  [...languages(), ...regions()]
    .filter((tag) => !tag.includes('-') || erasOf(tag) !== erasOf(tag.split('-')[0]))
    .sort()
    .reverse()
    .map((tag) => `${tag} ${erasOf(tag)}\n`)
    .join('');
