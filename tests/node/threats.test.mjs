// Every known way to attack a renderer has a test: tests/suites/threats.json says which. That the list is complete is
// checked against the public one where it is there.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { needs, suiteJson } from '../suites/suites.mjs';

const folder = new URL('../', import.meta.url);
const threats = JSON.parse(readFileSync(new URL('suites/threats.json', folder), 'utf8'));

/** `unit/link_test.cpp: a title`, or `fixtures/803-name`. */
function assertExists(name) {
  const [, path, title] = /^([^:]+)(?:: (.*))?$/.exec(name);
  const file = new URL(title ? path : `${path}/story.json`, folder);
  assert.ok(existsSync(file), `${path} does not exist`);
  if (title)
    assert.ok(readFileSync(file, 'utf8').includes(title), `${path} has no test "${title}"`);
}

for (const { id, what, tests, open } of threats) {
  test(`${id}: ${what}`, { skip: open }, () => {
    assert.ok(tests.length > 0, 'no test');
    tests.forEach(assertExists);
  });
}

test('each threat is listed once', needs('../threats.json'), () => {
  assert.deepEqual(
    threats.map(({ id }) => id),
    suiteJson('../threats.json').map(({ id }) => id),
  );
});
