// The fixtures, found by folder: what the tests in Node and update-fixtures.mjs share.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const root = new URL('fixtures/', import.meta.url);

/** Name and folder (a URL) of every fixture, in order. */
export const fixtures = readdirSync(root)
  .filter((name) => existsSync(new URL(`${name}/story.json`, root)))
  .sort()
  .map((name) => ({ name, folder: new URL(`${name}/`, root) }));

/** The story's bytes: not every one is UTF-8. */
export const storyOf = (folder) => new Uint8Array(readFileSync(new URL('story.json', folder)));

/** The options for render() that the fixture asks for. */
export function optionsOf(folder) {
  const file = new URL('options.json', folder);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

export const expectedOf = (folder) => ({
  html: readFileSync(new URL('expected.html', folder), 'utf8'),
  diagnostics: JSON.parse(readFileSync(new URL('expected.diagnostics.json', folder), 'utf8')),
});
