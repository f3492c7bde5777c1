// What `./run test` does once the tools are there: builds, checks and tests everything, goes on after failures, and
// ends with one line of sums. Tests are counted from the JUnit reports of their runners; other parts count as one.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';

const reports = resolve('build/reports');
const jobs = availableParallelism();

const parts = [
  { name: 'build', command: './run build' },
  { name: 'build with sanitizers', command: './run build dev' },
  { name: 'C++ format', command: './run format --check' },
  { name: 'TypeScript types and format', command: 'npm run check', folder: 'web' },
  {
    name: 'clang-tidy',
    command: `cmake --build --preset dev --target tidy --parallel ${jobs} -- -k 0`,
  },
  { name: 'C++ tests', command: ctest('unit', 'unit.xml'), report: 'unit.xml' },
  { name: 'WebAssembly in Node', command: ctest('node', 'ctest-node.xml'), report: 'node.xml' },
  {
    name: 'browser tests',
    command: 'npm test -- --reporter=list,junit',
    folder: 'web',
    report: 'browser.xml',
  },
  { name: 'fuzzing', command: './run fuzz 60' },
];

/** ctest writes its report below the build folder, build/dev. */
function ctest(label, report) {
  return `ctest --preset dev -L ${label} --parallel ${jobs} --output-junit ../reports/${report}`;
}

/** Reads the <testcase> elements of a JUnit report. Attribute values may hold ">", so they are stepped over. */
function readCases(file) {
  const cases = { passed: 0, skipped: 0, failures: [] };
  if (!existsSync(file)) return cases;
  for (const [, attributes, rest] of readFileSync(file, 'utf8').matchAll(
    /<testcase\b((?:"[^"]*"|[^">])*?)(\/>|>[^]*?<\/testcase>)/g,
  )) {
    const failure = /<(failure|error)\b(?:"[^"]*"|[^">])*(?:\/>|>([^]*?)<\/\1>)/.exec(rest);
    if (failure) cases.failures.push(describe(attributes, failure[2] ?? ''));
    else if (/<skipped\b/.test(rest)) cases.skipped++;
    else cases.passed++;
  }
  return cases;
}

/** The name of a test that failed, and how what it said about that begins. */
function describe(attributes, said) {
  const [, name] = /\bname="([^"]*)"/.exec(attributes);
  const lines = said.replace(/<!\[CDATA\[|\]\]>/g, '').split(/\n\s*/);
  return [name, ...lines.filter(Boolean).slice(0, 3)].map(unescapeXml).join('\n    ');
}

const unescapeXml = (text) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

function runPart({ name, command, folder = '.', report }) {
  console.log(`\n=== ${name}`);
  const started = Date.now();
  const [program, ...args] = command.split(' ');
  const { status } = spawnSync(program, args, {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    // A seed of its own: what fails is what was changed, not what was drawn.
    env: { ...process.env, FUZZ_SEED: '1', PLAYWRIGHT_JUNIT_OUTPUT_FILE: `${reports}/browser.xml` },
  });
  const cases = report
    ? readCases(`${reports}/${report}`)
    : { passed: status === 0 ? 1 : 0, skipped: 0, failures: [] };
  // A runner that failed without saying at which test, or ran none at all, is a failure too.
  if (cases.failures.length === 0 && (status !== 0 || cases.passed === 0))
    cases.failures.push(`\`${command}\``);
  return { name, seconds: Math.round((Date.now() - started) / 1000), ...cases };
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const results = parts.map(runPart);

// Said again at the end: whoever sees no more of a log knows what failed.
if (results.some(({ failures }) => failures.length)) console.log('\n=== failed');
for (const { name, failures } of results) {
  for (const failure of failures) console.log(`${name}: ${failure}`);
}

console.log('\n=== results');
for (const { name, passed, failures, skipped, seconds } of results) {
  const also = skipped ? `, ${skipped} skipped` : '';
  console.log(
    `${failures.length ? 'FAILED' : 'ok    '} ${name}: ${passed} passed, ${failures.length} failed${also} (${seconds} s)`,
  );
}
const passed = results.reduce((total, result) => total + result.passed, 0);
const failed = results.reduce((total, result) => total + result.failures.length, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
