// ./run fuzz [SECONDS] [TARGET] [--corpus FOLDER]: fuzzes each target for that long. Seeds are the fixtures, the examples,
// what earlier runs have found, which is kept in FOLDER, by default build/fuzz/corpus, and for HTML documents at random; a
// finding stays in build/fuzz/findings, and ends the run with an error. With --inputs N each target tries as many beyond
// its seeds, without what earlier runs have found: the same ones for the same FUZZ_SEED, on a slow machine as on a fast
// one.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareEngines } from './compare-engines.mjs';
import { tryAddresses } from './edge-addresses.mjs';
import { someHtml } from './some-html.mjs';

/** Those that are no programs of their own: {tried, note, broken}. */
const inNode = {
  edge: (limits) => tryAddresses(limits, seed),
  engines: (limits) => {
    const objects = stories.filter((text) => parsed(text) instanceof Object);
    return compareEngines(limits, seed, objects);
  },
};

const all = [
  ...Object.keys(inNode),
  ...readdirSync('tests/fuzz')
    .filter((name) => name.endsWith('_fuzzer.cpp'))
    .map((name) => name.replace('_fuzzer.cpp', '')),
].sort();

function usage() {
  console.error(`usage: ./run fuzz [SECONDS] [${all.join(' | ')}] [--corpus FOLDER]`);
  process.exit(2);
}

/** @returns {{ seconds: number, inputs: number, targets: string[], kept: string }} */
function read(args) {
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        corpus: { type: 'string', default: 'build/fuzz/corpus' },
        inputs: { type: 'string', default: '0' },
      },
    });
    const inputs = Number(values.inputs);
    const [seconds = '60', target] = positionals;
    const targets = all.filter((name) => !target || name === target);
    if (!(Number(seconds) > 0) || targets.length === 0 || positionals.length > 2) usage();
    if (!(inputs >= 0)) usage();
    return { seconds: Number(seconds), inputs, targets, kept: values.corpus };
  } catch {
    return usage();
  }
}
const { seconds, inputs, targets, kept } = read(process.argv.slice(2));

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

const seed = Number(process.env.FUZZ_SEED) || Date.now() % 2 ** 31;
seeds.html.push(...someHtml(5000, seed));

function emptied(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** What tells the fuzzer where its seeds are, and when to end. */
function limits(target) {
  const folder = emptied(`build/fuzz/seeds/${target}`);
  const files = seeds[target].map((_, i) => join(folder, String(i)));
  files.forEach((file, i) => writeFileSync(file, seeds[target][i]));
  // In this order, whatever that of the folder is.
  writeFileSync(`${folder}.txt`, files.join());
  const options = [`-seed_inputs=@${folder}.txt`];
  if (inputs === 0) {
    const corpus = join(kept, target);
    mkdirSync(corpus, { recursive: true });
    return { corpus, options: [...options, `-max_total_time=${seconds}`] };
  }
  // What it learns of comparisons hangs on where the program lies in memory, and what entropy tells on the time it takes.
  options.push(`-runs=${files.length + inputs}`, '-use_cmp=0', '-use_memmem=0', '-entropic=0');
  return { corpus: emptied(`build/fuzz/once/${target}`), options };
}

async function fuzz(target) {
  const findings = `build/fuzz/findings/${target}/`;
  mkdirSync(findings, { recursive: true });
  if (inNode[target]) {
    const { tried, note, broken } = await inNode[target]({ seconds, inputs });
    console.log(`${broken ? 'FAILED' : 'ok'} ${target}: ${tried} ${note}, seed ${seed}`);
    if (!broken) return true;
    writeFileSync(`${findings}${seed}-${tried}.txt`, broken);
    console.log(broken);
    return false;
  }
  const { corpus, options } = limits(target);
  const fuzzer = spawn(
    `build/fuzz/${target}_fuzzer`,
    [
      corpus,
      ...options,
      `-seed=${seed}`,
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
    `${status === 0 ? 'ok' : 'FAILED'} ${target}: ${stat('number_of_executed_units')} inputs, corpus ${corpusSize}, ` +
      `seed ${seed}`,
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
