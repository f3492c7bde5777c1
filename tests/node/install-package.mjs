// Packs the package and installs it into a project of its own, as `npm install story-widget` would: without a network.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const web = fileURLToPath(new URL('../../web', import.meta.url));

const npm = (cwd, ...args) => execFileSync('npm', args, { cwd, encoding: 'utf8' });

/** Folder and tarball of a project that has the package installed, and these packages of web/node_modules. */
export function installPackage(...others) {
  const folder = mkdtempSync(join(tmpdir(), 'story-widget-project-'));
  // Scripts of the package's own, without what `npm pack` prints of them.
  const tarball = npm(web, 'pack', '--silent', '--pack-destination', folder).trim();
  writeFileSync(join(folder, 'package.json'), '{"type":"module","private":true}');
  npm(folder, 'install', '--offline', '--no-audit', '--no-fund', '--silent', `./${tarball}`);
  for (const name of others) {
    const path = join(folder, 'node_modules', name);
    mkdirSync(dirname(path), { recursive: true });
    symlinkSync(join(web, 'node_modules', name), path);
  }
  return { folder, tarball: join(folder, tarball) };
}
