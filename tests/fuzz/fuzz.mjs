// ./run fuzz [SECONDS] [TARGET] [--corpus FOLDER]: fuzzes each target for that long. Seeds are the fixtures, the examples,
// what earlier runs have found, which is kept in FOLDER, by default build/fuzz/corpus, and for HTML documents at random; a
// finding stays in build/fuzz/findings, and ends the run with an error.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { tryAddresses } from './edge-addresses.mjs';
import { someHtml } from './some-html.mjs';

const all = [
  'edge',
  ...readdirSync('tests/fuzz')
    .filter((name) => name.endsWith('_fuzzer.cpp'))
    .map((name) => name.replace('_fuzzer.cpp', '')),
].sort();

function usage() {
  console.error(`usage: ./run fuzz [SECONDS] [${all.join(' | ')}] [--corpus FOLDER]`);
  process.exit(2);
}

/** @returns {{ seconds: number, targets: string[], kept: string }} */
function read(args) {
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { corpus: { type: 'string', default: 'build/fuzz/corpus' } },
    });
    const [seconds = '60', target] = positionals;
    const targets = all.filter((name) => !target || name === target);
    if (!(Number(seconds) > 0) || targets.length === 0 || positionals.length > 2) usage();
    return { seconds: Number(seconds), targets, kept: values.corpus };
  } catch {
    return usage();
  }
}
const { seconds, targets, kept } = read(process.argv.slice(2));

const stories = [
  ...readdirSync('tests/fixtures').map((name) => join('tests/fixtures', name, 'story.json')),
  ...readdirSync('examples')
    .filter((name) => name.endsWith('.json'))
    .map((name) => join('examples', name)),
].map((path) => readFileSync(path, 'utf8'));

/** Every string of a story, however deep. */
function strings(value) {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null; // a fixture of broken JSON
  }
}

const texts = [...new Set(stories.flatMap((text) => strings(parsed(text))))];
const documents = readdirSync('tests/import').map((name) =>
  readFileSync(join('tests/import', name, 'input.json'), 'utf8'),
);
const seeds = {
  document: stories,
  render: stories,
  import: documents,
  html: documents.flatMap((text) => strings(parsed(text))).filter((text) => text.includes('<')),
  markdown: texts,
  link: texts.filter((text) => !/\s/.test(text)),
  output: stories,
  edited: stories.flatMap((text, i) => [text, `${text}\0${stories[(i + 1) % stories.length]}`]),
  language: readdirSync('src/language/words').map((name) =>
    readFileSync(join('src/language/words', name), 'utf8'),
  ),
};

/** A folder of documents that are others in each run. */
function randomHtml() {
  const folder = 'build/fuzz/random/html';
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const seed = Number(process.env.FUZZ_SEED) || Date.now();
  someHtml(5000, seed).forEach((html, i) => writeFileSync(join(folder, String(i)), html));
  return folder;
}

async function fuzz(target) {
  if (target === 'edge') {
    const { tried, broken } = tryAddresses(seconds, Number(process.env.FUZZ_SEED) || undefined);
    console.log(`${broken ? 'FAILED' : 'ok'} edge: ${tried} addresses in ${seconds} s`);
    if (broken) console.log(broken);
    return !broken;
  }
  const corpus = join(kept, target);
  const findings = `build/fuzz/findings/${target}/`;
  const random = target === 'html' ? [randomHtml()] : [];
  mkdirSync(corpus, { recursive: true });
  mkdirSync(findings, { recursive: true });
  for (const seed of seeds[target]) {
    writeFileSync(join(corpus, createHash('sha1').update(seed).digest('hex')), seed);
  }
  const fuzzer = spawn(
    `build/fuzz/${target}_fuzzer`,
    [
      corpus,
      ...random,
      `-max_total_time=${seconds}`,
      `-seed=${process.env.FUZZ_SEED ?? 0}`, // 0 is another one each time
      '-max_len=65536',
      '-len_control=0',
      '-timeout=30',
      '-rss_limit_mb=4096',
      '-print_final_stats=1',
      '-dict=tests/fuzz/story.dict',
      `-artifact_prefix=${findings}`,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const lines = [];
  fuzzer.stderr.setEncoding('utf8').on('data', (text) => lines.push(text));
  const status = await new Promise((resolve) => fuzzer.on('close', resolve));
  const stderr = lines.join('');
  const stat = (name) => new RegExp(`${name}:\\s+(\\d+)`).exec(stderr)?.[1] ?? '?';
  const corpusSize = readdirSync(corpus).length;
  console.log(
    `${status === 0 ? 'ok' : 'FAILED'} ${target}: ${stat('number_of_executed_units')} inputs in ${seconds} s, ` +
      `corpus ${corpusSize}`,
  );
  if (status !== 0) console.log(stderr.slice(-3000));
  return status === 0;
}

/** Takes the next target until there is none. */
async function work() {
  for (let target = targets.shift(); target; target = targets.shift()) {
    if (!(await fuzz(target))) process.exitCode = 1;
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, work));
