// The projects of examples/frameworks: the manual has exactly their lines. That they work is for `./run hosts`.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pages, root } from '../manual.mjs';

const folder = 'examples/frameworks';
const names = readdirSync(join(root, folder));

/** The lines of all files of a project, without what is before them. */
const linesOf = (name) =>
  readdirSync(join(root, folder, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8').split('\n'))
    .map((line) => line.trim());

/** The code below the headings that link to a project. */
function codeOf(name) {
  const { text, headings, code } = pages.find(({ path }) => path === 'web/README.md');
  const lines = text.split('\n');
  const link = lines.findIndex((line) => line.includes(`](../${folder}/${name})`));
  assert.ok(link > 0, `web/README.md does not link to ${folder}/${name}`);
  const end = headings.find(({ line }) => line > link)?.line ?? lines.length;
  const begin = headings.findLast(({ line }) => line <= link).line;
  return code.filter(({ line }) => line > begin && line < end).map((block) => block.text);
}

for (const name of names) {
  test(`the manual has the lines of ${name}, and no others`, () => {
    const known = new Set(names.filter((other) => sharesChapter(name, other)).flatMap(linesOf));
    const blocks = codeOf(name);
    assert.ok(blocks.length > 0);
    for (const line of blocks.flatMap((block) => block.split('\n'))) {
      assert.ok(known.has(line.trim()), `no file of ${folder}/${name} has the line: ${line}`);
    }
  });

  // The plugin for WordPress is no project of npm's: wordpress.test.mjs has it.
  const skip = !existsSync(join(root, folder, name, 'package.json'));
  test(`${name} shows a file, an object with its events, and a rendered story`, { skip }, () => {
    const text = linesOf(name).join('\n');
    assert.match(text, /<story-widget [^>]*src="\/story\.json"/);
    assert.match(text, /story-load/);
    assert.match(text, /From an object/);
    assert.match(text, /\bto: 'element'/);
  });

  test(`${name} names no registry and no file of a lock`, () => {
    const files = readdirSync(join(root, folder, name), { recursive: true });
    assert.deepEqual(
      files.filter((file) => /lock/.test(file)),
      [],
    );
    assert.doesNotMatch(linesOf(name).join('\n'), /"resolved"|registry/);
  });
}

function sharesChapter(name, other) {
  return codeOf(name).join() === codeOf(other).join();
}
