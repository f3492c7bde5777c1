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

/** The tags of the languages except English, and for each of them its values: what it has no word for is English. */
export async function readLanguages(folder) {
  const read = async (name) => (await readFile(`${folder}/${name}`, 'utf8')).replace(/\n$/, '');
  const keys = (await read('keys.txt')).split('\n');
  const names = (await readdir(`${folder}/words`)).sort();
  const valuesIn = async (name) => valuesOf(await read(`words/${name}`), keys, name);
  const english = await valuesIn('en.txt');
  const others = names.filter((name) => name !== 'en.txt');
  const lines = (values) => keys.map((key) => `${values.get(key) ?? english.get(key) ?? ''}\n`);
  return {
    languages: others.map((name) => name.replace('.txt', '')),
    words: (await Promise.all(others.map(valuesIn))).map((values) => lines(values).join('')),
  };
}
