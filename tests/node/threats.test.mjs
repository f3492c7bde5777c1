// Every known way to attack a renderer has a test: tests/suites/threats.json says which. `./run test` fails where one of
// them did not pass; here is what can be said without running them.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { needs, suiteJson } from '../suites/suites.mjs';

const folder = new URL('../', import.meta.url);
const threats = JSON.parse(readFileSync(new URL('suites/threats.json', folder), 'utf8'));

test('each threat has a test or a fixture, and each file that is named is there', () => {
  for (const { id, tests } of threats) {
    assert.ok(tests.length > 0, `${id} has no test`);
    for (const name of tests) {
      const [path] = name.split(':');
      const file = path.startsWith('fixtures/') ? `${path}/story.json` : path;
      assert.ok(existsSync(new URL(file, folder)), `${id}: ${path} does not exist`);
    }
  }
});

test('each threat is listed once', needs('../threats.json'), () => {
  assert.deepEqual(
    threats.map(({ id }) => id),
    suiteJson('../threats.json').map(({ id }) => id),
  );
});
