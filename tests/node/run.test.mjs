// The front door, ./run, as far as it does not take a build to see what it does.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { readFileSync, realpathSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));

const runTests = (...args) =>
  spawnSync(process.execPath, ['tests/run-all.mjs', ...args], { cwd: project, encoding: 'utf8' });

test('says which parts of the tests there are when there is none of that name', () => {
  const { status, stderr, stdout } = runTests('unti', 'date');
  assert.equal(status, 2);
  assert.equal(stdout, '');
  assert.match(stderr, /^run: there is no part 'unti' of the tests; there are build, .*unit.*\n$/);
});

test('takes a text for names of tests only where there are names', () => {
  const { status, stderr } = runTests('unit', 'format', 'date');
  assert.equal(status, 2);
  assert.match(stderr, /^run: format is one check without tests of which 'date' could be part\n$/);
  assert.equal(runTests('unit', 'date', 'unit').status, 2);
});

/** A checkout with nothing in it to build, and a `cmake` that only writes down how it was called. */
function emptyCheckout(t) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'story-run-')));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const each of ['build/dev', 'web/node_modules', 'bin'])
    mkdirSync(join(folder, each), { recursive: true });
  for (const each of ['run', 'CMakePresets.json'])
    copyFileSync(join(project, each), join(folder, each));
  // Older than what was configured, also to a shell that counts in seconds.
  utimesSync(join(folder, 'CMakePresets.json'), 0, 0);
  writeFileSync(join(folder, 'CMakeLists.txt'), '');
  writeFileSync(join(folder, 'web/package-lock.json'), '{}');
  // Setup has nothing to do.
  const seen = spawnSync('cksum', { input: `${readFileSync(join(folder, 'run'))}{}` }).stdout;
  writeFileSync(join(folder, 'build/.setup'), seen);
  writeFileSync(join(folder, 'bin/cmake'), `#!/bin/sh\necho "$@" >>'${folder}/called'\n`);
  chmodSync(join(folder, 'bin/cmake'), 0o755);
  return folder;
}

/** How `cmake` is called to build what was configured for the source folder. */
function callsAfterConfiguringFor(source, folder) {
  writeFileSync(
    join(folder, 'build/dev/CMakeCache.txt'),
    `CMAKE_HOME_DIRECTORY:INTERNAL=${source}\n`,
  );
  writeFileSync(join(folder, 'build/dev/build.ninja'), '');
  const env = { ...process.env, PATH: `${folder}/bin:${process.env.PATH}` };
  const { status, stderr } = spawnSync('./run', ['build', 'dev'], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return readFileSync(join(folder, 'called'), 'utf8').trim().split('\n');
}

test('builds what was configured for this checkout', (t) => {
  const folder = emptyCheckout(t);
  assert.deepEqual(callsAfterConfiguringFor(folder, folder), ['--build --preset dev']);
});

test('configures anew in a copied checkout, which would build the original', (t) => {
  const folder = emptyCheckout(t);
  const original = `${folder}/elsewhere`;
  assert.deepEqual(callsAfterConfiguringFor(original, folder), [
    '--preset dev',
    '--build --preset dev',
  ]);
  assert.ok(!existsSync(join(folder, 'build/dev/CMakeCache.txt')));
});

test('removes what every preset builds, and keeps what setup fetched', (t) => {
  const folder = emptyCheckout(t);
  const presets = JSON.parse(readFileSync(join(project, 'CMakePresets.json'))).configurePresets;
  const built = presets.map(({ name }) => join(folder, 'build', name));
  for (const each of [...built, join(folder, 'build/deps')]) mkdirSync(each, { recursive: true });
  assert.equal(spawnSync('./run', ['clean'], { cwd: folder }).status, 0);
  for (const each of built) assert.ok(!existsSync(each), each);
  assert.ok(existsSync(join(folder, 'build/deps')));
});
