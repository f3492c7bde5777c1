// Renders every fixture with the built package (`./run build` makes it), and prints how the results differ from what
// is expected. With --write the results become what is expected: read them before you believe them.
// `node tests/update-fixtures.mjs [--write] [NAME...]`: names may be cut short, as 10 for 100 to 109.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fixtures, optionsOf, storyOf } from './fixtures.mjs';
import { init, render } from '../web/dist/index.js';

const args = process.argv.slice(2);
const write = args.includes('--write');
const wanted = args.filter((arg) => !arg.startsWith('--'));
const scratch = mkdtempSync(join(tmpdir(), 'fixtures-'));

/** One finding a line, so that a changed one is a changed line. */
const asList = (diagnostics) =>
  diagnostics.length
    ? `[\n${diagnostics.map((d) => `  ${JSON.stringify(d)}`).join(',\n')}\n]\n`
    : '[]\n';

/** Prints how a file differs from a text, and says whether it does. */
function show(file, text) {
  const path = fileURLToPath(file);
  const given = join(scratch, 'given');
  writeFileSync(given, text);
  try {
    const labels = ['--label', path, '--label', 'now'];
    execFileSync('diff', ['-u', '--new-file', ...labels, path, given], { stdio: 'inherit' });
    return false;
  } catch {
    return true; // diff has shown a difference
  }
}

await init();
let changed = 0;
for (const { name, folder } of fixtures) {
  if (wanted.length && !wanted.some((start) => name.startsWith(start))) continue;
  const { html, diagnostics } = render(storyOf(folder), optionsOf(folder));
  for (const [part, text] of [
    ['expected.html', html],
    ['expected.diagnostics.json', asList(diagnostics)],
  ]) {
    const file = new URL(part, folder);
    if (!show(file, text) && existsSync(file)) continue;
    changed++;
    if (write) writeFileSync(file, text);
  }
}
rmSync(scratch, { recursive: true });
console.log(`${changed} files ${write ? 'written' : 'would change'}`);
