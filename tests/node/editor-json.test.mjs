// The editor's JSON: what can be read of a broken text, what mends it, and changes that touch nothing else.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../manual.mjs';
import { editorModules } from './editor-modules.mjs';

const {
  parse,
  mended,
  plain,
  at,
  pointerAt,
  put,
  setString,
  addMember,
  removeMember,
  insertItem,
  moveItem,
  removeItem,
  written,
} = await editorModules('json/parse', 'json/mistake', 'json/tree', 'json/edit');

const apply = (text, { from, to, insert }) => text.slice(0, from) + insert + text.slice(to);
const texts = readdirSync(join(root, 'examples'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => readFileSync(join(root, 'examples', name), 'utf8'));

test('whatever is JSON is read as JSON.parse() reads it', () => {
  for (const text of [
    ...texts,
    '1',
    'null',
    '[]',
    '{"a":{"b":[1,2.50e3,"\\u00e9\\n",true]},"":""}',
    '[1,200,"3"]',
  ]) {
    const { root: tree, mistakes } = parse(text);
    assert.deepEqual(mistakes, []);
    assert.deepEqual(plain(tree), JSON.parse(text));
  }
});

for (const [text, kinds, value] of [
  ['{"a":1 "b":2}', ['missing-comma'], { a: 1, b: 2 }],
  ['{"a":1,}', ['extra-comma'], { a: 1 }],
  ['[1,,2]', ['extra-comma'], [1, 2]],
  ['{“a”:“b”}', ['quotes', 'quotes'], { a: 'b' }],
  ["{'a':'it’s'}", ['quotes', 'quotes'], { a: 'it’s' }],
  ['{"a":"x\ny"}', ['string-break'], { a: 'x\ny' }],
  ['{"a":"x\ty"}', ['string-break'], { a: 'x\ty' }],
  ['{"a":"he said "no" and left"}', ['string-break'], { a: 'he said "no" and left' }],
  ['{"a":27/11/2026}', ['date'], { a: '2026-11-27' }],
  ['{"a":180,000,"b":1}', ['grouped-number'], { a: 180000, b: 1 }],
  ['{"a":True,"b":None}', ['other-word', 'other-word'], { a: true, b: null }],
  ['{// who\n"a":1/* what */}', ['comment', 'comment'], { a: 1 }],
  ['{a:some words}', ['bare-word', 'bare-word'], { a: 'some words' }],
  ['{"a":"x\n  "b":2}', ['unclosed-string', 'missing-comma'], { a: 'x', b: 2 }],
  ['{"a":"x, y, "b":{"c":"d"}}', ['unclosed-string'], { a: 'x, y', b: { c: 'd' } }],
  [
    '{"a":[1,{"b":"c',
    ['unclosed-string', 'unclosed', 'unclosed', 'unclosed'],
    { a: [1, { b: 'c' }] },
  ],
  ['{"a"}', ['missing-colon', 'missing-value'], { a: null }],
]) {
  test(`${JSON.stringify(text)} is mended`, () => {
    const { mistakes } = parse(text);
    assert.deepEqual(
      mistakes.map(({ kind }) => kind),
      kinds,
    );
    assert.deepEqual(JSON.parse(mended(text, mistakes)), value);
  });
}

test('no text stops the reader, however broken', () => {
  const [text] = texts;
  for (let i = 0; i < 400; i++) {
    const cut =
      text.slice(0, (i * 37) % text.length) +
      '}]"\'{[,:'[i % 8] +
      text.slice((i * 53) % text.length);
    const { mistakes } = parse(cut);
    assert.doesNotThrow(() => JSON.parse(mended(cut, mistakes) || 'null'), cut);
  }
});

test('a string changes in its own characters, and keeps the escapes of the others', () => {
  const text = '{"a":"Caf\\u00e9 at \\"Quay\\" \\/ here"}';
  const node = at(parse(text).root, '/a');
  const changed = apply(text, setString(text, node, 'Café at "Quay" / there'));
  assert.equal(changed, '{"a":"Caf\\u00e9 at \\"Quay\\" \\/ there"}');
  const again = at(parse(changed).root, '/a');
  assert.equal(apply(changed, setString(changed, again, 'Café at "Quay" / here')), text);
});

test('what is added and taken out again leaves no trace, in any layout', () => {
  for (const text of [
    ...texts,
    '{}',
    '{ "headline" : "H",\n\n  "blocks":[ ] }',
    '{"headline":"H","blocks":[{"type":"text"}]}',
  ]) {
    const parsed = parse(text);
    const added = apply(text, addMember(text, parsed.root, 'x-new', '"v"'));
    assert.equal(JSON.parse(added)['x-new'], 'v');
    const back = apply(added, removeMember(added, parse(added).root, 'x-new'));
    assert.equal(back.replace(/^\{\s*\}$/, '{}'), text);
    const deep = apply(text, put(parsed, '/x-new/name', '"v"'));
    assert.deepEqual(JSON.parse(deep)['x-new'], { name: 'v' });
  }
});

test('items come, move and go, and the others keep every character', () => {
  for (const text of texts) {
    const list = at(parse(text).root, '/blocks');
    const raw = list.items.map(({ from, to }) => text.slice(from, to));
    for (let i = 0; i + 1 < raw.length; i++) {
      const moved = apply(text, moveItem(text, list, i, i + 1));
      assert.deepEqual([...moved].sort().join(''), [...text].sort().join(''));
      assert.equal(apply(moved, moveItem(moved, at(parse(moved).root, '/blocks'), i + 1, i)), text);
    }
    for (let i = 0; i <= raw.length; i++) {
      const added = apply(
        text,
        insertItem(text, list, i, written(text, list, { type: 'text', markdown: 'm' })),
      );
      const now = at(parse(added).root, '/blocks');
      assert.equal(now.items.length, raw.length + 1);
      for (const each of raw) assert.ok(added.includes(each));
      if (raw.length) assert.equal(apply(added, removeItem(added, now, i)), text);
    }
  }
});

test('a place in the text has its pointer', () => {
  const text = '{"a":{"b":[1,"two"]}}';
  const { root: tree } = parse(text);
  assert.equal(pointerAt(tree, text.indexOf('two') + 1), '/a/b/1');
  assert.equal(pointerAt(tree, 0), '');
});
