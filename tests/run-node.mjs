// Runs the tests of tests/node: node run-node.mjs REPORT [TEXT]. `node --test` leaves one of two cores unused.
import { createWriteStream, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { run } from 'node:test';
import { junit, spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { literally } from './parts.mjs';

const [report, text] = process.argv.slice(2);
const folder = new URL('node/', import.meta.url);
const events = run({
  files: readdirSync(folder)
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => fileURLToPath(new URL(name, folder))),
  concurrency: availableParallelism(),
  ...(text && { testNamePatterns: [new RegExp(literally(text), 'i')] }),
});
events.on('test:fail', () => {
  process.exitCode = 1;
});
events.compose(new spec()).pipe(process.stdout);
events.compose(junit).pipe(createWriteStream(report));
