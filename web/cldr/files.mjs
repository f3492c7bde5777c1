// The files of src/language/words/: facts from CLDR, then the widget's own words, which people write.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as cldr from './data.mjs';
import { factsOf } from './facts.mjs';

const source = new URL('../../src/language/', import.meta.url);
const folder = new URL('words/', source);

export const pathOf = (lang) => fileURLToPath(new URL(`${lang}.txt`, folder));
export const namesPath = fileURLToPath(new URL('own_names.txt', source));

export const languages = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.slice(0, -4))
    .sort();

/** The `key = value` lines of a file, in their order. */
export const entriesOf = (lang) =>
  readFileSync(pathOf(lang), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [key, ...value] = line.split(' = ');
      return [key, value.join(' = ')];
    });

/** A language's file with the facts of CLDR and these words. */
export function fileOf(lang, words) {
  const facts = factsOf(lang);
  const known = new Set(facts.map(([key]) => key));
  const line = ([key, value]) => `${key} = ${value}`;
  return [
    `# ${cldr.ownName(lang)}. From here to the next line like this, facts of CLDR ${cldr.version}: \`npm run languages\` in`,
    '# web/cldr/ writes them. What can not be seen matters: no-break spaces, marks of direction, a space at the end.',
    // What is not there is as in English, and so as empty.
    ...facts.filter(([, value]) => value !== '').map(line),
    '',
    '# Words: ours, as journalists of the language write. src/language/locales.h says what each is for.',
    ...words.filter(([key]) => !known.has(key)).map(line),
    '',
  ].join('\n');
}

/** Languages that stories quote in. */
const quoted =
  'af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id it ja ka kk km kn ko ky lo lt lv mk ml mn mr ms my ne nl no pa pl ps pt ro ru si sk sl sq sr sv sw ta te th tk tr uk ur uz vi yo zh zu';

/** What languages call themselves: `tag name`, one a line. */
export const namesFile = () =>
  [...new Set([...languages(), ...quoted.split(' ')])]
    .sort()
    .map((lang) => `${lang} ${cldr.ownName(lang)}\n`)
    .join('');
