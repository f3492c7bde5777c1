// Rooms: a source includes only what is of its own room or of one that stands before it, as the table in src/README.md
// has them; the rooms of web/src and of web/editor import each other in no circle; and no source is longer than a person reads at once.
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { chapter, read, root } from '../manual.mjs';

const filesIn = (folder, pattern) =>
  readdirSync(join(root, folder), { recursive: true }).filter((name) => pattern.test(name));

/** Each row's names: of folders as `base/`, of files as `story.h` or, header and source, `render`. */
const rooms = [...chapter('Rooms').matchAll(/^\| (`[^|]*) \|/gm)].map(([, cell]) =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
);
const model = rooms.findIndex((names) => names.includes('story.h'));
const nameOf = (room) => rooms[room].join(', ');

/** The place in the table of the room that a file is in; -1 for none. */
function roomOf(file) {
  // What a block is: its structs, and the variant of all, which CMake writes.
  if (/^blocks\/(\w+\/\w+|content)\.h$/.test(file)) return model;
  return rooms.findIndex((names) =>
    names.some((name) =>
      name.endsWith('/')
        ? file.startsWith(name)
        : file === name || file.replace(/\.(h|cpp)$/, '') === name,
    ),
  );
}

test('a source includes only what is of its own room or of those before it', () => {
  const files = filesIn('src', /\.(cpp|h|c)$/);
  let seen = 0;
  for (const file of files) {
    const room = roomOf(file);
    assert.notEqual(room, -1, `src/${file} is in no room of src/README.md`);
    // It stands in for other rooms.
    if (file.startsWith('lite/')) continue;
    for (const [i, line] of read(`src/${file}`).split('\n').entries()) {
      const [, included] = /^\s*#\s*include "([^"]+)"/.exec(line) ?? [];
      const target = included && roomOf(included);
      // Of the same folder, or of another project.
      if (!included || target === -1) continue;
      seen++;
      assert.ok(
        target <= room,
        `src/${file}:${i + 1}: ${nameOf(room)} must not know ${nameOf(target)}`,
      );
    }
  }
  assert.ok(seen > files.length, 'too few includes were found');
});

test('every folder of src is a room, and every room is there', () => {
  const named = rooms.flat().filter((name) => name.endsWith('/'));
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${name}/`);
  assert.deepEqual(named.sort(), folders.sort());
});

for (const [folder, imports] of [
  ['web/src', 40],
  ['web/editor', 20],
]) {
  test(`the rooms of ${folder} import each other in no circle`, () => {
    const known = new Map();
    let seen = 0;
    for (const file of filesIn(folder, /\.tsx?$/)) {
      for (const path of importsOf(folder, file)) {
        const [room, other] = [file, path].map(roomOfModule);
        if (!room || !other || other === room) continue;
        seen++;
        if (!known.has(room)) known.set(room, new Map());
        known.get(room).set(other, file);
      }
    }
    const walk = (room, way) => {
      for (const [other, file] of known.get(room) ?? []) {
        const circle = [...way, other].join(' → ');
        assert.ok(!way.includes(other), `${circle}, at last by ${folder}/${file}`);
        walk(other, [...way, other]);
      }
    };
    assert.ok(seen >= imports, `only ${seen} imports from room to room were found`);
    for (const room of known.keys()) walk(room, [room]);
  });
}

/** The folder of `folder/…/file`; undefined for an entry, which may import from everywhere. */
const roomOfModule = (file) => (file.includes('/') ? file.split('/')[0] : undefined);

/** The modules of this folder that one of it imports, but for types, as paths below the folder. */
function importsOf(folder, file) {
  const found = read(`${folder}/${file}`).matchAll(
    /^(?:import|export) (?!type\b)(?:[^'";(]*? from )?'(\.[^']+)'/gm,
  );
  return [...found].flatMap(([, from]) => {
    const path = normalize(join(dirname(file), from));
    assert.ok(
      ['.ts', '.tsx'].some((end) => existsSync(join(root, folder, path.replace(/\.js$/, end)))) ||
        /\.css$/.test(path),
      `${folder}/${file} imports ${path}`,
    );
    // The editor's, of the widget.
    return path.startsWith('..') ? [] : [path];
  });
}

test('no source is longer than 400 lines', () => {
  const sources = /^(?!.*\b(node_modules|dist)\/).*\.(cpp|h|c|css|tsx?|mjs|cmake)$/;
  let seen = 0;
  for (const folder of ['src', 'web', 'tests', 'examples']) {
    for (const file of filesIn(folder, sources)) {
      const lines = read(`${folder}/${file}`).split('\n').length - 1;
      assert.ok(lines <= 400, `${folder}/${file} has ${lines} lines`);
      ++seen;
    }
  }
  assert.ok(seen > 300);
});
