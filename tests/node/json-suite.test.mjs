// JSONTestSuite: what is JSON and what is not, with a position, natively and as WebAssembly alike.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { before, test } from 'node:test';
import { needs, suiteBytes, suiteFiles } from '../suites/suites.mjs';
import { init, validate } from '../../web/dist/index.js';

before(() => init());

/** What each `i_` text is to us, where the suite leaves it open: read, or refused with this code. */
const undecided = JSON.parse(
  readFileSync(new URL('../suites/json-undecided.json', import.meta.url), 'utf8'),
);

const noJson = new Set(['syntax', 'encoding', 'too-deep', 'too-large', 'number-range']);

function nativeFindings(bytes) {
  const { stdout } = spawnSync('build/release/story', ['validate', '-', '--format', 'json'], {
    input: bytes,
  });
  return JSON.parse(stdout.toString()).map(({ file, ...finding }) => finding);
}

test('JSONTestSuite', needs('JSONTestSuite'), async (t) => {
  for (const file of suiteFiles('JSONTestSuite/test_parsing')) {
    const name = basename(file);
    await t.test(name, () => {
      const bytes = suiteBytes(file);
      const found = validate(new Uint8Array(bytes));
      assert.deepEqual(found, nativeFindings(bytes), 'native and WebAssembly differ');
      const refusal = found.find(({ code }) => noJson.has(code));
      if (name.startsWith('y_')) assert.equal(refusal, undefined);
      else if (name.startsWith('i_')) assert.equal(refusal?.code ?? 'read', undecided[name]);
      else
        assert.ok(
          refusal && refusal.line >= 1 && refusal.column >= 1 && refusal.message.length > 10,
        );
    });
  }
});
