// Every fixture and every example through WebAssembly: the same bytes as natively.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { expectedOf, fixtures, optionsOf, storyOf } from '../fixtures.mjs';
import { init, render } from '../../web/dist/index.js';

const root = new URL('../../', import.meta.url);
await init();

test('there are fixtures', () => assert.ok(fixtures.length > 40));

for (const { name, folder } of fixtures) {
  test(`fixture ${name}`, () => {
    const { html, diagnostics, ok } = render(storyOf(folder), optionsOf(folder));
    const expected = expectedOf(folder);
    assert.equal(html, expected.html);
    assert.deepEqual(diagnostics, expected.diagnostics);
    assert.equal(ok, !expected.diagnostics.some(({ severity }) => severity === 'error'));
  });
}

/** What the command prints, whatever its exit status; an HTML page ends with a line break there. */
function native(...args) {
  const command = fileURLToPath(new URL('build/release/story', root));
  try {
    return execFileSync(command, args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch ({ stdout }) {
    return stdout;
  }
}

const examples = readdirSync(new URL('examples/', root)).filter((name) => name.endsWith('.json'));

for (const name of examples) {
  test(`example ${name}`, () => {
    const { html, diagnostics } = render(readFileSync(new URL(`examples/${name}`, root)));
    assert.equal(native('render', `examples/${name}`), html && `${html}\n`);
    const found = JSON.parse(native('validate', '--format', 'json', `examples/${name}`));
    assert.deepEqual(
      found.map(({ file, ...rest }) => rest),
      diagnostics,
    );
    if (!name.startsWith('broken')) assert.deepEqual(diagnostics, []);
  });
}
