// The tools in Node: what the module API makes of stories besides HTML.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { dist, ownFile } from '../own-files.mjs';
import { command } from './command.mjs';

const good = '{"headline":"Good","blocks":[{"type":"quote","id":"q","text":"said"}]}';
const reference = fileURLToPath(new URL('../../examples/reference-story.json', import.meta.url));
const renderings = ['fragment', 'element', 'page', 'text'];
const structured = ['jsonld', 'opengraph', 'oembed', 'size'];

/** A module of its own for each test. */
let copies = 0;
const load = (file = ownFile('index.js')) => import(new URL(`?${++copies}`, file).href);

const started = async () => {
  const api = await load();
  await api.init();
  return api;
};

const story = (...args) => spawnSync(command, args, { encoding: 'utf8' }).stdout;

/** The command ends what it prints with a line break. */
const asPrinted = (text) => (text.endsWith('\n') ? text : `${text}\n`);

test('before init() every tool says what to do', async () => {
  const { card, output, meta, schema } = await load();
  for (const tool of [card, output, meta, schema]) {
    const { text, diagnostics, ok } = tool(good);
    assert.deepEqual([text, ok, diagnostics.length], ['', false, 1]);
    assert.equal(diagnostics[0].code, 'engine');
    assert.match(diagnostics[0].message, /init\(\)/);
  }
});

test('every output is what the command prints', async () => {
  const { output, meta, schema } = await started();
  const json = readFileSync(reference);
  for (const to of renderings) {
    assert.equal(asPrinted(output(json, { to }).text), story('render', reference, '--to', to), to);
  }
  for (const to of structured) {
    const printed = story('meta', reference, '--to', to);
    assert.equal(asPrinted(meta(json, { to }).text), printed, to);
    assert.deepEqual(output(json, { to }), meta(json, { to }));
  }
  assert.equal(schema().text, story('schema'));
  assert.deepEqual(meta(json), meta(json, { to: 'jsonld' }));
  assert.deepEqual(output(json), output(json, { to: 'fragment' }));
});

test('cards are those of the command', async () => {
  const { card, output } = await started();
  for (const options of [{}, { block: 'bucha', shape: 'square', theme: 'dark' }]) {
    const flags = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
    const { text, ok } = card(readFileSync(reference), options);
    assert.ok(ok);
    assert.equal(text, story('card', reference, ...flags));
    assert.equal(output(readFileSync(reference), { ...options, to: 'card' }).text, text);
  }
  assert.equal(card(good, { shape: 'round' }).diagnostics[0].code, 'not-a-choice');
  const long = JSON.stringify({
    headline: 'h',
    blocks: [{ type: 'quote', text: 'w '.repeat(2000) }],
  });
  assert.equal(card(long).diagnostics[0].code, 'quote-too-long');
});

test('the options are those of render(), and what goes with a page', async () => {
  const { output, render } = await started();
  const options = {
    headingLevel: 4,
    block: 'q',
    lang: 'uk',
    preview: true,
    nofollow: true,
  };
  assert.equal(output(good, options).text, render(good, options).html);
  const image =
    '{"headline":"H","blocks":[{"type":"image","url":"https://a.test/i.png","alt":"A"}]}';
  const hosts = { imageHosts: ['b.test', 'c.test'] };
  assert.equal(output(image, hosts).text, render(image, hosts).html);
  const page = { to: 'page', css: '/s.css', script: '/w.js', block: null };
  assert.match(output(good, page).text, /href="\/s\.css"[^]*src="\/w\.js"[^]*<h1/);
  assert.match(output(good, { to: 'element', nonce: 'n' }).text, /<style nonce="n">/);
});

test('what is wrong with a story or with the options is a diagnostic', async () => {
  const { output, meta } = await started();
  for (const [value, options, code] of [
    ['{', {}, 'syntax'],
    [undefined, {}, 'engine'],
    [{}, {}, 'engine'],
    [good, { to: 'pdf' }, 'not-a-choice'],
    [good, { headingLevel: 7 }, 'bad-number'],
    [good, { block: 'none' }, 'no-such-block'],
    [good, { css: Symbol('s'), imageHosts: 5 }, 'engine'],
  ]) {
    const { text, diagnostics, ok } = output(value, options);
    assert.deepEqual([text, ok, diagnostics[0].code], ['', false, code]);
  }
  assert.equal(output(good, null).ok, true);
  assert.equal(meta(good, null).ok, true);
});

test('a tool that stops is replaced: the next call is right', async () => {
  const { output } = await started();
  const expected = output(good, { to: 'page' });
  const tooMuch = new Uint8Array(80_000_000).fill(0x20);
  for (let call = 0; call < 20; call++) {
    const { diagnostics, ok } = output(tooMuch, { to: 'page' });
    assert.deepEqual([ok, diagnostics[0].code], [false, 'engine']);
    assert.deepEqual(output(good, { to: 'page' }), expected);
  }
});

test('rerender() says what changed, and gives all after the engine stopped', async () => {
  const { rerender, startTools } = await load(ownFile('tools.js'));
  await startTools(readFileSync(new URL('tools.wasm', dist)));
  const { render } = await started();
  const json = (...words) => {
    const blocks = words.map((markdown) => ({ type: 'text', markdown }));
    return JSON.stringify({
      headline: 'H',
      blocks: [...blocks, { type: 'nosuch' }],
    });
  };
  const expectAll = (story) => {
    const { edit, diagnostics } = rerender(story);
    const { open, header, blocks, ...place } = edit;
    const expected = render(story, { preview: true });
    assert.equal(`${open}${header}${blocks}</article>`, expected.html);
    assert.deepEqual(diagnostics, expected.diagnostics);
    assert.deepEqual(place, { from: 0, behind: 0 });
  };
  expectAll(json('a', 'b', 'c'));
  const { edit } = rerender(json('a', 'B', 'c'));
  assert.deepEqual([edit.from, edit.behind], [1, 2]);
  assert.match(edit.blocks, /^<div [^>]* id="story-text-2">\n<p>B<\/p>\n<\/div>\n$/);
  const unreadable = rerender('{');
  assert.equal(unreadable.edit, undefined);
  assert.equal(unreadable.diagnostics[0].code, 'syntax');
  assert.equal(rerender(json('a', 'B', 'C')).edit.from, 2);
  const stopped = rerender(new Uint8Array(80_000_000).fill(0x20));
  assert.deepEqual([stopped.edit, stopped.diagnostics[0].code], [undefined, 'engine']);
  expectAll(json('a', 'B', 'C'));
});

test('initTools() takes what init() takes, and tries again after a failure', async () => {
  const wasm = readFileSync(new URL('tools.wasm', dist));
  for (const source of [wasm, new WebAssembly.Module(wasm), new URL('tools.wasm', dist)]) {
    const { initTools, output } = await load();
    await initTools(source);
    assert.ok(output(good).ok);
  }
  // All share one copy of tools.js, as the modules of a page do.
  const { startTools, output } = await load(ownFile('tools.js'));
  await assert.rejects(startTools(new Response('', { status: 500 })), /500/);
  await startTools(wasm);
  assert.ok(output(good).ok);
});

test('at the edge one compiled module does everything, and nothing is loaded later', async () => {
  const source = readFileSync(new URL('edge.js', dist), 'utf8');
  assert.ok(!/\bimport\b *[({"'*]/.test(source));
  const { init, render, validate, output, meta } = await load(new URL('edge.js', dist));
  assert.equal(render(good).diagnostics[0].code, 'engine');
  assert.equal(meta(good).diagnostics[0].code, 'engine');
  await init(new WebAssembly.Module(readFileSync(new URL('tools.wasm', dist))));
  const node = await started();
  const json = readFileSync(reference, 'utf8');
  assert.deepEqual(render(json), node.render(json));
  assert.deepEqual(validate('{'), node.validate('{'));
  assert.deepEqual(meta(json), node.meta(json));
  assert.deepEqual(output(json, { to: 'page' }), node.output(json, { to: 'page' }));
});

test('nothing of the tools is in what a reader downloads', () => {
  const size = (name) => readFileSync(ownFile(name)).length;
  assert.ok(size('tools.wasm') > size('engine.wasm'));
  for (const name of ['../story-widget.js', 'lite.js', 'index.js', 'engine.wasm']) {
    const bytes = readFileSync(ownFile(name));
    for (const word of ['NewsArticle', 'shadowrootclonable', 'og:title', 'oembed']) {
      assert.ok(!bytes.includes(word), `${name}: ${word}`);
    }
  }
});

test('the script that a pre-rendered page needs is small', () => {
  const script = readFileSync(new URL('story-widget.js', dist));
  // Of which 0.2 KB give every button a name of its own.
  assert.ok(brotliCompressSync(script).length <= 5380);
});
