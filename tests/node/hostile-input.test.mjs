// Strings, bytes and options that are made to confuse the way into the engine.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { init, render } from '../../web/dist/index.js';

before(() => init());

const good = '{"headline":"Good","blocks":[]}';
const storyOf = (headline) => `{"headline":"${headline}","blocks":[]}`;
const headlineOf = (text) => /<h2[^>]*>([^]*)<\/h2>/.exec(render(text).html)?.[1];

test('half a surrogate pair is U+FFFD: nothing is swallowed, nothing added', () => {
  assert.equal(headlineOf(storyOf('\ud800')), '\ufffd');
  assert.equal(headlineOf(storyOf('\ud800\\"')), '\ufffd"');
  assert.equal(headlineOf(storyOf('\udc00a')), '\ufffda');
  assert.equal(headlineOf(storyOf('a\ud83d\ude00b')), 'a\u{1f600}b');
  assert.equal(headlineOf(`${storyOf('x')}\ud800`), undefined);
});

test('bytes that are no UTF-8 are refused with their place, and never read as markup', () => {
  const encoder = new TextEncoder();
  for (const bytes of [
    [0xc0, 0xbc, 0x69, 0x6d, 0x67, 0x3e],
    [0xe0, 0x80, 0xbc],
    [0xc2, 0x3c, 0x62],
    [0xe2, 0x22],
    [0xed, 0xa0, 0x80],
    [0xff],
  ]) {
    const [start, end] = ['{"headline":"', '","blocks":[]}'].map((text) => encoder.encode(text));
    const { html, ok, diagnostics } = render(new Uint8Array([...start, ...bytes, ...end]));
    assert.deepEqual([html, ok, diagnostics.length], ['', false, 1]);
    const { code, line, column } = diagnostics[0];
    assert.deepEqual([code, line, column], ['encoding', 1, 14]);
  }
  const utf16 = new Uint8Array([0xfe, 0xff, 0, 0x7b, 0, 0x7d]);
  assert.equal(render(utf16).diagnostics[0].code, 'encoding');
});

test('100,000 open brackets are too deep, and the next call works', () => {
  for (const text of [
    '['.repeat(100_000),
    '['.repeat(100_000) + ']'.repeat(100_000),
    '{"a":'.repeat(100_000),
    storyOf('x').replace('[]', '['.repeat(5_000) + ']'.repeat(5_000)),
  ]) {
    assert.deepEqual(
      render(text).diagnostics.map(({ code }) => code),
      ['too-deep'],
    );
    assert.ok(render(good).ok);
  }
});

test('names of the language are only names: no object of the program changes', () => {
  const text =
    '{"headline":"Good","__proto__":{"x":1},"constructor":{"prototype":{"y":1}},"blocks":[{"type":"__proto__"}]}';
  const { diagnostics } = render(text);
  assert.ok(diagnostics.length > 0);
  assert.equal({}.x, undefined);
  assert.equal({}.y, undefined);
});

test('options are an object’s own: what its prototype says, or hostile JSON, changes nothing', () => {
  const options = JSON.parse('{"__proto__":{"preview":true,"block":"none","target":"_top"}}');
  const text = '{"headline":"Good","blocks":[{"type":"qoute"}]}';
  const expected = render(text);
  assert.deepEqual(render(text, options), expected);
  assert.deepEqual(render(text, Object.create({ preview: true, headingLevel: 6 })), expected);
  Object.prototype.preview = true;
  Object.prototype.block = 'none';
  try {
    assert.deepEqual(render(text), expected);
    assert.deepEqual(render(text, {}), expected);
  } finally {
    delete Object.prototype.preview;
    delete Object.prototype.block;
  }
  assert.deepEqual(render(text, { target: '_top', onclick: 'alert(1)' }), expected);
  assert.equal({}.target, undefined);
});

test('options of any type are read as text, and can’t leave their attribute', () => {
  for (const value of ['"><script>alert(1)</script>', {}, [], '\0', '\ud800', 'x'.repeat(10_000)]) {
    const { html } = render(good, { lang: value, headingLevel: value, preview: value });
    assert.match(html, /^<article class="story" lang="[^"<>]*" dir="ltr" data-share="/);
    assert.doesNotMatch(html, /<script/);
    assert.equal(typeof render(good, { block: value }).ok, 'boolean');
  }
});
