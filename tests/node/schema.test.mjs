// The schema and the reader know the same format: fields, what is required, types and choices, compared both ways.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { fixtures, optionsOf, storyOf } from '../fixtures.mjs';
import { init, render, validate } from '../../web/dist/index.js';
import { exampleOf, minimal, objectsIn, resolve, schema } from './schema.mjs';

const web = createRequire(new URL('../../web/package.json', import.meta.url));
const { default: Ajv } = web('ajv/dist/2020.js');

/** What VS Code reads besides the standard's own keywords. */
const forEditors = ['patternErrorMessage', 'enumDescriptions', 'defaultSnippets'];
const ajv = new Ajv({
  allErrors: true,
  keywords: forEditors,
  strictTypes: false,
});
const fits = ajv.compile(schema);

await init();
const errorsIn = (story) => validate(JSON.stringify(story)).filter((d) => d.severity === 'error');
const objects = objectsIn(schema);

/** Findings about the shape of a story, which a schema can describe. */
const shape = new Set([
  'wrong-type',
  'missing-field',
  'empty-field',
  'unknown-field',
  'unknown-type',
  'not-a-choice',
  'bad-date',
  'bad-language',
  'bad-number',
  'bad-id',
  'unsupported-version',
  'bad-aspect',
  'too-many-points',
]);

/** The story without what counts as not given: null but for a gap, and blank text but for that of an image. */
function given(value) {
  if (Array.isArray(value)) return value.map(given);
  if (typeof value !== 'object' || value === null) return value;
  const blank = (each) => typeof each === 'string' && !/[^ \t\r\n]/.test(each);
  const entries = Object.entries(value).filter(
    ([name, each]) => (each !== null || 'label' in value) && (name === 'alt' || !blank(each)),
  );
  return Object.fromEntries(entries.map(([name, each]) => [name, given(each)]));
}

test('the schema is one of draft 2020-12', () => {
  assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
  assert.ok(ajv.validateSchema(schema), ajv.errorsText());
});

test('every object and field has a title, a description and examples', () => {
  for (const { name, object } of objects) {
    for (const [field, each] of [['', object], ...Object.entries(object.properties)]) {
      const { title, description, examples } = resolve(each);
      const where = `${name} ${field}`;
      assert.ok(title && description, where);
      if (object !== schema || field) assert.ok(examples?.length > 0, `${where} has no examples`);
    }
  }
});

test('every example is one that the reader takes', () => {
  for (const { name, object, within } of objects) {
    for (const [field, each] of Object.entries(object.properties)) {
      for (const example of resolve(each).examples) {
        const story = within({ ...exampleOf(object), [field]: example });
        // The other fields of an example are in English, whatever its language is; and nothing else refers to it.
        const alone = [
          'other-script',
          'unused-note',
          'unused-term',
          'no-such-block',
          'no-fallback',
        ];
        const found = validate(JSON.stringify(story)).filter(({ code }) => !alone.includes(code));
        assert.deepEqual(found, [], `${name}.${field}: ${JSON.stringify(example)}`);
        assert.ok(fits(story), `${name}.${field}: ${ajv.errorsText(fits.errors)}`);
      }
    }
  }
});

test('the reader knows the fields of the schema, and no others', () => {
  for (const { name, object, within } of objects) {
    const found = validate(JSON.stringify(within({ ...minimal(object), qqqqqqqqqqqq: 1 })));
    const { message } = found.find(({ code }) => code === 'unknown-field');
    const known = /Use one of: (.*)\.$/.exec(message)[1].split(', ');
    assert.deepEqual(known.sort(), Object.keys(object.properties).sort(), name);
    assert.ok(!fits(within({ ...minimal(object), qqqqqqqqqqqq: 1 })), `${name}: unknown field`);
  }
});

test('the reader needs what the schema requires, and nothing else', () => {
  for (const { name, object, within } of objects) {
    assert.deepEqual(errorsIn(within(minimal(object))), [], name);
    for (const field of object.required ?? []) {
      const { [field]: _, ...rest } = minimal(object);
      const codes = errorsIn(within(rest)).map(({ code }) => code);
      assert.ok(codes.includes('missing-field'), `${name} without ${field}: ${codes}`);
      assert.ok(!fits(within(rest)), `${name} without ${field}`);
      if (resolve(object.properties[field]).type !== 'string' || field === 'alt') continue;
      const blank = within({ ...rest, [field]: ' ' });
      assert.ok(errorsIn(blank).length > 0 && !fits(blank), `${name} with a blank ${field}`);
    }
  }
});

test('reader and schema take the same kinds of values', () => {
  const values = [7, -0.5, 'x', true, [], {}, [7], ['x']];
  for (const { name, object, within } of objects) {
    for (const field of Object.keys(object.properties)) {
      // The reader leaves its value to editors.
      if (field === '$schema') continue;
      for (const value of values) {
        const story = within({ ...minimal(object), [field]: value });
        const wrong = errorsIn(story).filter(({ code }) => shape.has(code));
        assert.equal(fits(story), wrong.length === 0, `${name}.${field}: ${JSON.stringify(value)}`);
      }
    }
  }
});

test('reader and schema have the same choices', () => {
  let choices = 0;
  for (const { name, object, within } of objects) {
    for (const [field, each] of Object.entries(object.properties)) {
      const allowed = resolve(each).enum;
      if (!allowed) continue;
      choices++;
      const [found] = errorsIn(within({ ...minimal(object), [field]: 'qqqqqqqqqqqq' }));
      assert.equal(found.code, 'not-a-choice', `${name}.${field}`);
      assert.match(found.message, new RegExp(`Use one of: ${allowed.join(', ')}\\.$`));
    }
  }
  assert.ok(choices >= 5);
});

test('the block types are those of the reader', () => {
  const types = schema.$defs.block.oneOf.map(
    (each) => resolve(resolve(each).properties.type).const,
  );
  const [found] = errorsIn({
    headline: 'x',
    blocks: [{ type: 'qqqqqqqqqqqq' }],
  });
  assert.match(found.message, new RegExp(`Use one of: ${types.join(', ')}\\.$`));
});

for (const { name, folder } of fixtures) {
  let story;
  try {
    story = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(storyOf(folder)));
  } catch {
    continue; // no JSON, no schema
  }
  test(`schema and reader agree on ${name}`, () => {
    const { diagnostics } = render(storyOf(folder), {
      ...optionsOf(folder),
      block: '',
    });
    if (diagnostics.some(({ code }) => code === 'too-deep' || code === 'number-range')) return;
    // What is not known is right where it has a fallback.
    const shown = ({ code, severity }) => code === 'unknown-type' && severity === 'warning';
    const wrong = diagnostics.filter((found) => shape.has(found.code) && !shown(found));
    const expected = wrong.length === 0;
    assert.equal(fits(given(story)), expected, ajv.errorsText(fits.errors));
  });
}

const examples = new URL('../../examples/', import.meta.url);
for (const file of readdirSync(examples).filter((each) => each.endsWith('.json'))) {
  test(`examples/${file} fits the schema, unless it is there to be wrong`, () => {
    const story = JSON.parse(readFileSync(new URL(file, examples), 'utf8'));
    assert.equal(fits(story), !file.startsWith('broken'), ajv.errorsText(fits.errors));
  });
}
