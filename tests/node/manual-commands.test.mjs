// Every command in the manual is one that there is. What takes no server, no network and no minutes is run, in a folder
// that has the files it names; of the rest, this says why it is not, and what can be known of it without.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { blocksOf, chapter, each, read, root, spansOf } from '../manual.mjs';

const native = join(root, 'build/release/story');
const execute = (program, args, options) =>
  spawnSync(program, args, { encoding: 'utf8', ...options });
const help = execute('./run', ['help'], { cwd: root }).stdout;
const storyHelp = (command) => execute(native, [command, '--help']).stdout;

let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'story-manual-'));
  const line = `${JSON.stringify(JSON.parse(read('examples/reference-story.json')))}\n`;
  for (const name of ['bin', 'archive', 'results']) mkdirSync(join(folder, name));
  cpSync(join(root, 'examples/reference-story.json'), join(folder, 'story.json'));
  cpSync(join(root, 'tests/import/200-ans-story/input.json'), join(folder, 'article.json'));
  writeFileSync(join(folder, 'archive.ndjson'), line.repeat(3));
  writeFileSync(join(folder, 'archive/a.ndjson'), line);
  writeFileSync(join(folder, 'archive/b.ndjson'), line.repeat(2));
  const programs = {
    story: `exec '${native}' "$@"`,
    // `npx story` runs the package's own.
    npx: `[ "$1" = story ] && shift && exec '${process.execPath}' '${join(root, 'web/dist/story.js')}' "$@"`,
    // Few machines have GNU parallel. It would run what follows its options, once or more often.
    parallel: 'while [ "$1" != story ]; do shift; done; exec "$@"',
  };
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(folder, 'bin', name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, 'bin', name), 0o755);
  }
});
after(() => rmSync(folder, { recursive: true }));

/** Runs a line of a shell where the files are that the manual speaks of. */
function runs(line, cwd = folder) {
  const path = `${join(folder, 'bin')}:${process.env.PATH}`;
  const { status, stdout, stderr } = execute('sh', ['-c', line], {
    cwd,
    env: { ...process.env, PATH: path },
  });
  assert.equal(status, 0, `${line}: ${stderr}`);
  return stdout;
}

/** `./run COMMAND ARGS…`: a command of its help, and parts and targets that there are. */
function isOfRun(line) {
  const [, command, ...args] = line.replaceAll(/[[\]]/g, '').split(/\s+/);
  if (command === 'story') return isOfStory(args.join(' '));
  assert.match(help, new RegExp(`^  \\./run ${command}\\b`, 'm'), `./run has no ${command}`);
  const options = args.filter((arg) => arg.startsWith('--'));
  for (const option of options) assert.ok(help.includes(option), `./run help names no ${option}`);
  const words = args.filter((arg) => /^[a-z]/.test(arg));
  if (command === 'build' || command === 'test') {
    const part = words[0];
    if (part) assert.match(help, new RegExp(`\\b${part}\\b`), `./run help names no ${part}`);
  }
  if (command !== 'fuzz') return;
  for (const target of words)
    assert.ok(existsSync(join(root, `tests/fuzz/${target}_fuzzer.cpp`)), `no target ${target}`);
}

/** `story COMMAND ARGS…`: a command, and options, that its help has. */
function isOfStory(line) {
  const [command = '', ...args] = line.split(/[\s\]]+/);
  if (!/^[a-z]+$/.test(command)) return;
  const about = storyHelp(command);
  assert.ok(about, `story has no command ${command}`);
  for (const [option] of args.join(' ').matchAll(/(?<![\w-])--[a-z-]+/g)) {
    if (option !== '--help')
      assert.ok(about.includes(option), `story ${command} takes no ${option}`);
  }
}

/** The scripts of a folder's package. */
const scriptsIn = (path) => JSON.parse(read(join(path, 'package.json'))).scripts;

/** How each kind of line is checked: the first that fits. */
const kinds = [
  { like: /^\.\/run /, check: isOfRun },
  { like: /^(npx )?story /, check: (line) => assert.ok(runs(line).length > 0) },
  { like: /^(find archive|parallel) /, check: (line) => (runs(line), madeResults()) },
  { like: /^written=.*--from /, check: goesOn },
  { like: /^node tests\/update-fixtures\.mjs/, check: (line) => showsNoChange(line) },
  { like: /^build\/(dev|loop)\/story_tests /, check: namesTests },
  {
    like: /^node --test tests\/node\/[\w-]+\.test\.mjs$/,
    why: 'each test runs by itself',
    check: (line) => assert.ok(existsSync(join(root, line.split(' ').at(-1)))),
  },
  {
    like: /^\(cd web && npx playwright test --project=Chromium -g "share"\)$/,
    why: 'browser tests take minutes',
    check: () => assert.match(read('web/playwright.config.ts'), /name: 'Chromium'/),
  },
  // These take a network, or an account, or write into the sources.
  {
    like: /^\(cd web && npx playwright test reading-order --update-snapshots\)$/,
    why: 'reading-order.spec.ts compares what it would write',
    check: () => assert.ok(existsSync(join(root, 'tests/browser/reading-order.spec.ts'))),
  },
  {
    like: /^\(cd web && npm pack\)$/,
    why: 'package.test.mjs packs the package, installs it and uses it',
    check: () => assert.ok(existsSync(join(root, 'web/package.json'))),
  },
  {
    like: /^cp -r examples\/edge my-worker && cd my-worker$/,
    why: 'edge.test.mjs runs the worker',
    check: () => assert.ok(existsSync(join(root, 'examples/edge/wrangler.json'))),
  },
  {
    like: /^npm install \.\.\/web\/story-widget-\*\.tgz$/,
    why: 'package.test.mjs installs the package',
    check: () => assert.equal(JSON.parse(read('web/package.json')).name, 'story-widget'),
  },
  {
    like: /^npx wrangler deploy$/,
    why: 'it takes an account; edge.test.mjs runs the worker in its real runtime',
    check: () => assert.ok(JSON.parse(read('examples/edge/wrangler.json')).main),
  },
  {
    like: /^git clone \. \/tmp\/second && .*&& TZ=\S+ CCACHE_DISABLE=1 \.\/run package\)$/,
    why: 'a whole build takes minutes; release.test.mjs packs twice',
    check: () => isOfRun('./run package'),
  },
  {
    like: /^\(cd web\/cldr && npm ci && npm run languages et\)$/,
    why: 'it writes into the sources; languages.test.mjs holds what it writes to CLDR',
    check: () => assert.ok(scriptsIn('web/cldr').languages),
  },
];

function madeResults() {
  const made = [join(folder, 'results.ndjson')]
    .filter(existsSync)
    .concat(readdirSync(join(folder, 'results')).map((name) => join(folder, 'results', name)));
  assert.ok(made.length > 0);
  for (const file of made) {
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    for (const line of lines) assert.ok(JSON.parse(line).ok, file);
  }
}

/** What was cut off in a result is as if it had never been. */
function goesOn(line) {
  const whole = runs('story render archive.ndjson --ndjson');
  writeFileSync(join(folder, 'results.ndjson'), whole.slice(0, whole.indexOf('\n') + 100));
  runs(line);
  assert.equal(readFileSync(join(folder, 'results.ndjson'), 'utf8'), whole);
}

/** The package that is built gives what is expected. */
function showsNoChange(line) {
  assert.match(runs(line, root), /^0 files would change$/m);
}

/** Whether a test has a name that a pattern of Catch2 fits. */
function namesTests(line) {
  const [, pattern] = /"(.*)"/.exec(line);
  const name = new RegExp(`TEST_CASE\\("${pattern.replaceAll('*', '[^"]*')}"`);
  const files = readdirSync(join(root, 'tests/unit'));
  assert.ok(
    files.some((file) => name.test(read(`tests/unit/${file}`))),
    `no test ${pattern}`,
  );
}

/** The commands of a block: without comments, and with what goes on in the next line. */
const commandsOf = ({ path, line, text }) =>
  text
    .replaceAll(/([|\\])\n/g, (_, end) => `${end === '|' ? end : ''}\u0000`)
    .split('\n')
    .map((command, i, all) => ({
      path,
      line:
        line +
        i +
        (all
          .slice(0, i)
          .join('')
          .match(/\u0000/g)?.length ?? 0),
      command: command
        .replaceAll('\u0000', ' ')
        .replace(/(^|\s{2,})#.*$/, '')
        .trim(),
    }))
    .filter(({ command }) => command);

test('the commands in blocks of code are there, and run', async (t) => {
  await each(blocksOf('sh').flatMap(commandsOf), ({ path, line, command }) => {
    const kind = kinds.find(({ like }) => like.test(command));
    assert.ok(kind, `no test knows how to try: ${command}`);
    kind.check(command);
    if (kind.why) t.diagnostic(`${path}:${line}: not run, since ${kind.why}: ${command}`);
  });
});

test('the commands within sentences are there', async () => {
  await each(spansOf(/^\.\/run [a-z]/), ({ text }) => isOfRun(text));
  await each(spansOf(/^(npx )?story [a-z]/), ({ text }) =>
    isOfStory(text.replace(/^(npx )?story /, '')),
  );
});

test('every command of `story` has a row', () => {
  const commands = execute(native, ['--help']).stdout.matchAll(/^  ([a-z]+)  /gm);
  const rows = chapter('The command').matchAll(/^\| `story (\w+)/gm);
  const names = (list) => [...list].map(([, name]) => name).sort();
  assert.deepEqual(names(rows), names(commands));
});

test('the editor of VS Code finds the files that its settings name', async () => {
  const settings = blocksOf('json').filter(({ text }) => text.includes('json.schemas'));
  await each(settings, ({ text }) => {
    for (const [, file] of text.matchAll(/node_modules\/story-widget\/(dist\/[\w.-]+)/g)) {
      assert.ok(existsSync(join(root, 'web', file)), `the package has no ${file}`);
    }
  });
});
