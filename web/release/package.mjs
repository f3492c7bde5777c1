// Makes what is released, of what was built: node release/package.mjs [FOLDER]. In FOLDER, by default build/package:
// the npm tarball, a zip for any server, the bill of materials, and the SHA-256 sums of these. Two runs of one commit
// give the same bytes.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { billOfMaterials } from './bill-of-materials.mjs';
import { read, root, version, web } from './sources.mjs';
import { released } from './released.mjs';
import { zipOf } from './server-files.mjs';

const folder = resolve(process.argv[2] ?? join(root, 'build/package'));
/** What is being made, so that the folder is whole at any time. */
const next = `${folder}.next`;

/**
 * Packs the package and returns the tarball's name. It is packed from a copy, since npm's own way, a script that puts
 * the licence beside package.json for a while, would be in the way of a second one at the same time.
 */
function npmTarball() {
  const copy = join(next, 'npm');
  const { files } = JSON.parse(read('web/package.json'));
  for (const name of ['package.json', 'README.md', ...files]) {
    cpSync(join(web, name), join(copy, name), { recursive: true });
  }
  cpSync(join(root, 'LICENSE'), join(copy, 'LICENSE'));
  // Readable by all, whatever umask they were built under.
  for (const name of readdirSync(copy, { recursive: true })) {
    const path = join(copy, name);
    chmodSync(path, statSync(path).isDirectory() ? 0o755 : 0o644);
  }
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', next], {
    cwd: copy,
  });
  rmSync(copy, { recursive: true });
  return `story-widget-${version}.tgz`;
}

function write(name, contents) {
  writeFileSync(join(next, name), contents);
  return name;
}

/** A line that `sha256sum --check` reads. */
const sumOf = (name) =>
  `${createHash('sha256')
    .update(readFileSync(join(next, name)))
    .digest('hex')}  ${name}\n`;

rmSync(next, { recursive: true, force: true });
mkdirSync(next, { recursive: true });
const when = released();
const names = [
  npmTarball(),
  write(`story-widget-${version}.zip`, zipOf(when)),
  write(`story-widget-${version}.cdx.json`, billOfMaterials(when)),
];
write('SHA256SUMS', names.map(sumOf).sort().join(''));
rmSync(folder, { recursive: true, force: true });
renameSync(next, folder);
console.error(names.map((name) => join(folder, name)).join('\n'));
