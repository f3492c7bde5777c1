// What comes from elsewhere: that its hash is known, and that its notice is of the version that is in.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { emscriptenVersions } from '../../web/release/emscripten.mjs';
import { archives, locked, read, root, web } from '../../web/release/sources.mjs';

const prettier = createRequire(join(web, 'package.json'))('prettier');
const notices = read('web/THIRD-PARTY-NOTICES.md');

/** The versions in the table of notices, by the part's name. */
const noticed = Object.fromEntries(
  [...notices.matchAll(/^\| (.+?) \| (\d[\d.]*) \|/gm)].map(([, name, number]) => [name, number]),
);

test('CMake knows the hash of whatever it fetches', () => {
  const text = read('CMakeLists.txt');
  assert.equal(text.match(/FetchContent_Declare|ExternalProject|file\(DOWNLOAD/g).length, 1);
  assert.match(text, /FetchContent_Declare\(.*URL_HASH SHA256=\$\{sha256\}/);
  assert.equal(archives().length, text.match(/^story_dependency\(/gm).length);
});

test('the fetched archives are those', { skip: !existsSync(join(root, 'build/deps')) }, () => {
  const hashes = archives().map(({ sha256 }) => sha256);
  const files = readdirSync(join(root, 'build/deps')).filter((name) => name.endsWith('.gz'));
  assert.ok(files.length > 0);
  for (const file of files) {
    const bytes = readFileSync(join(root, 'build/deps', file));
    assert.ok(hashes.includes(createHash('sha256').update(bytes).digest('hex')), file);
  }
});

for (const lock of ['web', 'web/cldr', 'tests/bench']) {
  test(`every npm package of ${lock} has its hash`, () => {
    const { packages } = JSON.parse(read(`${lock}/package-lock.json`));
    const fetched = Object.entries(packages).filter(([path]) => path !== '');
    assert.ok(fetched.length >= 5);
    for (const [path, { integrity }] of fetched) assert.match(integrity ?? '', /^sha512-/, path);
  });
}

test('the notices are of the versions that are compiled in', () => {
  const [md4c, json] = archives();
  assert.equal(noticed.md4c, md4c.version);
  assert.equal(noticed.nlohmann_json, json.version);
  assert.equal(noticed['Unicode CLDR'], locked('web/cldr/package-lock.json', 'cldr-core').version);
});

const { emscripten, musl, llvm } = emscriptenVersions();
test(
  'and those that come with Emscripten, where it is the one they speak of',
  { skip: emscripten !== noticed.Emscripten },
  () => {
    assert.equal(noticed.musl, musl);
    assert.equal(noticed['LLVM libc++, libc++abi, compiler-rt'], llvm);
  },
);

test('each part of the table has its licence in full', () => {
  assert.equal(Object.keys(noticed).length, 7);
  const chapters = notices.split(/^## /m).slice(1);
  for (const [name, number] of Object.entries(noticed)) {
    const chapter = chapters.find((text) => text.startsWith(name.split(/[ ,]/)[0]));
    assert.ok(chapter?.split('\n')[0].endsWith(` ${number}`), name);
  }
  for (const words of [
    'Copyright (c) 2013-2022 Niels Lohmann',
    'Copyright © 2016-2024 Martin Mitáš',
    'The Emscripten Authors',
    'Rich Felker, et al.',
    'END OF TERMS AND CONDITIONS',
    'LLVM Exceptions to the Apache 2.0 License',
    'UNICODE LICENSE V3',
  ]) {
    assert.ok(notices.includes(words), words);
  }
});

const workflows = join(root, '.github/workflows');
const help = read('run');
for (const file of readdirSync(workflows)) {
  test(`the workflow ${file} is YAML, and its commands are there`, async () => {
    const text = readFileSync(join(workflows, file), 'utf8');
    assert.equal(await prettier.format(text, { parser: 'yaml', singleQuote: true }), text);
    const commands = [...text.matchAll(/(?:^|\s)\.\/run (\w+)/gm)].map(([, command]) => command);
    assert.ok(commands.length > 0);
    for (const command of commands) assert.match(help, new RegExp(`^  \\./run ${command}\\b`, 'm'));
    for (const [, action] of text.matchAll(/uses: (\S+)/g)) {
      assert.match(action, /^actions\/[a-z-]+@v\d+$/);
    }
  });
}
