// The hashes that the build writes, for `integrity` attributes and for the check of the engine.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const dist = new URL('../../web/dist/', import.meta.url);
const written = JSON.parse(readFileSync(new URL('integrity.json', dist), 'utf8'));

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

for (const [module, engine] of [
  ['lite.js', 'lite.wasm'],
  ['index.js', 'engine.wasm'],
  ['index.js', 'tools.wasm'],
]) {
  test(`${module} knows the hash of ${engine}`, () => {
    assert.ok(readFileSync(new URL(module, dist), 'utf8').includes(written[engine]));
  });
}
