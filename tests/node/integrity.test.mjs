// The hashes that the build writes, for `integrity` attributes and for the check of the engine; and the names of what
// scripts load, which belong to one release.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { copied, leading, modules, named } from '../../web/entries.mjs';
import { dist, ownFile, release } from '../own-files.mjs';

const written = JSON.parse(readFileSync(new URL('integrity.json', dist), 'utf8'));
const inside = (name) => `${release}/${name}`;

/** What bundlers and Node take: they know no hashes, and pages load none of it. */
const withoutHash = /^(define|element|inline|slim|edge|story)\.(js|wasm)$|-[A-Z0-9]{8}\.js$/;

test('every file that a page loads has its hash', () => {
  const files = readdirSync(dist, { recursive: true })
    .filter((name) => /\.(js|css|wasm|txt)$/.test(name))
    .filter((name) => !withoutHash.test(name));
  assert.deepEqual(Object.keys(written).sort(), files.sort());
  for (const file of files) {
    const hash = createHash('sha384').update(readFileSync(new URL(file, dist)));
    assert.equal(written[file], `sha384-${hash.digest('base64')}`, file);
  }
});

test('the folder of the release holds nothing else, and no other folder is like it', () => {
  const files = readdirSync(ownFile('.'), { recursive: true, withFileTypes: true });
  const own = Object.keys(written).filter((name) => name.startsWith(inside('')));
  assert.equal(files.filter((entry) => entry.isFile()).length, own.length);
  const releases = readdirSync(dist).filter((name) => /^\d/.test(name));
  assert.deepEqual(releases, [release]);
});

test('what scripts load by themselves is in that folder only', () => {
  for (const name of Object.keys(modules)) {
    const file = new URL(`${name}.js`, dist);
    if (!leading.includes(`${name}.js`)) assert.ok(!existsSync(file), name);
    else assert.equal(readFileSync(file, 'utf8'), `export*from"./${inside(name)}.js";\n`);
  }
  for (const name of copied) {
    assert.deepEqual(readFileSync(new URL(name, dist)), readFileSync(ownFile(name)));
  }
});

for (const [module, engine] of [
  ['lite.js', 'lite.wasm'],
  ['index.js', 'engine.wasm'],
  ['index.js', 'tools.wasm'],
]) {
  test(`${module} knows the hash of ${engine}`, () => {
    assert.ok(readFileSync(ownFile(module), 'utf8').includes(written[inside(engine)]));
  });
}
