// The module API in Node: the built package as a server program uses it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { dist, ownFile } from '../own-files.mjs';

const good = '{"headline":"Good","blocks":[]}';

/** A module of its own for each test: none sees what another has loaded. */
let copies = 0;
const load = () => import(new URL(`?${++copies}`, ownFile('index.js')).href);

const started = async () => {
  const api = await load();
  await api.init();
  return api;
};

test('importing the page script without a DOM does nothing', async () => {
  const before = Object.keys(globalThis);
  await import(new URL('story-widget.js', dist).href);
  assert.deepEqual(Object.keys(globalThis), before);
});

test('before init() every call says what to do', async () => {
  const { render, validate } = await load();
  const [diagnostic] = validate(good);
  assert.equal(diagnostic.code, 'engine');
  assert.match(diagnostic.message, /init\(\)/);
  assert.deepEqual(render(good), { html: '', diagnostics: [diagnostic], ok: false });
});

test('init() takes bytes, a compiled module, a response and an address', async () => {
  const wasm = readFileSync(new URL('engine.wasm', dist));
  const headers = { 'content-type': 'application/wasm' };
  for (const source of [
    wasm,
    new WebAssembly.Module(wasm),
    new Response(wasm),
    new Response(wasm, { headers }),
    new URL('engine.wasm', dist),
  ]) {
    const { init, render } = await load();
    await init(source);
    assert.match(render(good).html, /Good/);
  }
});

test('init() loads once, and tries again after a failure', async () => {
  const { init, render } = await load();
  await assert.rejects(init(new Response('', { status: 500 })), /500/);
  await assert.rejects(init(new Uint8Array(8)), WebAssembly.CompileError);
  assert.equal(init(), init());
  await init();
  assert.ok(render(good).ok);
});

test('text and bytes give the same result', async () => {
  const { render } = await started();
  const text = readFileSync(
    new URL('../../examples/reference-story.json', import.meta.url),
    'utf8',
  );
  const bytes = new TextEncoder().encode(text);
  const expected = render(text);
  assert.ok(expected.ok);
  assert.deepEqual(expected.diagnostics, []);
  assert.deepEqual(render(bytes), expected);
  assert.deepEqual(render(bytes.buffer), expected);
  assert.deepEqual(render(bytes.subarray(0)), expected);
});

test('options decide the heading level, the block, the language and the preview', async () => {
  const { render } = await started();
  const story = JSON.stringify({
    headline: 'H',
    blocks: [{ type: 'quote', id: 'q', text: 'said' }, { type: 'qoute' }],
  });
  assert.match(render(story).html, /<h2[^>]*>H<\/h2>/);
  assert.match(render(story, { headingLevel: 4 }).html, /<h4[^>]*>H<\/h4>/);
  assert.doesNotMatch(render(story, { block: 'q' }).html, /<h2/);
  assert.match(render(story, { lang: 'uk' }).html, /lang="uk"/);
  assert.match(render(story, { preview: true }).html, /placeholder/);
  assert.doesNotMatch(render(story).html, /placeholder/);
  assert.equal(render(story, { block: 'none' }).html, '');
});

test('diagnostics are plain values with a place', async () => {
  const { validate } = await started();
  const diagnostics = validate('{\n  "headline": "x",\n  "blocks": [{"type": "qoute"}]\n}');
  assert.equal(diagnostics.length, 1);
  const { code, pointer, line, column, suggestion } = diagnostics[0];
  assert.deepEqual(
    [code, pointer, line, column, suggestion],
    ['unknown-type', '/blocks/0/type', 3, 23, 'quote'],
  );
});

test('nothing throws, whatever is given', async () => {
  const { render, validate } = await started();
  for (const value of [undefined, null, 5, {}, [], Symbol('s'), () => {}]) {
    assert.equal(render(value).ok, false);
    assert.equal(validate(value)[0].code, 'engine');
  }
  for (const options of [null, {}, { headingLevel: NaN, block: null, lang: 7, preview: 'yes' }]) {
    assert.equal(typeof render(good, options).ok, 'boolean');
  }
  for (const text of ['', 'null', '[]', '{', '\ud800', '"\ud800', new Uint8Array([0xc0, 0xbc])]) {
    const { ok, diagnostics, html } = render(text);
    assert.deepEqual([ok, html], [false, '']);
    assert.ok(diagnostics.length > 0);
  }
  assert.ok(render(good).ok);
});

test('the style sheet is there as text, and in two files', async () => {
  const { styles, styleSheets } = await load();
  assert.match(styles, /:host/);
  for (const [name, text] of Object.entries(styleSheets)) {
    assert.equal(text, readFileSync(new URL(name, dist), 'utf8').trim());
  }
  assert.equal(styles, Object.values(styleSheets).join(''));
});
