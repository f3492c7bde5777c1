// Imports: the command, the module, and real documents of other formats.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { importStory, init } from '../../web/dist/index.js';
import { command } from './command.mjs';

await init();

const root = fileURLToPath(new URL('../..', import.meta.url));
const fixtures = join(root, 'tests/import');
const read = (...path) => readFileSync(join(...path), 'utf8');

function story(args, input) {
  const { status, stdout, stderr } = spawnSync(command, args, { input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const formats = ['ft', 'ans', 'guardian', 'apple-news', 'portable-text'];
const formatOf = (name) => formats.find((format) => name.slice(4).startsWith(format)) ?? 'auto';

for (const name of readdirSync(fixtures)) {
  test(`${name}: the module and the command give the same story and report`, () => {
    const input = read(fixtures, name, 'input.json');
    const format = formatOf(name);
    const imported = importStory(input, format);
    assert.equal(imported.story, read(fixtures, name, 'expected.json'));
    assert.deepEqual(
      imported.diagnostics,
      JSON.parse(read(fixtures, name, 'expected.diagnostics.json')),
    );
    assert.equal(imported.ok, imported.story !== '');

    const { status, stdout, stderr } = story(['import', '-', '--from', format], input);
    assert.equal(status, imported.ok ? 0 : 1);
    assert.equal(stdout, imported.story);
    for (const { code, pointer } of imported.diagnostics)
      assert.ok(stderr.includes(`${code}: ${pointer}`));
    if (imported.ok) assert.ok(stderr.endsWith(`story: -: ${imported.summary}\n`));
  });
}

test('auto says which format it is, and why', () => {
  const input = read(fixtures, '200-ans-story', 'input.json');
  const { stderr } = story(['import', '-'], input);
  assert.match(stderr, /^story: - is read as --from ans: it has the version 0\.10\.12 of ANS\n/);
  assert.equal(importStory(input).format, 'ans');
});

test('a format that does not exist is an error of usage', () => {
  const { status, stderr } = story(['import', '-', '--from', 'word'], '{}');
  assert.equal(status, 2);
  assert.match(stderr, /none of: .*apple-news/);
  assert.equal(importStory('{}', 'word').ok, false);
});

// --- Real documents, where they are there -----------------------------------------------------------------------------

const samples = join(root, '../shared/samples');
const skip = !existsSync(samples);
const folders = {
  'ft-content-tree': 'ft',
  ans: 'ans',
  'guardian-dcr': 'guardian',
  'guardian-capi': 'guardian',
  'apple-news': 'apple-news',
  'portable-text': 'portable-text',
};
const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  );

/** The documents of a format, without those that are wrong on purpose. */
const documents = (bad) =>
  Object.entries(folders).flatMap(([folder, format]) =>
    filesIn(join(samples, folder))
      .filter((path) => path.endsWith('.json') && !path.endsWith('schema.json'))
      .filter((path) => /bad|invalid/.test(relative(samples, path)) === bad)
      .map((path) => {
        const text = readFileSync(path, 'utf8');
        const pair = format === 'portable-text' && JSON.parse(text);
        const name = relative(samples, path);
        return { name, path, format, pair, text: pair ? JSON.stringify(pair.input) : text };
      }),
  );

const words = (text) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** What readers read in a document: texts of its body, wherever they stand. */
function texts(value, key = '') {
  if (typeof value === 'string')
    return /^(text|value|html|content)$/.test(key)
      ? [value.replace(/<\/?(a|b|em|i|span|strong|su[bp])\b[^>]*>/g, '').replace(/<[^>]*>/g, ' ')]
      : [];
  return value && typeof value === 'object'
    ? Object.entries(value).flatMap(([name, each]) =>
        texts(each, Array.isArray(value) ? key : name),
      )
    : [];
}
const body = (document) =>
  document.content_elements ??
  document.components ??
  document.blocks?.map?.((block) => block.elements) ??
  document;

test(
  'real documents become valid stories, and no word of theirs is lost in silence',
  { skip },
  () => {
    for (const { name, format, text } of documents(false)) {
      const { status, stdout, stderr } = story(['import', '-', '--from', format], text);
      if (/: empty-document: /.test(stderr)) {
        assert.deepEqual(
          texts(body(JSON.parse(text)))
            .join('')
            .trim(),
          '',
          name,
        );
        continue;
      }
      assert.equal(status, 0, name);
      assert.equal(story(['validate', '-'], stdout).status, 0, name);
      assert.equal(importStory(text, format).story, stdout, name);
      const shown = story(['render', '-', '--to', 'text'], stdout).stdout;
      // In plain text the address of a link stands between it and what follows without a space.
      const html = story(['render', '-'], stdout).stdout.replace(/<[^>]*>/g, '');
      const known = new Set([shown, html, stderr, stdout].flatMap(words));
      const entities = /&[a-z#0-9]+;/gi;
      const lost = texts(body(JSON.parse(text))).flatMap((each) =>
        words(each.replace(entities, ' ')).filter((word) => !known.has(word)),
      );
      assert.deepEqual(lost, [], name);
    }
  },
);

test('real documents that break their format are refused or reported', { skip }, () => {
  for (const { name, format, text } of documents(true)) {
    const { diagnostics } = importStory(text, format);
    assert.notDeepEqual(diagnostics, [], name);
  }
});

test('the text of FT content-trees is the one that comes with them', { skip }, () => {
  for (const { name, path, text } of documents(false).filter(({ format }) => format === 'ft')) {
    const expected = words(readFileSync(path.replace(/json$/, 'text'), 'utf8'));
    const { stdout } = story(['import', '-', '--from', 'ft'], text);
    let shown = story(['render', '-', '--to', 'text'], stdout).stdout;
    // The pairs set a space between neighbours that the tree has none between; so long words are looked for first.
    const missing = expected
      .toSorted((a, b) => b.length - a.length)
      .filter((word) => {
        const found = shown.includes(word);
        shown = shown.replace(word, ' ');
        return !found;
      });
    assert.deepEqual(missing, [], name);
  }
});

test('standard blocks of Portable Text give the HTML that they should', { skip }, () => {
  const custom = /<(span|button|img)|class=|&eacute;|\/a&gt;|^<p><\/p>$|^$/;
  const plain = (html) =>
    html
      .replace(/ (part|rel)="[^"]*"/g, '')
      .replace(/<blockquote>\s*<p>([^]*?)<\/p>\s*<\/blockquote>/g, '<blockquote>$1</blockquote>')
      .replace(/&#x27;/g, "'")
      .replace(/\s*(<\/?(?:p|ul|ol|li|blockquote)>)\s*/g, '$1')
      .replace(/<li><p>([^]*?)<\/p>/g, '<li>$1')
      .replace(/<li>(<[uo]l>)/g, '<li>$1')
      .replace(/<p><\/p>/g, '');
  let tried = 0;
  for (const { name, pair, text } of documents(false).filter((each) => each.pair)) {
    if (custom.test(pair.output)) continue;
    const { stdout } = story(['import', '-', '--from', 'portable-text'], text);
    const html = story(['render', '-'], stdout).stdout;
    const inner = html
      .slice(html.indexOf('</header>') + 9, html.indexOf('</article>'))
      .replace(/<div class="controls"[^]*?<\/div>/g, '')
      .replace(/<\/?div[^>]*>/g, '')
      .replace(/<span class="mark"[^>]*>.<\/span>|<\/?figure>/g, '')
      .trim();
    assert.equal(plain(inner), plain(pair.output), name);
    tried++;
  }
  assert.ok(tried >= 6, `${tried} documents`);
});
