// The `story` command: what it prints where, and its exit status.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { command, commandIn, wasm } from './command.mjs';

const files = {
  'good.json': '{"headline":"Good","blocks":[{"type":"text","id":"a","markdown":"*one*"}]}',
  'warned.json': '{"headlin":"x","headline":"Warned","blocks":[]}',
  'bad.json': '{\n  "headline": "Bad",\n  "blocks": [{"type": "qoute", "id": "b"}]\n}\n',
  'none.json': '{',
  '50%, a: b.json': '{"headline":"x"}',
};
const { folder, story } = commandIn(files);

const qoute =
  'bad.json:3:23: error: unknown-type: /blocks/0/type: "qoute" is not a block type. Did you mean "quote"?\n';

test('render prints HTML, and nothing else where all is well', () => {
  const { status, stdout, stderr } = story(['render', 'good.json']);
  assert.equal(status, 0);
  assert.match(stdout, /^<article class="story" [^]*<em>one<\/em>[^]*<\/article>\n$/);
  assert.equal(stderr, '');
});

test('render prints what is wrong to stderr, and what can be shown all the same', () => {
  const bad = story(['render', 'bad.json']);
  assert.equal(bad.status, 1);
  assert.match(bad.stdout, />Bad<\/h2>/);
  assert.equal(bad.stderr, qoute);

  const warned = story(['render', 'warned.json']);
  assert.equal(warned.status, 0);
  assert.match(warned.stdout, />Warned<\/h2>/);
  assert.match(warned.stderr, /^warned\.json:1:2: warning: unknown-field: \/headlin: .*\n$/);

  const none = story(['render', 'none.json']);
  assert.deepEqual([none.status, none.stdout], [1, '']);
});

test('render takes several files, in order, and goes on after a bad one', () => {
  const { status, stdout, stderr } = story([
    'render',
    'good.json',
    'missing.json',
    'none.json',
    'bad.json',
  ]);
  assert.equal(status, 1);
  assert.deepEqual(
    stdout.match(/<h2[^>]*>\w+/g)?.map((tag) => tag.replace(/.*>/, '')),
    ['Good', 'Bad'],
  );
  assert.match(stderr, /^story: can't read missing\.json\nnone\.json:1:2: error: syntax: /);
});

test('- is the standard input', () => {
  const { status, stdout } = story(['render', '-'], files['good.json']);
  assert.equal(status, 0);
  assert.equal(stdout, story(['render', 'good.json']).stdout);
  assert.match(story(['validate', '-'], '').stdout, /^-:1:1: error: syntax: the text is empty\./);
});

test('render takes a block, a preview, a heading level and the one form there is', () => {
  assert.doesNotMatch(story(['render', 'good.json', '--block', 'a']).stdout, /<h2/);
  assert.match(story(['render', '--preview', 'bad.json']).stdout, /class="placeholder"/);
  assert.match(story(['render', 'good.json', '--heading-level', '4']).stdout, /<h4 /);
  assert.equal(
    story(['render', '--to', 'fragment', 'good.json']).stdout,
    story(['render', 'good.json']).stdout,
  );

  const none = story(['render', 'good.json', '--block', 'b']);
  assert.equal(none.status, 1);
  assert.equal(none.stdout, '');
  assert.match(none.stderr, /^good\.json:1:1: error: no-such-block: no block has the id "b"\./);
});

test('validate prints one line for each finding, and nothing where all is well', () => {
  assert.deepEqual(story(['validate', 'good.json']), { status: 0, stdout: '', stderr: '' });
  assert.deepEqual(story(['validate', 'bad.json']), { status: 1, stdout: qoute, stderr: '' });
  assert.deepEqual(story(['validate', 'good.json', 'bad.json', 'good.json']), {
    status: 1,
    stdout: qoute,
    stderr: '',
  });
});

test('a warning is printed and is no failure', () => {
  const { status, stdout } = story(['validate', 'warned.json']);
  assert.equal(status, 0);
  assert.match(stdout, /^warned\.json:1:2: warning: /);
});

test('validate prints JSON: one list, whatever the number of files and findings', () => {
  assert.deepEqual(story(['validate', '--format', 'json', 'good.json']), {
    status: 0,
    stdout: '[]\n',
    stderr: '',
  });
  const { status, stdout } = story([
    'validate',
    '--format',
    'json',
    'bad.json',
    'warned.json',
    'none.json',
  ]);
  assert.equal(status, 1);
  const found = JSON.parse(stdout);
  assert.deepEqual(
    found.map(({ file, code }) => [file, code]),
    [
      ['bad.json', 'unknown-type'],
      ['warned.json', 'unknown-field'],
      ['none.json', 'syntax'],
    ],
  );
  assert.deepEqual(found[0], {
    file: 'bad.json',
    severity: 'error',
    code: 'unknown-type',
    pointer: '/blocks/0/type',
    message: '"qoute" is not a block type. Did you mean "quote"?',
    line: 3,
    column: 23,
    endLine: 3,
    endColumn: 30,
    suggestion: 'quote',
  });
});

test("validate prints annotations for GitHub's checks, with names and texts escaped", () => {
  const { status, stdout } = story([
    'validate',
    '--format',
    'github',
    'bad.json',
    '50%, a: b.json',
  ]);
  assert.equal(status, 1);
  assert.equal(
    stdout,
    '::error file=bad.json,line=3,endLine=3,col=23,endColumn=30,title=unknown-type::' +
      '"qoute" is not a block type. Did you mean "quote"?\n' +
      '::error file=50%25%2C a%3A b.json,line=1,endLine=1,col=1,endColumn=17,title=missing-field::' +
      'a story needs "blocks".\n',
  );
});

test('a file that is too large is refused and not kept', () => {
  const { status, stdout } = story(['validate', '-'], ' '.repeat(3_000_000));
  assert.equal(status, 1);
  assert.match(stdout, /^-:1:1: error: too-large: /);
});

test('a file that is none is said to be unreadable', () => {
  for (const file of ['missing.json', '.']) {
    const { status, stdout, stderr } = story(['validate', file]);
    assert.deepEqual([status, stdout, stderr], [1, '', `story: can't read ${file}\n`]);
  }
  assert.equal(story(['validate', '--format', 'json', 'missing.json']).stdout, '[]\n');
});

test('help is a result when asked for', () => {
  const { status, stdout, stderr } = story(['--help']);
  assert.deepEqual([status, stderr], [0, '']);
  assert.equal(story(['-h']).stdout, stdout);
  assert.equal(story(['help']).stdout, stdout);
  assert.deepEqual(story([]), { status: 2, stdout: '', stderr: stdout });
});

const commands = [...story(['--help']).stdout.matchAll(/^ {2}(\w+) {2,}\w/gm)].map(
  ([, name]) => name,
);

test('help names every command', () => {
  const [, known] = /is none of: (.*)\. See/.exec(story(['publish']).stderr);
  assert.deepEqual(commands, known.split(', '));
});

for (const command of commands) {
  test(`help about ${command} has its options, and lines that work`, () => {
    const { status, stdout, stderr } = story([command, '--help']);
    assert.deepEqual([status, stderr], [0, '']);
    assert.ok(stdout.startsWith(`story ${command} `), stdout);
    assert.deepEqual(story(['help', command]), { status, stdout, stderr });
    assert.deepEqual(story([command, 'good.json', '-h']), { status, stdout, stderr });
    for (const [option] of stdout.matchAll(/--[a-z-]+/g)) {
      assert.doesNotMatch(story([command, option]).stderr, /is no option/, option);
    }
    const examples = [...stdout.matchAll(/^ {2}.*\bstory .*$/gm)];
    assert.ok(examples.length > 0);
    for (const line of stdout.split('\n')) assert.ok(line.length <= 120, line);
  });
}

for (const [args, complaint] of [
  [['publish'], '"publish" is none of: render, validate, meta, import, schema'],
  [['help', 'publish'], '"publish" is no command'],
  [['publish', '--help'], '"publish" is no command'],
  [['render'], 'render needs a FILE'],
  [['validate'], 'validate needs a FILE'],
  [['schema', 'good.json'], 'schema takes no FILE'],
  [['render', '--format', 'json', 'good.json'], '"--format" is no option of render'],
  [['validate', '--preview', 'good.json'], '"--preview" is no option of validate'],
  [['render', '--colour', 'good.json'], '"--colour" is no option of render'],
  [['render', 'good.json', '--block'], '--block needs a value'],
  [['render', 'good.json', '--to', 'pdf'], '"pdf" is none of: fragment, element, light, page'],
  [['render', 'good.json', '--heading-level', '7'], '--heading-level is 1 to 6, not "7"'],
  [['render', 'good.json', '--heading-level', '12'], '--heading-level is 1 to 6, not "12"'],
  [['validate', 'good.json', '--format', 'xml'], '"xml" is none of: text, json, github'],
]) {
  test(`usage: story ${args.join(' ')}`, () => {
    const { status, stdout, stderr } = story(args);
    assert.deepEqual([status, stdout], [2, '']);
    assert.ok(stderr.startsWith(`story: ${complaint}`), stderr);
  });
}

test('schema prints the schema that the package has', () => {
  const file = fileURLToPath(new URL('../../web/dist/story.schema.json', import.meta.url));
  const { status, stdout, stderr } = story(['schema']);
  assert.deepEqual([status, stderr], [0, '']);
  assert.equal(stdout, readFileSync(file, 'utf8'));
});

test('render makes elements, pages and text; meta makes structured data', () => {
  assert.match(
    story(['render', 'good.json', '--to', 'element']).stdout,
    /^<story-widget><template shadowrootmode="open" shadowrootclonable=""><style>/,
  );
  const page = story(['render', 'good.json', '--to', 'page', '--script', '/w.js']).stdout;
  assert.match(
    page,
    /^<!doctype html>[^]*<title>Good<\/title>[^]*src="\/w\.js"[^]*<h1 class="headline"/,
  );
  assert.equal(story(['render', 'good.json', '--to', 'text']).stdout, 'Good\n\none\n');
  assert.equal(JSON.parse(story(['meta', 'good.json']).stdout).headline, 'Good');
  assert.match(
    story(['meta', 'good.json', '--to', 'opengraph']).stdout,
    /^<meta property="og:title" content="Good">\n/,
  );
  assert.equal(JSON.parse(story(['meta', 'good.json', '--to', 'oembed']).stdout).version, '1.0');
});

test('meta --to size keeps room for a story, or for one block', () => {
  const whole = story(['meta', 'good.json', '--to', 'size']).stdout;
  assert.match(whole, /^<style>[^]*min-height:calc\(\d+\.\d\dem [+-] \d+\.\d\dcqi\)/);
  assert.match(
    whole,
    /<div class="(story-\d+-\d+)">\n<story-widget src="story.json"><\/story-widget>\n<\/div>\n$/,
  );
  const one = story(['meta', 'good.json', '--to', 'size', '--block', 'a']).stdout;
  assert.match(one, / block="a">/);
  assert.notEqual(one, whole);
  const { status, stdout, stderr } = story(['meta', 'good.json', '--to', 'size', '--block', 'no']);
  assert.deepEqual([status, stdout], [1, '']);
  assert.match(stderr, /"no"/);
});

test('the command as WebAssembly in Node gives the same bytes', () => {
  for (const args of [
    ['render', 'good.json'],
    ['render', 'bad.json', '--to', 'page'],
    ['validate', 'bad.json', '--format', 'github'],
    ['meta', 'good.json', '--to', 'oembed'],
    ['meta', 'good.json', '--to', 'size'],
    ['--help'],
    ['meta', '--help'],
    ['render', 'good.json', 'bad.json', '--ndjson', '--jobs', '2'],
    ['render', 'good.json', '--colour'],
    ['validate', 'missing.json'],
  ]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [wasm, ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.deepEqual({ status, stdout, stderr }, story(args), args.join(' '));
  }
});
