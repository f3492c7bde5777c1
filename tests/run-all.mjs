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

/** Counts the <testcase> elements of a JUnit report. Attribute values may hold ">", so they are stepped over. */
function countCases(file) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  if (!existsSync(file)) return counts;
  for (const [, rest] of readFileSync(file, 'utf8').matchAll(
    /<testcase\b(?:"[^"]*"|[^">])*?(\/>|>[^]*?<\/testcase>)/g,
  )) {
    if (/<(failure|error)\b/.test(rest)) counts.failed++;
    else if (/<skipped\b/.test(rest)) counts.skipped++;
    else counts.passed++;
  }
  return counts;
}

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
  const counts = report
    ? countCases(`${reports}/${report}`)
    : { passed: status === 0 ? 1 : 0, failed: 0, skipped: 0 };
  // A runner that failed without saying at which test, or ran none at all, is a failure too.
  if (counts.failed === 0 && (status !== 0 || counts.passed === 0)) counts.failed = 1;
  return { name, seconds: Math.round((Date.now() - started) / 1000), ...counts };
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const results = parts.map(runPart);

console.log('\n=== results');
for (const { name, passed, failed, skipped, seconds } of results) {
  const also = skipped ? `, ${skipped} skipped` : '';
  console.log(
    `${failed ? 'FAILED' : 'ok    '} ${name}: ${passed} passed, ${failed} failed${also} (${seconds} s)`,
  );
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') ? 1 : 0;
