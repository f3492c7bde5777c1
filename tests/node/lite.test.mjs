// The lite engine gives the whole engine's bytes, or stops; and it stops only where there is something to say.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { expectedOf, fixtures, optionsOf, storyOf } from '../fixtures.mjs';
import { init, render } from '../../web/dist/index.js';

const dist = new URL('../../web/dist/', import.meta.url);
const examples = new URL('../../examples/', import.meta.url);
const languages = readdirSync(new URL('languages/', dist)).map((name) => name.replace('.txt', ''));

/** Unusual stories without a mistake, and why the lite engine leaves them to the whole one. */
const unusual = {
  '103-links': 'a link whose address stands elsewhere in the text',
  '202-quote-original':
    'an original in Klingon, of which only the whole engine knows whether it has a name',
};

// It is for pages alone: here, what it fetches lies on disk.
const { fetch } = globalThis;
globalThis.fetch = async (url, options) =>
  String(url).startsWith('file:')
    ? new Response(readFileSync(url), { headers: { 'content-type': 'application/wasm' } })
    : fetch(url, options);

let loaded = 0;

/** A lite engine that has every language; it is a new one each time, since the whole one takes over for good. */
async function start() {
  const lite = await import(new URL(`lite.js?${loaded++}`, dist));
  await lite.init();
  await lite.learn(languages);
  return lite;
}

/** What the element does: whether the first render was enough, and what the last one gave. */
async function show(text, options) {
  const lite = await start();
  let { html, diagnostics } = lite.render(text, options);
  const alone = !lite.learn();
  for (let waits; (waits = lite.learn());) {
    await waits;
    ({ html, diagnostics } = lite.render(text, options));
  }
  return { alone, shown: { html, diagnostics } };
}

for (const { name, folder } of fixtures) {
  test(`fixture ${name}`, async () => {
    const expected = expectedOf(folder);
    const { alone, shown } = await show(storyOf(folder), optionsOf(folder));
    assert.deepEqual(shown, expected);
    assert.equal(alone, expected.diagnostics.length === 0 && !(name in unusual));
  });
}

for (const name of readdirSync(examples).filter((file) => file.endsWith('.json'))) {
  test(`example ${name}`, async () => {
    await init();
    const bytes = new Uint8Array(readFileSync(new URL(name, examples)));
    const { html, diagnostics } = render(bytes);
    const { alone, shown } = await show(bytes);
    assert.deepEqual(shown, { html, diagnostics });
    assert.equal(alone, diagnostics.length === 0);
  });
}

const markdown = (text) => ({ type: 'text', markdown: text });

/** Each by itself is more than the lite engine knows; it must not make something else of it. */
for (const [what, block] of Object.entries({
  'a host with letters of two alphabets': markdown('[Mixed](https://аpple.com/)'),
  'a host in Punycode': markdown('[Mixed](https://xn--pple-43d.com/)'),
  'a mark beside a letter it does not know': markdown('*a*\u{1800}'),
  'a character reference that few write': markdown('&alefsym;'),
  'a language whose name it does not know': {
    type: 'quote',
    text: 'Words',
    speaker: { name: 'Ada' },
    original: { lang: 'tlh', text: 'mu' },
  },
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

test('it renders on after a story that it stopped at, and after one that made it grow', async () => {
  const lite = await start();
  const good = '{"headline":"Good","blocks":[]}';
  lite.render('{"headline":"Bad","blocks":[],"other":1}');
  await null;
  await new Promise(setImmediate);
  assert.match(lite.render(good).html, /Good/);
  const text = 'word '.repeat(180_000);
  const large = JSON.stringify({ headline: 'Large', blocks: [{ type: 'text', markdown: text }] });
  assert.match(lite.render(large).html, /Large/);
  assert.equal(lite.learn(), undefined);
  await new Promise(setImmediate);
  assert.match(lite.render(good).html, /Good/);
  assert.equal(lite.learn(), undefined);
});

test('what a reader downloads first is small', () => {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const size = (name) => brotliCompressSync(readFileSync(new URL(name, dist)), { params }).length;
  const [script, glue, wasm] = ['story-widget.js', 'lite.js', 'lite.wasm'].map(size);
  assert.ok(script + glue < 10_700, `${script} and ${glue} bytes of JavaScript`);
  assert.ok(script + glue + wasm < 47_900, `${script + glue + wasm} bytes`);
});
