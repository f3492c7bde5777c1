// Where the sources are, and what they say of themselves.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const web = join(root, 'web');

/** The text of a file of the project. */
export const read = (path) => readFileSync(join(root, path), 'utf8');

export const { version } = JSON.parse(read('web/package.json'));

/** The archives that CMakeLists.txt fetches: each {name, version, sha256, upstream}. */
export function archives() {
  const calls = read('CMakeLists.txt').matchAll(
    /^story_dependency\((\w+) \S+?_([\d.]+)\.orig\S*\s+([0-9a-f]{64})\s+([^\s)]+)/gm,
  );
  return [...calls].map(([, name, number, sha256, upstream]) => ({
    name,
    version: number,
    sha256,
    upstream,
  }));
}

/** What a lock file says of an npm package: version, integrity and license. */
export function locked(lockFile, name) {
  return JSON.parse(read(lockFile)).packages[`node_modules/${name}`];
}
