// The instances of an engine whose glue starts it later, as newer Emscripten does: one that can't be started is a failed
// call, and no reason to wait for it.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../manual.mjs';

const { build } = createRequire(join(root, 'web/package.json'))('esbuild');
const { outputFiles } = await build({
  entryPoints: [join(root, 'web/src/engine/instances.ts')],
  bundle: true,
  write: false,
  format: 'esm',
});
const { Instances } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

const answer = { text: 'shown', diagnostics: [], ok: true, lacking: '' };
const shows = () => answer;
const traps = () => {
  throw new RangeError('unreachable');
};
/** Until everything that was begun has come or failed. */
const later = () => new Promise((done) => setImmediate(done));

test('an instance that can’t be started is tried again with the next call', async () => {
  let memory = true;
  const instances = new Instances(async (engine) => {
    await undefined;
    if (!memory) throw new RangeError('Out of memory');
    Object.assign(engine, { render: () => 0, HEAPU8: new Uint8Array(8) });
  });
  await instances.start();
  memory = false;
  assert.equal(instances.call('{}', traps).ok, false);
  assert.equal(instances.call('{}', traps).ok, false);
  await later();
  assert.equal(instances.call('{}', shows).ok, false);
  await later();
  memory = true;
  assert.equal(instances.call('{}', shows).ok, false);
  await later();
  assert.deepEqual(instances.call('{}', shows), answer);
});

test('where the first one can’t be started, starting fails', async () => {
  const instances = new Instances(async () => {
    throw new RangeError('Out of memory');
  });
  await assert.rejects(instances.start(), /Out of memory/);
});
