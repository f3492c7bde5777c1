// The `story` command under fault: writes that fail, memory that is not there, and texts that would talk to a terminal.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { command, commandIn, wasm } from './command.mjs';

const long = JSON.stringify({
  headline: 'Long',
  blocks: [
    { type: 'text', markdown: 'some words and more words, '.repeat(400) },
    { type: 'quote', text: 'Words that were said', speaker: { name: 'Ada Miles' } },
  ],
});
const files = {
  'long.json': long,
  'wrong.json': JSON.stringify({ headline: 'x', blocks: Array(40).fill({ type: 'nosuch' }) }),
  'article.json': JSON.stringify([
    { _type: 'block', children: [{ _type: 'span', text: 'words '.repeat(800) }] },
  ]),
  'lines.ndjson': `${long}\n`.repeat(300),
};
const { folder } = commandIn(files);

/** What bash makes of this line, in which `story` is the command. */
function bash(line, input = '', program = JSON.stringify(command)) {
  const script = `story() { ${program} "$@"; }\n${line}`;
  const options = { cwd: folder, input, encoding: 'utf8' };
  const { status, signal, stdout, stderr } = spawnSync('bash', ['-c', script], options);
  return { status, signal, stdout, stderr };
}

/** Whether a disk of one's own can be mounted here; else a device that is always full stands for it. */
const mounts = bash('mkdir disk; unshare -m mount -t tmpfs -o size=4k tmpfs disk').status === 0;

/** After the command: a full device and disk, a closed output, files that may not grow, a pipe that nobody reads. */
const sinks = {
  'a full device': (call) => `${call} > /dev/full`,
  ...(mounts && {
    'a full disk': (call) =>
      `export -f story; unshare -m bash -c 'mount -t tmpfs -o size=4k tmpfs disk; head -c 4096 /dev/zero > disk/full; ${call} > disk/out'`,
  }),
  'a closed output': (call) => `${call} >&-`,
  'a limit to the size of files': (call) => `ulimit -f 1; ${call} > out`,
  'a broken pipe': (call) =>
    `rm -f pipe; mkfifo pipe; { : < pipe & }; exec 3> pipe; wait; ${call} >&3`,
};

for (const call of [
  '--help',
  'render --help',
  'schema',
  'render long.json',
  'render long.json --to page',
  'render long.json --to text',
  'render lines.ndjson --ndjson --jobs 2',
  'validate wrong.json',
  'validate wrong.json --format json',
  'meta long.json --to oembed',
  'import article.json',
  'card long.json',
]) {
  test(`what can’t be written is said: ${call}`, () => {
    const { length } = bash(`story ${call}`).stdout;
    assert.ok(length > 0);
    for (const [name, sink] of Object.entries(sinks)) {
      if (name.includes('limit') && length <= 1024) continue;
      const { status, stderr } = bash(sink(`story ${call}`));
      assert.equal(status, 1, name);
      assert.match(stderr, /^story: can't write the output: \w+.*\n$/m, name);
    }
  });
}

test('what can’t be written is said by the command as WebAssembly, too', () => {
  for (const call of [
    'render --help',
    'schema',
    'render long.json --to page',
    'render lines.ndjson --ndjson',
    'validate wrong.json',
    'import article.json',
  ]) {
    for (const [name, sink] of Object.entries(sinks)) {
      // Node opens /dev/null in the place of what is closed, so that no program in it can know.
      if (name === 'a closed output' || (name.includes('limit') && call.includes('help'))) continue;
      const { status, stderr } = bash(sink(`story ${call}`), '', `node ${JSON.stringify(wasm)}`);
      assert.equal(status, 1, `${call}: ${name}`);
      assert.match(stderr, /^story: can't write the output: \w+.*\n$/m, `${call}: ${name}`);
    }
  }
});

test('without memory there is a sentence, and no jobs are needed', () => {
  writeFileSync(
    join(folder, 'large.json'),
    JSON.stringify({
      headline: 'L',
      blocks: [{ type: 'text', markdown: 'words '.repeat(150_000) }],
    }),
  );
  let least = 4000;
  while (bash(`ulimit -v ${least}; story schema`).status !== 0) least = Math.round(least * 1.15);
  const seen = new Set();
  for (const times of [1, 1.5, 2, 3, 5, 12, 40]) {
    for (const call of ['render large.json', 'render lines.ndjson --ndjson --jobs 256']) {
      const { status, stderr } = bash(
        `ulimit -v ${Math.round(least * times)}; story ${call} > /dev/null`,
      );
      seen.add(status);
      assert.ok(status === 0 || status === 1, `${call}: ${status} ${stderr}`);
      if (status === 1) assert.match(stderr, /^story: there is not enough memory for this$/m);
    }
  }
  assert.deepEqual([...seen].sort(), [0, 1]);
});

// Controls, marks that turn text around, line ends of other kinds.
const unseen =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffd]/;

test('names and texts in messages are shown, and give no orders', () => {
  for (const [text, shown] of [
    ['red\u001b[31m', 'red\\u{1b}[31m'],
    ['one\ntwo', 'one\\u{a}two'],
    ['csi\u009b2J', 'csi\\u{9b}2J'],
    ['bidi\u202egnp', 'bidi\\u{202e}gnp'],
    ['iso\u2066late\u2069', 'iso\\u{2066}late\\u{2069}'],
    ['x\n::warning file=y::z', 'x\\u{a}::warning file=y::z'],
    ['marks\u200e\u200f\u061c\u2028', 'marks\\u{200e}\\u{200f}\\u{61c}\\u{2028}'],
    ['Ñandú 家', 'Ñandú 家'],
  ]) {
    writeFileSync(join(folder, text), '{"headline":"x","blocks":[{"type":"nosuch"}]}');
    for (const call of ['validate', 'render', 'validate --format github', 'import', 'card']) {
      for (const name of [text, `no-${text}`]) {
        const { stdout, stderr } = spawnSync(command, [...call.split(' '), name], {
          cwd: folder,
          encoding: 'utf8',
        });
        assert.doesNotMatch(stderr, unseen, call);
        if (call.startsWith('validate')) assert.doesNotMatch(stdout, unseen, call);
        if (!call.includes('github') || name !== text)
          assert.ok((stdout + stderr).includes(shown), `${call}: ${stdout}${stderr}`);
      }
    }
    const story = { headline: 'x', [text]: 1, blocks: [{ type: text }] };
    const found = bash('story validate -', JSON.stringify(story));
    assert.doesNotMatch(found.stdout, unseen);
    assert.equal(
      found.stdout
        .trim()
        .split('\n')
        .every((line) => /^-:\d/.test(line)),
      true,
    );
  }
  const bytes = bash(`story render $'byte\\x9b31m'`);
  assert.equal(bytes.stderr, "story: can't read byte\\x9b31m\n");
  for (const name of ['byte\\x9b31m', 'a\\xc0\\x80b', 'a\\xed\\xa0\\x80b']) {
    const list = bash(`file=$'${name}'; cat > "$file"; story validate --format json "$file"`, '{}');
    assert.equal(JSON.parse(list.stdout)[0].file, name);
  }
});

test('plain text holds words and line ends, and nothing that steers', () => {
  const plain = (text) =>
    bash('story render - --to text', JSON.stringify({ headline: text, blocks: [] })).stdout;
  assert.equal(plain('a\u001b[2Jb\u0007\u009b31mc\u202ed'), 'a[2Jb31mcd\n');
  assert.equal(plain('a\u2067b'), 'a\u2067b\u2069\n');
  assert.equal(plain('a\u2069b'), 'ab\n');
  assert.equal(plain('می\u200cخواهم \u200fa\u200d'), 'می\u200cخواهم \u200fa\u200d\n');
});
