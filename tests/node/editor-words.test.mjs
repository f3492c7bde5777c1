// The editor's words in its languages: nothing is left out, and nothing is left of what is gone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../manual.mjs';
import { editorModules } from './editor-modules.mjs';
import { blockSchema, blockTypes } from '../../web/blocks.mjs';

const { choices, en, uk, descriptions, templates, titles } = await editorModules(
  'words/choices',
  'words/en',
  'words/uk',
  'words/uk-descriptions',
  'words/uk-templates',
  'words/uk-titles',
);
const schema = JSON.parse(read('web/dist/story.schema.json'));

/** What stands under these keywords anywhere in a value, but in examples and in what is for other editors of JSON. */
function allOf(value, ...keywords) {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value).filter(
    ([key]) => !/^(examples|defaultSnippets)$/.test(key),
  );
  return entries.flatMap(([key, each]) =>
    keywords.includes(key)
      ? [each].flat().filter((words) => typeof words === 'string')
      : allOf(each, ...keywords),
  );
}

test('both languages have the same keys, and the same places for values', () => {
  assert.deepEqual(Object.keys(uk).sort(), Object.keys(en).sort());
  const places = (words) => [...new Set(words.match(/\{\w+\}/g))].sort();
  for (const key of Object.keys(en)) assert.deepEqual(places(uk[key]), places(en[key]), key);
});

test('every title and description that the editor shows has its Ukrainian words', () => {
  const said = { ...titles, ...descriptions };
  const shown = allOf(schema, 'title', 'description', 'enumDescriptions');
  const missing = shown.filter((words) => !said[words]);
  assert.deepEqual([...new Set(missing)], []);
});

test('every choice has its Ukrainian words', () => {
  const said = { ...titles, ...choices.uk };
  // Types have titles, and terms in one word the words that describe them.
  const shown = allOf(schema, 'enum').filter(
    (each) => !blockTypes.includes(each) && !/[a-z][A-Z]/.test(each),
  );
  assert.ok(shown.includes('number'));
  assert.deepEqual([...new Set(shown.filter((each) => !said[each]))], []);
});

test('every template has its Ukrainian words', () => {
  const said = { ...templates, ...titles };
  const words = blockTypes.flatMap((type) =>
    allOf(blockSchema(type).template, 'label', 'purpose', '$ask'),
  );
  const missing = words.filter((each) => !said[each] && !each.startsWith('https://'));
  assert.deepEqual([...new Set(missing)], []);
});
