// What `./run demo` does when a file changes.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Rebuild } from '../../web/demo/rebuild.mjs';

/** In a folder of its own, with the state as it was before any change. */
function start(t, shell) {
  const folder = mkdtempSync(join(tmpdir(), 'rebuild-'));
  const [sources, shown] = ['sources', 'shown'].map((name) => join(folder, name));
  mkdirSync(sources);
  mkdirSync(shown);
  const command = ['sh', '-c', `cd '${folder}'; ${shell}`];
  const rebuild = new Rebuild({ sources: [sources], shown: [shown], command });
  t.after(() => {
    rebuild.close();
    rmSync(folder, { recursive: true });
  });
  return { rebuild, folder, before: rebuild.state.version };
}

const touch = (...path) => writeFileSync(join(...path), 'changed');

test('a source that changes is built, and then there is something new', async (t) => {
  const { rebuild, folder, before } = start(t, 'true');
  touch(folder, 'sources', 'a.cpp');
  await once(rebuild, 'change');
  assert.deepEqual(rebuild.state, { version: before, building: true, failure: '' });
  await once(rebuild, 'change');
  assert.deepEqual(rebuild.state, { version: before + 1, building: false, failure: '' });
});

test('what is shown as it is takes no build', async (t) => {
  const { rebuild, folder, before } = start(t, 'exit 1');
  touch(folder, 'shown', 'a.json');
  await once(rebuild, 'change');
  assert.deepEqual(rebuild.state, { version: before + 1, building: false, failure: '' });
});

test('a source is built that changes together with what is shown as it is', async (t) => {
  const { rebuild, folder, before } = start(t, 'true');
  touch(folder, 'sources', 'a.cpp');
  touch(folder, 'shown', 'a.json');
  while (rebuild.state.version < before + 2) await once(rebuild, 'change');
  assert.deepEqual(rebuild.state, { version: before + 2, building: false, failure: '' });
});

test('what a failed build says is kept until one succeeds, and the pages stay', async (t) => {
  const { rebuild, folder, before } = start(
    t,
    'test -e mended || { echo "error: no" >&2; exit 1; }',
  );
  touch(folder, 'sources', 'a.cpp');
  await once(rebuild, 'change');
  await once(rebuild, 'change');
  assert.deepEqual(rebuild.state, { version: before, building: false, failure: 'error: no\n' });
  touch(folder, 'mended');
  touch(folder, 'sources', 'a.cpp');
  await once(rebuild, 'change');
  await once(rebuild, 'change');
  assert.deepEqual(rebuild.state, { version: before + 1, building: false, failure: '' });
});

test('what changes during a build is built after it', async (t) => {
  const { rebuild, folder, before } = start(t, 'cat wait');
  const wait = join(folder, 'wait');
  execFileSync('mkfifo', [wait]);
  touch(folder, 'sources', 'a.cpp');
  await once(rebuild, 'change');
  touch(folder, 'sources', 'b.cpp');
  await once(rebuild, 'change');
  await writeFile(wait, 'go on');
  await once(rebuild, 'change');
  assert.deepEqual(rebuild.state, { version: before, building: true, failure: '' });
  await writeFile(wait, 'go on');
  await once(rebuild, 'change');
  assert.equal(rebuild.state.version, before + 1);
});
