// The hashes that the build writes, for `integrity` attributes and for the check of the engine.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const dist = new URL('../../web/dist/', import.meta.url);
const written = JSON.parse(readFileSync(new URL('integrity.json', dist), 'utf8'));

test('every file that a page loads has its hash', () => {
  const files = [
    'story-widget.js',
    'lite.js',
    'lite.wasm',
    'index.js',
    'engine.wasm',
    'engine-js.js',
    'tools.js',
    'tools.wasm',
    'act.js',
    'explain.js',
    'take-in.js',
    'card.js',
    'story-widget.css',
    'story-widget.light.css',
    'embed.js',
    'embed.css',
    'frame.js',
    'framed.js',
  ];
  const languages = readdirSync(new URL('languages/', dist)).map((name) => `languages/${name}`);
  assert.ok(languages.length > 20);
  files.push('languages.txt', ...languages);
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
