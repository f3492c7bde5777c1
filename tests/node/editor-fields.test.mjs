// What people write into fields of dates, numbers and rich text, and what a story has then.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../manual.mjs';
import { editorModules } from './editor-modules.mjs';

const { readDate, readNumber, RichText, guessLanguage, storyForm, blockForm } = await editorModules(
  'blocks/dates',
  'blocks/numbers',
  'rich/markdown',
  'text/guess-language',
  'schema/form',
);

test('dates are read as people write them', () => {
  const today = new Date('2026-05-01');
  for (const [words, lang, date] of [
    ['2023-04-20', 'en', '2023-04-20'],
    ['2023-04', 'en', '2023-04'],
    ['2023', 'en', '2023'],
    ['20.04.2023', 'en', '2023-04-20'],
    ['20/4/2023', 'en', '2023-04-20'],
    ['4/20/2023', 'en', '2023-04-20'],
    ['20 April', 'en', '2026-04-20'],
    ['April 20, 2023', 'en', '2023-04-20'],
    ['April 2023', 'en', '2023-04'],
    ['20. April 2023', 'de', '2023-04-20'],
    ['20 квітня 2023', 'uk', '2023-04-20'],
    ['20 avril 2023', 'fr', '2023-04-20'],
    // Nobody knows which of these is the month.
    ['04/05/2023', 'en', undefined],
    ['04/05/2023', 'en-GB', '2023-05-04'],
    ['31.02.2023', 'en', undefined],
    ['sometime', 'en', undefined],
  ])
    assert.equal(readDate(words, lang, today), date, `${words}, ${lang}`);
});

test('numbers are read as people write them, and asked about where they are two', () => {
  for (const [words, lang, json, choices] of [
    ['180000', 'en', '180000'],
    ['1.50e2', 'en', '1.50e2'],
    ['180,000', 'en', '180000'],
    ['180 000', 'en', '180000'],
    ['1,234,567.8', 'en', '1234567.8'],
    ['1.5', 'en', '1.5'],
    ['1,5', 'de', '1.5'],
    ['180.000', 'de', '180000'],
    ['1.234.567,8', 'de', '1234567.8'],
    ['−4', 'en', '-4'],
    ['180.000', 'en', undefined, ['180000', '180']],
    ['180,000', 'de', undefined, ['180000', '180']],
    ['many', 'en', undefined],
    ['180,', 'en', undefined],
  ])
    assert.deepEqual(
      readNumber(words, lang),
      { ...(json && { json }), ...(choices && { choices }) },
      `${words}, ${lang}`,
    );
});

const markdowns = readdirSync(join(root, 'examples'))
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => JSON.parse(readFileSync(join(root, 'examples', name), 'utf8')).blocks ?? [])
  .map(({ markdown }) => markdown)
  .filter((each) => typeof each === 'string')
  .concat(
    '__Bold__ and _slanted_\n\n* one\n* two\n\nHeading\n=======\n\nLast \\* star',
    '| a | b |\n| - | - |\n| 1 | 2 |\n\n```\ncode\n```\n\n    indented\n\n[x]: https://example.org/',
    '\n\n  Led by blank lines\n\n\n\nand kept apart  \n',
    '1) one\n2) two\n\n> quoted\n> twice\n\n***\n\n<https://example.org/> ~~gone~~ `code`',
    '',
  );

test('rich text that nobody touched keeps every byte', () => {
  for (const markdown of markdowns) {
    const rich = new RichText(markdown);
    assert.equal(rich.markdown(rich.doc), markdown);
  }
});

test('a change of one block keeps the bytes of the others', () => {
  for (const markdown of markdowns) {
    const rich = new RichText(markdown);
    rich.doc.forEach((node, _, i) => {
      if (!node.isTextblock || !node.content.size) return;
      const changed = node.type.create(
        node.attrs,
        node.content.addToStart(rich.doc.type.schema.text('Xy ')),
      );
      const now = rich.markdown(rich.doc.copy(rich.doc.content.replaceChild(i, changed)));
      assert.ok(now.includes('Xy '), now);
      // All but the block itself.
      for (const [j, source] of markdown
        .trim()
        .split(/\n{2,}/)
        .entries()) {
        if (rich.doc.childCount === markdown.trim().split(/\n{2,}/).length && j !== i)
          assert.ok(now.includes(source), `${now} lacks ${source}`);
      }
    });
  }
});

test('a language is guessed where letters tell it', () => {
  assert.equal(guessLanguage('Міська рада відкриває бібліотеку'), 'uk');
  assert.equal(guessLanguage('Die Straße ist zu und bleibt es'), 'de');
  assert.equal(guessLanguage('كلمات من القلب إلى القلب'), 'ar');
  assert.equal(guessLanguage('図書館は夜も開いています'), 'ja');
  assert.equal(guessLanguage('Plain words of many languages'), undefined);
});

test('every field of the schema has a title and a kind in the form', () => {
  const visit = ({ fields }) => {
    for (const field of fields) {
      assert.ok(field.title && field.kind !== 'other', field.key);
      if (field.form) visit(field.form);
    }
  };
  visit(storyForm);
  for (const type of [
    'text',
    'quote',
    'facts',
    'related',
    'image',
    'timeline',
    'qa',
    'profile',
    'keypoints',
  ])
    visit(blockForm(type));
  assert.equal(blockForm('text').fields[0].kind, 'rich');
});

const marked = (doc) => {
  const found = [];
  doc.descendants(({ isText, text, marks }) => {
    if (isText && marks.length) found.push([text, marks.map(({ type }) => type.name).join()]);
  });
  return found;
};

test('bold beside the punctuation of scripts without spaces is bold, as readers see it', () => {
  for (const [markdown, words] of [
    ['これは**「重要」**な話です。', '「重要」'],
    ['市は**開館延長。**と決めた。', '開館延長。'],
    ['그는 **“안 된다”**고 했다.', '“안 된다”'],
    ['เขา**“ไม่”**พูด', '“ไม่”'],
  ]) {
    const rich = new RichText(markdown);
    assert.deepEqual(marked(rich.doc), [[words, 'strong']], markdown);
    const paragraph = rich.doc.firstChild;
    const more = paragraph.copy(paragraph.content.addToEnd(rich.doc.type.schema.text('X')));
    assert.equal(
      rich.markdown(rich.doc.copy(rich.doc.content.replaceChild(0, more))),
      `${markdown}X`,
    );
  }
  // Elsewhere such stars are stars.
  assert.deepEqual(marked(new RichText('It is**“now”**again').doc), []);
});

test('lines within a paragraph stay lines, whatever they begin with', () => {
  const { schema } = new RichText('').doc.type;
  for (const line of '- b|# c|> d|1. e|2) f|+ g|* h|===|---|12. i|~~~|```|#|<b>'.split('|')) {
    const content = [schema.text('a'), schema.node('hard_break'), schema.text(line)];
    const doc = schema.node('doc', null, [schema.node('paragraph', null, content)]);
    const markdown = new RichText('').markdown(doc);
    const again = new RichText(markdown).doc;
    assert.equal(again.childCount, 1, markdown);
    assert.equal(again.firstChild.type.name, 'paragraph', markdown);
    assert.equal(
      again.textBetween(0, again.content.size, '', '|').trim(),
      `a|${line}`.trim(),
      markdown,
    );
  }
});
