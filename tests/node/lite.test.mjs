// The lite engine gives the whole engine's bytes, or stops; and it stops only where there is something to say.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { start, withoutAdvice } from '../engines.mjs';
import { expectedOf, fixtures, optionsOf, storyOf } from '../fixtures.mjs';
import { dist, ownFile } from '../own-files.mjs';
import { articleBlocks } from '../../web/blocks.mjs';
import { needs, suiteFiles, suiteJson, suiteText } from '../suites/suites.mjs';
import { init, render } from '../../web/dist/index.js';

const examples = new URL('../../examples/', import.meta.url);

/** Unusual stories without a mistake, and why the lite engine leaves them to the whole one. */
const unusual = {
  '940-gallery': 'a block that it has not',
  '942-video': 'blocks that it has not, and the sound of a quotation',
  '944-embed': 'a block that it has not',
  '946-table': 'a block that it has not',
  '948-chart': 'a block that it has not',
  '504-image-sizes': 'an address with a space, and one that ends in a comma',
  '022-version-as-number': 'a version that is written as few write it',
  '118-what-looks-like-footnotes': 'notes that texts define',
  '970-notes': 'notes that texts define',
  '904-timeline-periods': 'centuries and decades',
  '974-glossary': 'a glossary',
  '975-glossary-broken': 'a glossary',
  '976-glossary-japanese': 'a glossary',
  '980-trust': 'fields that it has not',
  '981-trust-of-one-block': 'fields that it has not',
  '982-trust-broken': 'fields that it has not, and so what is wrong in them',
  '001-all-story-fields': 'policies of a publisher, which it has not',
  '103-links': 'a link whose address stands elsewhere in the text',
  '202-quote-original':
    'an original in Klingon, of which only the whole engine knows whether it has a name',
};

/** Whether a story has a block that is not in the lite engine. */
const isArticle = (bytes) => {
  const { toc, blocks } = JSON.parse(new TextDecoder().decode(bytes));
  return toc !== undefined || blocks.some(({ type }) => articleBlocks.includes(type));
};

/** What the element does: renders, and again where there is something to wait for. `alone`: the first was enough. */
async function renderOn(lite, text, options) {
  let { html, diagnostics } = lite.render(text, options);
  let alone = true;
  for (let waits; (waits = lite.lacking()); alone = false) {
    await waits;
    ({ html, diagnostics } = lite.render(text, options));
  }
  return { alone, shown: { html, diagnostics } };
}

const show = async (text, options) => renderOn(await start(), text, options);

for (const { name, folder } of fixtures) {
  test(`fixture ${name}`, async () => {
    const expected = expectedOf(folder);
    const quiet = withoutAdvice(expected);
    const { alone, shown } = await show(storyOf(folder), optionsOf(folder));
    assert.equal(alone, quiet.diagnostics.length === 0 && !(name in unusual));
    assert.deepEqual(shown, alone ? quiet : expected);
  });
}

for (const name of readdirSync(examples).filter((file) => file.endsWith('.json'))) {
  test(`example ${name}`, async () => {
    await init();
    const bytes = new Uint8Array(readFileSync(new URL(name, examples)));
    const { html, diagnostics } = render(bytes);
    const { alone, shown } = await show(bytes);
    assert.deepEqual(shown, { html, diagnostics });
    assert.equal(alone, diagnostics.length === 0 && !isArticle(bytes));
  });
}

/**
 * Stories with warnings about what only the whole engine knows: later versions, rare character references, hosts in other
 * scripts.
 */
const beyond = ['020-later-version', '108-entities', '813-look-alike-hosts'];

test('alone it shows a story that has only warnings as the whole engine does', async () => {
  let warned = 0;
  for (const { name, folder } of fixtures.filter((each) => !(each.name in unusual))) {
    const { html, diagnostics } = expectedOf(folder);
    const lite = await start();
    lite.importOwnBy(() => Promise.reject(new Error('404')));
    const { alone, shown } = await renderOn(lite, storyOf(folder), optionsOf(folder));
    const failed =
      beyond.includes(name) || diagnostics.some(({ severity }) => severity === 'error');
    assert.equal(shown.html, failed ? '' : html, name);
    if (alone) continue;
    const [{ severity, code }] = shown.diagnostics;
    assert.deepEqual([severity, code], [failed ? 'error' : 'warning', 'engine'], name);
    if (!failed) warned++;
  }
  assert.ok(warned > 0);
});

const markdown = (text) => ({ type: 'text', markdown: text });

/** Each by itself is more than the lite engine knows; it must not make something else of it. */
for (const [what, block] of Object.entries({
  'a host with letters of two alphabets': markdown('[Mixed](https://аpple.com/)'),
  'a host in Punycode': markdown('[Mixed](https://xn--pple-43d.com/)'),
  'a mark beside a letter it does not know': markdown('*a*\u{1800}'),
  'a character reference that few write': markdown('&alefsym;'),
  'a year that goes with its era': {
    type: 'timeline',
    events: [{ date: '-0043-03-15', title: 'The Ides of March' }],
  },
  'a language whose name it does not know': {
    type: 'quote',
    text: 'Words',
    speaker: { name: 'Ada' },
    original: { lang: 'tlh', text: 'mu' },
  },
  'a note that a text defines': markdown('Words[^a].\n\n[^a]: A note.'),
  'an address that stands elsewhere': markdown('[a]\n\n[a]: https://example.org/'),
})) {
  test(`it stops at ${what}`, async () => {
    await init();
    const text = JSON.stringify({ headline: 'A headline', blocks: [block] });
    const { html, diagnostics } = render(text);
    const { alone, shown } = await show(text);
    assert.deepEqual(shown, { html, diagnostics });
    assert.ok(!alone);
  });
}

for (const [address, alone] of Object.entries({
  'https://example.org:8443/a': true,
  'http://127.0.0.1:45678/a': true,
  'http://localhost:8080/a': true,
  'https://example.org:80800/a': false,
  'https://example.org:/a': false,
  'https://example.org./a': false,
  'http://256.1.1.1/a': false,
  'http://0127.0.0.1/a': false,
  'http://1.2.3/a': false,
  'http://a.0xab/a': false,
  'photo.large.jpg': true,
  'WWW.a.example.jpg': false,
})) {
  test(`${address} is ${alone ? 'plain' : 'for the whole engine to judge'}`, async () => {
    await init();
    const text = JSON.stringify({
      headline: 'A',
      blocks: [markdown(`[a](${address})`)],
    });
    const { html, diagnostics } = render(text);
    const found = await show(text);
    assert.deepEqual(found, { alone, shown: { html, diagnostics } });
  });
}

/** The Markdown of public suites: the specification's examples, and those of "```…``` example" in the parsers' own. */
const suites = {
  commonmark: () => suiteJson('commonmark/spec-0.31.2.json').map((example) => example.markdown),
  md4c: () => examplesIn('md4c'),
  cmark: () => examplesIn('cmark'),
};

const examplesIn = (suite) =>
  suiteFiles(suite)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => [...suiteText(file).matchAll(/^`{32} example.*\n([^]*?)^\.\n/gm)])
    .map(([, text]) => text.replaceAll('→', '\t'));

/** Its examples as they are, and in the places that have rules of their own. */
const placed = [
  (text) => markdown(text),
  (text) => markdown(text.replaceAll(/^/gm, '> ')),
  (text) => markdown(`- ${text.replaceAll(/\n(?=.)/g, '\n  ')}`),
  (text) => ({ type: 'quote', text, speaker: { name: 'Ada' } }),
];

for (const [suite, examples] of Object.entries(suites)) {
  test(`the same of every example of ${suite}`, needs(suite), async () => {
    await init();
    let lite = await start();
    let stopped = 0;
    let clean = 0;
    for (const example of examples()) {
      for (const place of placed) {
        const text = JSON.stringify({
          headline: 'A headline',
          blocks: [place(example)],
        });
        const { html, diagnostics } = render(text);
        const shown = lite.render(text);
        const waits = lite.lacking();
        const expected = withoutAdvice({ html, diagnostics });
        if (expected.diagnostics.length === 0) clean++;
        if (waits) {
          await waits;
          lite = await start();
          if (expected.diagnostics.length === 0) stopped++;
        } else {
          assert.deepEqual({ html: shown.html, diagnostics: shown.diagnostics }, expected);
        }
      }
    }
    // Definitions, and what few write, which suites are full of.
    assert.ok(stopped < clean / 4, `${stopped} of ${clean}`);
  });
}

/** The instances of WebAssembly made so far. */
let instances = 0;
/** The memory of the last. */
let memory;
WebAssembly.Instance = class extends WebAssembly.Instance {
  constructor(...given) {
    super(...given);
    instances++;
    memory = Object.values(this.exports).find((each) => each instanceof WebAssembly.Memory);
  }
};

/** Instances that were made during a call. */
function madeBy(call) {
  const before = instances;
  call();
  return instances - before;
}

const good = '{"headline":"Good","blocks":[]}';
const bad = '{"headline":"Bad","blocks":[],"other":1}';
const long = (text) => JSON.stringify({ headline: 'Long', blocks: [markdown(text)] });

test('an instance that stopped is never used again, and the next renders on', async () => {
  const lite = await start();
  const render = (text) => () => lite.render(text);
  assert.equal(madeBy(render(good)), 0);
  assert.equal(madeBy(render(bad)), 1);
  assert.match((await renderOn(lite, good)).shown.html, /Good/);
});

test('it grows with a long story', async () => {
  const lite = await start();
  const story = long('word '.repeat(180_000));
  for (let i = 0; i < 3; i++) {
    const made = madeBy(() => assert.match(lite.render(story).html, /Long/));
    assert.equal(made, 0);
  }
});

test('an instance that has grown beyond 32 MB is given up', async () => {
  const lite = await start();
  const story = long('*a* '.repeat(220_000));
  const made = madeBy(() => assert.match(lite.render(story).html, /Long/));
  assert.equal(made, 1);
  assert.equal(lite.lacking(), undefined);
  assert.match((await renderOn(lite, good)).shown.html, /Good/);
});

test('the whole engine renders on after a story that it stopped at', async () => {
  const lite = await start();
  const { diagnostics } = (await renderOn(lite, bad)).shown;
  assert.deepEqual(
    diagnostics.map(({ code }) => code),
    ['unknown-field'],
  );
  assert.match(lite.render(good).html, /Good/);
});

test('a crash is reported with the story that the whole engine shows, and with no other', async () => {
  const lite = await start();
  // There is no more of it for anybody.
  memory.grow(1024 - memory.buffer.byteLength / 65536);
  const { shown } = await renderOn(lite, good);
  assert.match(shown.html, /Good/);
  assert.deepEqual(
    shown.diagnostics.map(({ severity, code }) => `${severity} ${code}`),
    ['warning engine'],
  );
  assert.match(shown.diagnostics[0].message, /^A renderer stopped \(.*Error.*\), and another/);
  assert.deepEqual(lite.render(long('a')).diagnostics, []);
});

test('what a reader downloads first is small', () => {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const size = (file) => brotliCompressSync(readFileSync(file), { params }).length;
  const files = [new URL('story-widget.js', dist), ownFile('lite.js'), ownFile('lite.wasm')];
  const [script, glue, wasm] = files.map(size);
  // 10,600 and 47,287 before stories in other people's pages were made right, for which 1.2 KB were allowed; then md4c
  // gave back 2.4 KB, and what waits for the address or around the start 0.5 KB of JavaScript. Time limits and second
  // tries took 0.35 KB of it, paper, hidden tabs and stories outside of shadow roots 0.25 KB, and what addresses and
  // characters are judged by 0.6 KB. Then regions, lists of people and what never parts at a line's end took 0.56 KB,
  // and quotation marks that are text 0.22 KB. English by its values and lists in one place gave back 1.9 KB; Markdown as
  // writers mean it took 0.5 KB of that, and texts against the story 0.4 KB. The 0.2 KB of JavaScript that are free are
  // for the style sheet of a new block. The look on any ground, in every script and in forced colours took 1.1 KB, of
  // which 0.6 KB find out what the ground is; 3 KB are allowed for the look. What shows a story was taken out of the
  // script, for which a pre-rendered story pays 0.7 KB less, and every other 0.4 KB more. Small buttons with names of
  // their own, and one menu for each block, took 0.3 KB, translations of quotations 0.1 KB. Bars on one scale, sizes of
  // blocks and long timelines took 1.1 KB of what is allowed for the look. Blocks that few stories have are not in it;
  // their words, and that one looks for them, take 0.3 KB. Periods and approximate dates took 0.3 KB. Places
  // that readers link to, pictures that open large and the reader's own time took 0.6 KB of what is allowed for the look. Sizes of
  // pictures take 0.6 KB, and 0.5 KB what hands over stories with corrections and labels. Notes and slots take 1.8 KB: the
  // engines that explain nothing gave back as much, which make no messages, nor what these would say, and keep lists in
  // arenas.
  const what = `story-widget.js ${script}, lite.js (with all CSS) ${glue}, lite.wasm ${wasm} bytes`;
  const instead = 'make it smaller, load it later, or say above what it is worth';
  assert.ok(script + glue < 15_400, `more than 15,400 of JavaScript, ${what}: ${instead}`);
  assert.ok(script + glue + wasm < 53_400, `more than 53,400, ${what}: ${instead}`);
});
