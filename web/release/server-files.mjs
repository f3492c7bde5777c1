// The zip: one folder, named by the version, to be put on any server.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { manual } from './manual.mjs';
import { read, version, web } from './sources.mjs';

const dist = join(web, 'dist');

/** What pages and programs load; not the types and the command, which are for whoever installs the npm package. */
const served = () =>
  readdirSync(dist, { recursive: true })
    .filter((name) => statSync(join(dist, name)).isFile())
    .filter((name) => !/\.d\.ts$|^story\.(js|wasm)$/.test(name));

/** Every file of the folder, by name: text or bytes. */
function files() {
  return {
    ...Object.fromEntries(served().map((name) => [name, readFileSync(join(dist, name))])),
    ...manual(),
    'LICENSE.txt': read('LICENSE'),
    'CHANGELOG.md': read('web/CHANGELOG.md'),
    'THIRD-PARTY-NOTICES.md': read('web/THIRD-PARTY-NOTICES.md'),
  };
}

/** The zip's bytes. All files are in order and of one date, so that the same files give the same bytes. */
export function zipOf(when) {
  // A zip has local times, and this decides which.
  process.env.TZ = 'UTC';
  const entries = Object.entries(files()).sort(([a], [b]) => (a < b ? -1 : 1));
  const named = entries.map(([name, contents]) => [
    `story-widget-${version}/${name}`,
    Buffer.from(contents),
  ]);
  return zipSync(Object.fromEntries(named), { level: 9, mtime: when });
}
