// Each field of a document may be missing, empty, blank or of another kind: what is made of it is still a story.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { before, test } from 'node:test';
import { importStory, init } from '../../web/dist/index.js';

before(() => init());

const missing = Symbol('missing');
const others = [missing, '', ' ', '<p> </p>', null, 7, {}, []];

/** Every field as [object or list, name], however deep. */
function fields(value) {
  if (!value || typeof value !== 'object') return [];
  return Object.keys(value).flatMap((name) => [[value, name], ...fields(value[name])]);
}

for (const name of readdirSync('tests/import')) {
  const text = readFileSync(`tests/import/${name}/input.json`, 'utf8');
  test(`what is made of ${name} without any one of its fields is a story`, () => {
    const document = JSON.parse(text);
    let tried = 0;
    for (const [holder, field] of fields(document)) {
      const own = holder[field];
      for (const other of others) {
        if (other === missing && Array.isArray(holder)) continue;
        // JSON has no undefined member.
        holder[field] = other === missing ? undefined : other;
        const json = JSON.stringify(document);
        const { diagnostics } = importStory(json);
        const invalid = diagnostics.find(({ code }) => code === 'not-valid');
        assert.equal(invalid, undefined, `${field} as ${String(other)}: ${invalid?.message}`);
        tried += 1;
      }
      holder[field] = own;
    }
    assert.ok(tried > 0);
  });
}
