// What an editor sees in VS Code, whose JSON language service this is: completion, hover, findings.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { schema } from './schema.mjs';

const web = createRequire(new URL('../../web/package.json', import.meta.url));
const { getLanguageService, TextDocument } = web('vscode-json-languageservice');

const service = getLanguageService({
  clientCapabilities: {
    textDocument: { completion: { completionItem: { snippetSupport: true } } },
  },
});
const uri = 'story-schema:';
service.configure({ schemas: [{ uri, fileMatch: ['*.json'], schema }] });

/** A document, and where `|` stands in it. */
function open(marked) {
  const text = marked.replace('|', '');
  const document = TextDocument.create('file:///story.json', 'json', 1, text);
  const json = service.parseJSONDocument(document);
  return { document, json, position: document.positionAt(Math.max(0, marked.indexOf('|'))) };
}

async function completions(marked) {
  const { document, json, position } = open(marked);
  const { items } = await service.doComplete(document, position, json);
  return items;
}

const labels = async (marked) => (await completions(marked)).map(({ label }) => label);

async function hover(marked) {
  const { document, json, position } = open(marked);
  const { contents } = await service.doHover(document, position, json);
  return contents.map((each) => each.value ?? each).join('\n');
}

/** Findings as `text they mark: message`. */
async function findings(text) {
  const { document, json } = open(text);
  const found = await service.doValidation(document, json);
  return found.map(({ message, range }) => `${document.getText(range)}: ${message}`);
}

const inBlock = (fields) => `{"headline": "H", "blocks": [{${fields}}]}`;
const types = schema.$defs.block.oneOf.map(({ $ref }) => /(\w+)Block$/.exec($ref)[1]);

test('completion offers every block type', async () => {
  const offered = await labels(inBlock('"type": |'));
  for (const type of types) assert.ok(offered.includes(`"${type}"`), type);
});

test('completion offers a whole block of every type', async () => {
  const offered = await completions('{"headline": "H", "blocks": [|]}');
  for (const type of types) {
    const snippet = offered.find(({ label }) => label === type);
    assert.match(snippet.textEdit.newText, new RegExp(`"type": "${type}"`));
    assert.ok(snippet.documentation, type);
  }
});

test('completion offers the fields of the block, and not those of another', async () => {
  const quote = await labels(inBlock('"type": "quote", "text": "x", |'));
  for (const field of ['speaker', 'said', 'source', 'original', 'style', 'id', 'lang']) {
    assert.ok(quote.includes(field), field);
  }
  for (const field of ['items', 'markdown', 'events', 'text'])
    assert.ok(!quote.includes(field), field);
  assert.ok((await labels('{|}')).includes('headline'));
});

test('completion offers the choices of a field', async () => {
  const fact = (field) =>
    labels(inBlock(`"type": "facts", "items": [{"label": "x", "${field}": |}]`));
  for (const each of ['thousand', 'million', 'billion'].map((name) => `"${name}"`)) {
    assert.ok((await fact('scale')).includes(each), each);
  }
  assert.ok((await fact('qualifier')).includes('"more than"'));
  assert.ok((await fact('unit')).includes('"EUR"'), 'an example');
});

test('hover explains a field', async () => {
  const text = await hover(
    inBlock('"type": "facts", "items": [{"label": "x", "quali|fier": "about"}]'),
  );
  assert.match(text, /Qualifier/);
  assert.match(text, /How exact the value is/);
  assert.match(await hover('{"head|line": "H", "blocks": []}'), /The headline/);
  assert.match(await hover(inBlock('"type": "timeline", "eve|nts": []')), /in the order given/);
  assert.match(await hover(inBlock('"type": "image", "al|t": "x"')), /do not see it/);
});

test('a value that is no choice is marked, with the choices', async () => {
  const fact = '"type": "facts", "items": [{"label": "x", "scale": "dozen"}]';
  const [found, ...more] = await findings(inBlock(fact));
  assert.match(found, /^"dozen": .*"thousand", "million", "billion"/);
  assert.deepEqual(more, []);
});

test('an unknown block type is marked, with the types there are', async () => {
  const found = await findings(inBlock('"type": "qoute", "text": "x"'));
  assert.deepEqual(found, [
    '"qoute": Value must be "quote".',
    `"qoute": Value is not accepted. Valid values: ${types.map((type) => `"${type}"`).join(', ')}.`,
  ]);
});

test('what is wrong in a block is said of its own type', async () => {
  // The service marks an object's first brace.
  const quote = inBlock('"type": "quote"');
  assert.deepEqual(await findings(quote), ['{: Missing property "text".']);
  const qa = inBlock('"type": "qa", "items": [{"question": "Q"}]');
  assert.deepEqual(await findings(qa), ['{: Missing property "answer".']);
  const [unknown] = await findings(inBlock('"type": "text", "markdown": "x", "txet": "x"'));
  assert.match(unknown, /^"txet": /);
});

test('an empty field and a wrong date are marked in our own words', async () => {
  assert.deepEqual(await findings('{"headline": "", "blocks": []}'), ['"": Must not be empty.']);
  const [date] = await findings('{"headline": "H", "published": "20.4.2023", "blocks": []}');
  assert.match(date, /^"20\.4\.2023": Not a date\. Write it as 2023-04-20/);
});

test('a good story has no findings', async () => {
  const profile = '"type": "profile", "name": "N", "image": {"url": "n.jpg", "alt": ""}';
  assert.deepEqual(await findings(inBlock(profile)), []);
});
