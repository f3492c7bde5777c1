// What `./run package` makes of the built package: the tarball, the zip, the bill of materials, the sums.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { after, before, test } from 'node:test';
import { archives, read, root, version, web } from '../../web/release/sources.mjs';

const { unzipSync } = createRequire(join(web, 'package.json'))('fflate');
const name = `story-widget-${version}`;
const folder = mkdtempSync(join(tmpdir(), 'story-widget-release-'));
after(() => rmSync(folder, { recursive: true }));

/** Packs into a folder of this name, and gives its files: name and bytes. */
function pack(into, env) {
  const out = join(folder, into);
  execFileSync(process.execPath, [join(web, 'release/package.mjs'), out], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return new Map(readdirSync(out).map((file) => [file, readFileSync(join(out, file))]));
}

let made;
let zip;
before(() => {
  made = pack('first', { TZ: 'Asia/Tokyo' });
  const files = Object.entries(unzipSync(made.get(`${name}.zip`)));
  zip = new Map(files.map(([file, bytes]) => [file, Buffer.from(bytes)]));
});

const inZip = (file) => zip.get(`${name}/${file}`);
const textInZip = (file) => inZip(file).toString();
const hash = (algorithm, bytes, encoding) => createHash(algorithm).update(bytes).digest(encoding);

test('two runs give the same bytes, whatever the place, its time zone and the modes of its files', () => {
  const file = join(web, 'dist/index.js');
  const { mode } = statSync(file);
  chmodSync(file, 0o600);
  try {
    assert.deepEqual(pack('second/elsewhere', { TZ: 'America/New_York' }), made);
  } finally {
    chmodSync(file, mode);
  }
});

test('no built file says where or when it was built', () => {
  const dist = join(web, 'dist');
  const [, day, month, year] = new Date().toUTCString().split(' ');
  // As programs write the day and as C's __DATE__ does.
  const days = [
    `${new Date().toISOString().slice(0, 10)}T`,
    `${month} ${day.replace(/^0/, ' ')} ${year}`,
  ];
  for (const file of readdirSync(dist, { recursive: true })) {
    if (statSync(join(dist, file)).isDirectory()) continue;
    const text = readFileSync(join(dist, file), 'latin1');
    assert.ok(!text.includes(root), `${file} has the folder of the sources`);
    // The bill of materials has the time of the commit.
    if (file.endsWith('.cdx.json')) continue;
    for (const each of days) assert.ok(!text.includes(each), `${file} has ${each}`);
  }
});

test('SOURCE_DATE_EPOCH is the date of the files', () => {
  const other = pack('dated', { SOURCE_DATE_EPOCH: '1234567890' });
  const bill = JSON.parse(other.get(`${name}.cdx.json`));
  assert.equal(bill.metadata.timestamp, '2009-02-13T23:31:30.000Z');
  assert.notDeepEqual(other.get(`${name}.zip`), made.get(`${name}.zip`));
  assert.throws(() => pack('undated', { SOURCE_DATE_EPOCH: 'today' }), /SOURCE_DATE_EPOCH/);
});

test('the sums are those of the files beside them', () => {
  const files = [...made.keys()].filter((file) => file !== 'SHA256SUMS').sort();
  assert.deepEqual(files, [`${name}.cdx.json`, `${name}.tgz`, `${name}.zip`]);
  const lines = made.get('SHA256SUMS').toString().trimEnd().split('\n').sort();
  const expected = files.map((file) => `${hash('sha256', made.get(file), 'hex')}  ${file}`);
  assert.deepEqual(lines, expected.sort());
});

test('the tarball holds the licence, the notices, the changes and the manual', () => {
  const tarball = join(folder, 'first', `${name}.tgz`);
  const list = execFileSync('tar', ['tzf', tarball], { encoding: 'utf8' }).split('\n');
  for (const file of [
    'LICENSE',
    'THIRD-PARTY-NOTICES.md',
    'CHANGELOG.md',
    'README.md',
    // Beside the code as well, for whoever takes only that.
    'dist/THIRD-PARTY-NOTICES.md',
    'dist/story-widget.cdx.json',
  ]) {
    assert.ok(list.includes(`package/${file}`), file);
  }
  assert.equal(list.filter((file) => /release|\.mjs$/.test(file)).length, 0);
});

test('the zip is one folder, whose hashes are those of its files', () => {
  for (const file of zip.keys()) assert.ok(file.startsWith(`${name}/`), file);
  assert.deepEqual([...zip.keys()], [...zip.keys()].sort());
  const hashes = Object.entries(JSON.parse(textInZip('integrity.json')));
  assert.ok(hashes.length > 40);
  for (const [file, integrity] of hashes) {
    assert.equal(`sha384-${hash('sha384', inZip(file), 'base64')}`, integrity, file);
  }
  for (const file of ['embed.html', 'story.schema.json', 'CHANGELOG.md', 'LICENSE.txt']) {
    assert.ok(inZip(file)?.length > 0, file);
  }
});

/** Every local address in a page: links and pictures. */
const addresses = (html) =>
  [...html.matchAll(/<(?:a|img)\b[^>]*?\b(?:href|src)="([^"]*)"/g)]
    .map(([, address]) => address)
    .filter((address) => !/^[a-z]+:/.test(address));

test('the links of the manual lead to its pages and their headings', () => {
  const pages = [...zip.keys()].filter((file) => /\/manual\/.*\.html$/.test(file));
  assert.ok(pages.length >= 9);
  for (const page of pages) {
    const html = zip.get(page).toString();
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length, `${page} has an id twice`);
    for (const address of addresses(html)) {
      const [file, anchor] = address.split('#');
      const target = zip.get(file ? posix.join(posix.dirname(page), file) : page);
      assert.ok(target, `${page} links to ${address}`);
      if (anchor) assert.ok(target.includes(` id="${anchor}"`), `${page} links to ${address}`);
    }
  }
  assert.ok(textInZip('manual/stories.html').includes('<a href="package.html#javascript">'));
});

test('the bill of materials names what is fetched, with its hash', () => {
  const bill = JSON.parse(made.get(`${name}.cdx.json`));
  assert.equal(`${bill.bomFormat} ${bill.specVersion}`, 'CycloneDX 1.5');
  assert.equal(bill.metadata.component.version, version);
  const fetched = archives();
  const calls = read('CMakeLists.txt').match(/^story_dependency\(/gm);
  assert.equal(fetched.length, calls.length);
  for (const { version: number, sha256 } of fetched) {
    const part = bill.components.find(({ hashes }) => hashes?.[0].content === sha256);
    assert.equal(part?.version, number);
  }
  const scopes = Object.fromEntries(bill.components.map((part) => [part.name, part.scope]));
  assert.equal(scopes.Catch2, 'excluded');
  assert.equal(scopes.esbuild, 'excluded');
  for (const part of ['nlohmann_json', 'md4c', 'emscripten', 'musl', 'llvm-libcxx', 'cldr-core']) {
    assert.equal(scopes[part], 'required', part);
  }
  const refs = bill.components.map((part) => part['bom-ref']);
  assert.equal(new Set(refs).size, refs.length);
  for (const ref of bill.dependencies[0].dependsOn) assert.ok(refs.includes(ref), ref);
});

test('every version is the same one', () => {
  const [, cmake] = /^project\(.* VERSION (\S+)/m.exec(read('CMakeLists.txt'));
  const lock = JSON.parse(readFileSync(join(root, 'web/package-lock.json')));
  const [, changes] = /^## \[([\d.]+)\]/m.exec(read('web/CHANGELOG.md'));
  assert.deepEqual(
    [cmake, lock.version, lock.packages[''].version, changes],
    Array(4).fill(version),
  );
});
