// ./run bench [--quick] [--json FILE]: measures the widget beside what newsrooms use instead, in one run, and prints a
// table. The table, the figures and a plot are in build/bench/; --json writes the figures to another file as well. Only ratios within one run mean anything: machines differ.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { executablePath } from '../chromium.mjs';
import { own } from '../own-files.mjs';
import { measureEditing, measureMemory, measureSpeed } from './browser.mjs';
import { coldPages, measureColdStart } from './cold.mjs';
import { byteMaps } from './byte-map.mjs';
import { bundle } from './contenders.mjs';
import { figuresOf } from './figures.mjs';
import { measureBatch, measureCpp, measureNode } from './native.mjs';
import { plot } from './plot.mjs';
import { report } from './report.mjs';
import { serve } from './server.mjs';
import { measureSizes } from './sizes.mjs';
import { makeStories } from './stories.mjs';

const project = fileURLToPath(new URL('../../', import.meta.url));
const { chromium } = createRequire(new URL('../../web/package.json', import.meta.url))(
  '@playwright/test',
);

const { quick, json } = parseArgs({
  options: { quick: { type: 'boolean' }, json: { type: 'string' } },
}).values;
const amount = quick
  ? { rounds: 1, ms: 60, visits: 3, nodeRounds: 3, lines: 10_000 }
  : { rounds: 5, ms: 200, visits: 9, nodeRounds: 9, lines: 100_000 };

const dist = `${project}web/dist`;
const folder = `${project}build/bench`;
const inPages = `${folder}/pages`;
const inNode = `${folder}/node`;
const native = `${project}build/release/story`;
mkdirSync(folder, { recursive: true });
const say = (what) => console.error(`bench: ${what}`);

say('bundling');
await bundle(inPages, 'browser', { first: own('lite.js'), whole: '/dist/index.js' });
await bundle(inNode, 'node', { first: `${dist}/index.js`, whole: `${dist}/index.js` });
const stories = Object.fromEntries(
  Object.entries(makeStories()).map(([kind, list]) => [
    kind,
    list.map((each) => JSON.stringify(each)),
  ]),
);
writeFileSync(`${folder}/small.json`, stories.small[0]);
const prerendered = execFileSync(
  native,
  ['render', `${folder}/small.json`, '--to', 'element', '--css', '/dist/story-widget.css'],
  { encoding: 'utf8' },
);

const pages = coldPages(prerendered);
const { origin, stop } = await serve(
  [
    ['/dist/', dist],
    ['/bench/', inPages],
  ],
  {
    '/bench.html':
      '<!doctype html><title>Bench</title><body><script type="module" src="/page.mjs"></script>',
    '/page.mjs': readFileSync(new URL('page.mjs', import.meta.url), 'utf8'),
    '/empty.html': '<!doctype html><title>Empty</title>',
    '/stories.json': JSON.stringify(stories),
    '/story.json': stories.small[0],
    ...pages,
  },
);
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--js-flags=--expose-gc'],
});
try {
  const figures = {
    sizes: measureSizes(dist, inPages),
    maps: byteMaps(`${project}build/wasm`),
  };
  say('C++');
  figures.cpp = measureCpp(`${project}build/bench/story_bench`);
  say('a story a line');
  const commands = { native, wasm: `${project}build/wasm/story.js`, bundles: inNode };
  figures.batch = await measureBatch(commands, stories.feed, amount.lines);
  say('Node');
  figures.node = await measureNode(inNode, stories.feed, amount.nodeRounds);
  say('Chromium');
  figures.speed = await measureSpeed(browser, origin, amount);
  figures.editing = await measureEditing(browser, origin, amount);
  say('memory');
  figures.memory = await measureMemory(browser, origin);
  say('cold start');
  figures.cold = await measureColdStart(browser, origin, pages, amount.visits);
  const list = `${JSON.stringify(figuresOf(figures), null, 2)}\n`;
  writeFileSync(`${folder}/figures.json`, list);
  if (json) writeFileSync(json, list);
  writeFileSync(`${folder}/report.md`, report(figures));
  writeFileSync(`${folder}/plot.svg`, plot(figures));
  console.log(report(figures));
  say(`written: build/bench/report.md, figures.json, plot.svg`);
} finally {
  await browser.close();
  stop();
}
