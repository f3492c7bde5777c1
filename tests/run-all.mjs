// What `./run test` does once the tools are there: builds, checks and tests everything, or the parts that are named,
// goes on after failures, and ends with one line of sums. Tests are counted from the JUnit reports of their runners;
// other parts count as one.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { languageData, parts, reports, smallerParts } from './parts.mjs';

/** Reads the <testcase> elements of a JUnit report. Attribute values may hold ">", so they are stepped over. */
function readCases(file) {
  const cases = { passed: 0, skipped: 0, failures: [], names: [] };
  if (!existsSync(file)) return cases;
  const report = readFileSync(file, 'utf8');
  for (const [, attributes, rest] of report.matchAll(
    /<testcase\b((?:"[^"]*"|[^">])*?)(\/>|>[^]*?<\/testcase>)/g,
  )) {
    const failure = /<(failure|error)\b(?:"[^"]*"|[^">])*(?:\/>|>([^]*?)<\/\1>)/.exec(rest);
    if (failure) cases.failures.push(describe(attributes, failure[2] ?? ''));
    else if (/<skipped\b/.test(rest)) cases.skipped++;
    else cases.passed++;
    if (!failure) cases.names.push(nameIn(attributes));
  }
  // A test of several has its name here alone.
  for (const [attributes] of report.matchAll(/<testsuite\b(?:"[^"]*"|[^">])*>/g))
    if (/\bfailures="0"/.test(attributes)) cases.names.push(nameIn(attributes));
  return cases;
}

/** The name of a test that failed, and how what it said about that begins. */
function describe(attributes, said) {
  const lines = said.replace(/<!\[CDATA\[|\]\]>/g, '').split(/\n\s*/);
  const first = lines.filter(Boolean).slice(0, 3).map(unescapeXml);
  return [nameIn(attributes), ...first].join('\n    ');
}

const nameIn = (attributes) => unescapeXml(/\bname="([^"]*)"/.exec(attributes)[1]);

const unescapeXml = (text) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replace(/&(?:apos|#39|#x27);/g, "'")
    .replaceAll('&amp;', '&');

/** Whether the program ended well. What it prints is seen at once. */
function run([program, ...args], folder = '.') {
  const { status } = spawnSync(program, args, {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    // A seed of its own: what fails is what was changed, not what was drawn.
    env: { ...process.env, FUZZ_SEED: '1', PLAYWRIGHT_JUNIT_OUTPUT_FILE: `${reports}/browser.xml` },
  });
  return status === 0;
}

function runPart({ name, command, folder, report, needs }, text) {
  console.log(`\n=== ${name}`);
  const started = Date.now();
  const cases = { passed: 0, skipped: 0, failures: [], names: [] };
  const unbuilt = needs.find((need) => !run(need.split(' ')));
  if (unbuilt) {
    cases.failures.push(`\`${unbuilt}\``);
  } else {
    const well = run(command(text), folder);
    if (report) Object.assign(cases, readCases(`${reports}/${report}`));
    else if (well) cases.passed = 1;
    // A runner that failed without saying at which test, or ran none at all, is a failure too.
    if (cases.failures.length === 0 && (!well || cases.passed === 0))
      cases.failures.push(
        text && cases.passed === 0
          ? `there is no test with '${text}' in its name`
          : `\`${command(text).slice(0, 8).join(' ')}\``,
      );
  }
  return { name, seconds: Math.round((Date.now() - started) / 1000), ...cases };
}

/** The parts to run, with what they need, and the text that names of tests must have. */
function readArguments(args) {
  const all = { ...parts, ...smallerParts };
  // All together, the parts that build come first.
  if (args.length === 0) {
    const needs = (part) => (part === parts.node ? languageData() : []);
    return { chosen: Object.values(parts).map((part) => ({ ...part, needs: needs(part) })) };
  }
  const end = args.findIndex((arg) => !Object.hasOwn(all, arg));
  const names = end < 0 ? args : args.slice(0, end);
  const [text, ...more] = args.slice(names.length);
  if (names.length === 0)
    refuse(`there is no part '${text}' of the tests; there are ${Object.keys(all).join(', ')}`);
  if (more.length) refuse(`one text is enough, and parts come before it: '${more[0]}'`);
  const untold = names.find((name) => text !== undefined && !all[name].report);
  if (untold) refuse(`${untold} is one check without tests of which '${text}' could be part`);
  return {
    chosen: names.map((name) => ({ ...all[name], needs: all[name].needs?.() ?? [] })),
    text,
  };
}

/** Every known attack has tests (tests/suites/threats.json says which), and none of them has failed or gone. */
function judgeThreats(results) {
  const threats = JSON.parse(readFileSync('tests/suites/threats.json', 'utf8'));
  const names = results.flatMap((result) => result.names);
  const lacking = ({ tests }) =>
    // A fixture is no test of its own: that each is tried, and that this one is there, are tests.
    tests
      .filter((test) => !test.startsWith('fixtures/'))
      .filter((test) => !names.some((name) => name.includes(test.replace(/^[^:]*: /, ''))));
  const open = threats.filter((threat) => lacking(threat).length > 0);
  return {
    name: 'known threats',
    seconds: 0,
    passed: threats.length - open.length,
    skipped: 0,
    failures: open.map((each) => `${each.id}: no test passed as ${lacking(each).join(', ')}`),
  };
}

function refuse(reason) {
  console.error(`run: ${reason}`);
  process.exit(2);
}

const { chosen, text } = readArguments(process.argv.slice(2));
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const results = chosen.map((part) => runPart(part, text));
if (chosen.length === Object.keys(parts).length) results.push(judgeThreats(results));

// Said again at the end: whoever sees no more of a log knows what failed.
if (results.some(({ failures }) => failures.length)) console.log('\n=== failed');
for (const { name, failures } of results) {
  for (const failure of failures) console.log(`${name}: ${failure}`);
}

console.log('\n=== results');
for (const { name, passed, failures, skipped, seconds } of results) {
  // Tests with other names count as skipped.
  const also = skipped && !text ? `, ${skipped} skipped` : '';
  console.log(
    `${failures.length ? 'FAILED' : 'ok    '} ${name}: ${passed} passed, ${failures.length} failed${also} (${seconds} s)`,
  );
}
const passed = results.reduce((total, result) => total + result.passed, 0);
const failed = results.reduce((total, result) => total + result.failures.length, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
