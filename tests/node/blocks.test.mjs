// Every block type has all that a block type has; what is missing is named with the file to write it in.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { blockSchema, blockTypes } from '../../web/blocks.mjs';
import { schema } from './schema.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const list = (folder) => readdirSync(new URL(folder, root)).map((name) => `${folder}/${name}`);

/** The types of a file's blocks; none where it is no story, as many a fixture is. */
function typesIn(path) {
  try {
    return JSON.parse(read(path)).blocks.map(({ type }) => type);
  } catch {
    return [];
  }
}

const fixtures = list('tests/fixtures').map((folder) => `${folder}/story.json`);
const examples = list('examples').filter((path) => path.endsWith('.json'));
/** The stories whose reading order is written down; the first line of each file names its story. */
const readAloud = list('tests/reading-order').map((path) => read(path).split('\n')[0].slice(2));
const manual = read('examples/README.md');

/** What a block must have, and where it would be. */
const needs = [
  [
    'a fixture',
    (type) => fixtures.some((path) => typesIn(path).includes(type)),
    (type) => `tests/fixtures/NNN-${type}/story.json`,
  ],
  [
    'an example',
    (type) => examples.some((path) => typesIn(path).includes(type)),
    () => 'examples/explainer.json or river.json',
  ],
  [
    'a reading order',
    (type) => readAloud.some((path) => typesIn(path).includes(type)),
    () => 'tests/reading-order/explainer.yml or river.yml, of an example that has the block',
  ],
  [
    'a chapter in the manual',
    (type) => new RegExp(`^#+ .*\`${type}\``, 'm').test(manual),
    (type) => `examples/README.md, under the heading \`${type}\``,
  ],
  [
    'a sentence for the list of types',
    (type) => blockSchema(type).description?.endsWith('.'),
    (type) => `src/blocks/${type}/${type}.schema.json, "description"`,
  ],
  [
    'its parts for the custom elements manifest, if only an empty list',
    (type) => Array.isArray(blockSchema(type).parts),
    (type) => `src/blocks/${type}/${type}.schema.json, "parts"`,
  ],
  [
    'a template for the editor',
    (type) => ['label', 'purpose', 'fields'].every((name) => blockSchema(type).template?.[name]),
    (type) => `src/blocks/${type}/${type}.schema.json, "template"`,
  ],
];

test('the types are those of the schema, in one order', () => {
  assert.ok(blockTypes.length > 5);
  assert.deepEqual(schema.$defs.block.properties.type.enum, blockTypes);
  assert.deepEqual(
    schema.$defs.block.oneOf.map(({ $ref }) => $ref),
    blockTypes.map((type) => `#/$defs/${type}Block`),
  );
});

for (const type of blockTypes) {
  test(`${type} has all that a block has`, () => {
    const missing = needs
      .filter(([, has]) => !has(type))
      .map(([what, , where]) => `${type} has no ${what.replace(/^an? /, '')}: ${where(type)}`);
    assert.deepEqual(missing, []);
  });
}

test('what is the editor’s alone is not in the schema that is published', () => {
  assert.doesNotMatch(JSON.stringify(schema), /"(template|parts|\$ask|\$offer)"/);
});

test('a block’s style sheet is found by its folder’s name', () => {
  const folders = list('src/blocks').filter((path) => !/\.\w+$/.test(path));
  assert.equal(folders.length, blockTypes.length);
  const sheets = folders.flatMap((path) => list(path)).filter((path) => path.endsWith('.css'));
  assert.ok(sheets.length > 5);
  for (const path of sheets) assert.match(path, /\/(\w+)\/\1\.css$/);
});
