// The languages that the element and the engine are handed: of the files in src/language/words/ the values alone, a line
// each, in the order of src/language/keys.txt. src/language/language_file.h reads them.
import { readdir, readFile } from 'node:fs/promises';

/** The values of a file of `key = value` lines by their keys. */
export function valuesOf(text, keys, name) {
  const lines = text.split('\n').filter((line) => line && !line.startsWith('#'));
  const values = new Map(
    lines.map((line) => [line.split(' = ', 1)[0], line.replace(/^.*? = /, '')]),
  );
  for (const key of values.keys()) {
    if (!keys.includes(key)) throw new Error(`${name}: src/language/keys.txt has no “${key}”`);
  }
  return values;
}

/**
 * The tags of the languages and regions except English, and for each of them its values: what it has no word for is that
 * of the file which it names as like itself, or English. `english`: the regions and scripts that English has files of.
 */
export async function readLanguages(folder) {
  const read = async (name) => (await readFile(`${folder}/${name}`, 'utf8')).replace(/\n$/, '');
  const keys = (await read('keys.txt')).split('\n');
  const tags = (await readdir(`${folder}/words`)).map((name) => name.replace('.txt', '')).sort();
  const valuesIn = async (tag) =>
    valuesOf(await read(`words/${tag}.txt`), ['like', ...keys], `${tag}.txt`);
  const own = new Map(await Promise.all(tags.map(async (tag) => [tag, await valuesIn(tag)])));
  const value = (tag, key) =>
    own.get(tag).get(key) ?? (tag === 'en' ? '' : value(own.get(tag).get('like') ?? 'en', key));
  const languages = tags.filter((tag) => tag !== 'en');
  return {
    languages,
    words: languages.map((tag) => keys.map((key) => `${value(tag, key)}\n`).join('')),
    english: value('en', 'regions'),
  };
}
