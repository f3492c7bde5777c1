// `story … --ndjson`: many stories, one a line.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { command, commandIn, wasm } from './command.mjs';

const files = {
  'good.json': '{"headline":"Good","blocks":[{"type":"text","id":"a","markdown":"*one*"}]}',
  'none.json': '{',
};
const { folder, story } = commandIn(files);

for (const jobs of ['1', '3']) {
  test(`--ndjson gives one result a line, in order, with ${jobs} jobs`, () => {
    const stories = Array.from({ length: 500 }, (_, i) =>
      i % 100 === 7 ? '{"broken":' : JSON.stringify({ headline: `No. ${i}`, blocks: [] }),
    );
    const { status, stdout, stderr } = story(
      ['render', '-', '--ndjson', '--jobs', jobs],
      `${stories.join('\n')}\n`,
    );
    const results = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.equal(results.length, stories.length);
    for (const [i, { html, diagnostics, ok }] of results.entries()) {
      const bad = i % 100 === 7;
      assert.equal(ok, !bad);
      assert.equal(diagnostics.length, bad ? 1 : 0);
      assert.equal(html.includes(`>No. ${i}<`), !bad);
    }
    // Errors are in the results; the progress is for terminals only.
    assert.deepEqual([status, stderr], [1, 'story: 495 lines good, 5 bad, 0 unread\n']);
  });

  test(`--ndjson goes on from any line, with ${jobs} jobs`, () => {
    const numbers = Array.from({ length: 300 }, (_, i) => i + 1);
    const lines = numbers.map((i) => (i % 100 ? `{"headline":"No. ${i}","blocks":[]}\n` : '{\n'));
    // Lines are counted through all files.
    writeFileSync(join(folder, 'first.ndjson'), lines.slice(0, 120).join(''));
    writeFileSync(join(folder, 'second.ndjson'), lines.slice(120).join(''));
    const batch = (...args) =>
      story(['render', 'first.ndjson', 'second.ndjson', '--ndjson', '--jobs', jobs, ...args]);
    const whole = batch();
    const results = whole.stdout.split('\n').slice(0, -1);
    assert.equal(results.length, 300);
    for (const from of [1, 2, 100, 101, 120, 121, 300, 301, 4_294_967_295]) {
      const { status, stdout, stderr } = batch('--from', `${from}`);
      assert.equal(
        stdout,
        results
          .slice(from - 1)
          .map((result) => `${result}\n`)
          .join(''),
      );
      const bad = numbers.filter((i) => i >= from && i % 100 === 0).length;
      const left = Math.min(from - 1, 300);
      assert.equal(stderr, `story: ${300 - left - bad} lines good, ${bad} bad, ${left} unread\n`);
      assert.equal(status, bad ? 1 : 0);
    }
  });
}

test('--ndjson stops between two results when it is asked to, and says where to go on', async () => {
  const line = `${files['good.json'].trim()}\n`;
  const batch = spawn(command, ['render', '-', '--ndjson'], { cwd: folder });
  const said = (stream) => stream.setEncoding('utf8').reduce((text, more) => text + more, '');
  const [stdout, stderr] = [said(batch.stdout), said(batch.stderr)];
  // Half a line more, and then no end of the input.
  batch.stdin.on('error', () => {});
  batch.stdin.write(line.repeat(40_000) + line.slice(0, 9));
  await once(batch.stdin, 'drain');
  batch.kill('SIGTERM');
  const [status] = await once(batch, 'close');
  const results = (await stdout).split('\n');
  assert.equal(results.pop(), '');
  assert.ok(results.every((result) => JSON.parse(result).ok));
  assert.equal(status, 1);
  assert.equal(
    await stderr,
    `story: ${results.length} lines good, 0 bad, stopped before the end: go on with --from ${results.length + 1}\n`,
  );
});

test('--from takes the number of a line, and goes with --ndjson', () => {
  for (const [args, says] of [
    [
      ['--ndjson', '--from', '0'],
      'story: --from is the number of a line, counted from 1, not "0".\n',
    ],
    [
      ['--ndjson', '--from', 'x'],
      'story: --from is the number of a line, counted from 1, not "x".\n',
    ],
    [['--from', '2'], 'story: --from goes with --ndjson. See story render --help.\n'],
  ]) {
    const { status, stdout, stderr } = story(['render', 'good.json', ...args]);
    assert.deepEqual([status, stdout, stderr], [2, '', says]);
  }
});

test('--ndjson results are what the command makes: text of meta, nothing but findings of validate', () => {
  const lines = `${files['good.json']}\n${files['none.json']}\n`;
  const results = (...args) =>
    story([...args, '-', '--ndjson'], lines)
      .stdout.trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  const [good, bad] = results('meta', '--to', 'oembed');
  assert.equal(`${good.text}\n`, story(['meta', '--to', 'oembed', 'good.json']).stdout);
  assert.deepEqual([bad.text, bad.ok, bad.diagnostics[0].code], ['', false, 'syntax']);
  assert.deepEqual(results('validate'), [
    { diagnostics: [], ok: true },
    { diagnostics: bad.diagnostics, ok: false },
  ]);
});

for (const [name, program] of [
  ['native', command],
  ['as WebAssembly', `${process.execPath} ${wasm}`],
]) {
  test(`on a terminal --ndjson says how far it is, and what was bad: ${name}`, (context) => {
    const line = `${program} render lines.ndjson --ndjson > results.ndjson`;
    writeFileSync(join(folder, 'lines.ndjson'), `${files['good.json']}\n{\n`.repeat(50));
    // A terminal of its own for the command.
    const { stdout, error } = spawnSync('script', ['-qec', line, '/dev/null'], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (error) return context.skip('there is no script(1)');
    assert.match(
      stdout,
      /\r100 stories, \d+ a second, 50 with errors\r?\nstory: 50 lines good, 50 bad, 0 unread\r?\n$/,
    );
  });
}

test('a line beyond the size limit is a bad result, and the next one is read', () => {
  const { stdout } = story(
    ['render', '-', '--ndjson'],
    `{"headline":"${'x'.repeat(3 << 20)}"}\n{"headline":"next","blocks":[]}`,
  );
  const [large, next] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.equal(large.diagnostics[0].code, 'too-large');
  assert.ok(next.ok);
});
