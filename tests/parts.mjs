// The parts of `./run test`, by the name that each has on the command line: what runs it, the JUnit report that this
// writes, and what has to be built before. Parts that test are given a text that a test's name must have.
import { existsSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';

export const reports = resolve('build/reports');
const jobs = availableParallelism();

/** The program and its arguments; none of them has a space in it. */
const words = (command) => command.split(' ');

/** What `./run test` alone runs, in this order. */
export const parts = {
  build: { name: 'build', command: () => words('./run build') },
  dev: { name: 'build with sanitizers', command: () => words('./run build dev') },
  format: { name: 'C++ format', command: () => words('./run format --check') },
  types: {
    name: 'TypeScript types and format',
    folder: 'web',
    command: () => words('npm run check'),
  },
  tidy: {
    name: 'clang-tidy',
    needs: () => ['cmake --preset dev'],
    command: () => words(`cmake --build --preset dev --target tidy --parallel ${jobs} -- -k 0`),
  },
  unit: {
    name: 'C++ tests',
    needs: () => ['./run build dev'],
    command: ctest,
    report: 'unit.xml',
  },
  node: {
    name: 'WebAssembly in Node',
    needs: () => ['./run build', ...languageData()],
    command: nodeTests,
    report: 'node.xml',
  },
  browser: browserTests('browser tests'),
  chaos: { name: 'faults by chance', command: () => words('./run chaos 1') },
  fuzz: { name: 'fuzzing', command: () => words('./run fuzz --inputs 5000') },
};

/** What is run only when it is asked for: the others have its tests, too. */
export const smallerParts = {
  quick: {
    name: 'C++ tests without sanitizers',
    needs: () => ['./run build loop'],
    command: catch2,
    report: 'quick.xml',
  },
  chromium: browserTests('Chromium', '--project=Chromium'),
  firefox: browserTests('Firefox', '--project=Firefox'),
  webkit: browserTests('WebKitGTK', '--project=WebKitGTK'),
};

/** A regular expression for just this text. */
export const literally = (text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Runs each test as a program of its own: a crash is one failure. */
function ctest(text) {
  // ctest's expressions know no other way to take both cases; its report goes below build/dev.
  const eitherCase = (c) =>
    /[a-z]/i.test(c) ? `[${c.toLowerCase()}${c.toUpperCase()}]` : literally(c);
  return [
    ...words(`ctest --preset dev -L unit --parallel ${jobs} --output-junit ../reports/unit.xml`),
    ...(text ? ['-R', [...text].map(eitherCase).join('')] : []),
  ];
}

/** Runs all tests as one program. */
function catch2(text) {
  return [
    'build/loop/story_tests',
    ...['--reporter', 'console', '--reporter', `junit::out=${reports}/quick.xml`],
    ...(text ? [`*${text.replace(/[\\,[\]"*]/g, '\\$&')}*`] : []),
  ];
}

/** Scripts that run the built package (and so the WebAssembly). */
function nodeTests(text) {
  return ['node', 'tests/run-node.mjs', `${reports}/node.xml`, ...(text ? [text] : [])];
}

function browserTests(name, ...project) {
  return {
    name,
    folder: 'web',
    needs: () => ['./run build'],
    command: (text) => [
      ...words('npx playwright test --reporter=list,junit'),
      ...project,
      ...(text ? ['--grep', literally(text)] : []),
    ],
    report: 'browser.xml',
  };
}

/** Only the test of the languages reads it: nothing is built of it. */
export function languageData() {
  const time = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);
  const installed = time('web/cldr/node_modules/.package-lock.json');
  if (installed > time('web/cldr/package-lock.json')) return [];
  return ['npm ci --prefix web/cldr --no-audit --no-fund --loglevel=error'];
}
