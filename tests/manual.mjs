// The manual: the READMEs of all folders and what stands in .github, for tests that hold them to what is so.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { anchorOf } from '../web/release/anchors.mjs';

export const root = fileURLToPath(new URL('../', import.meta.url));
export const read = (path) => readFileSync(join(root, path), 'utf8');

/** Every folder that has a page, in the order in which one reads them. */
const names = [
  'README.md',
  'examples/README.md',
  'web/README.md',
  'src/README.md',
  'src/import/README.md',
  'tests/README.md',
  '.github/CONTRIBUTING.md',
  '.github/SECURITY.md',
];

/**
 * A page, taken apart: `text`; `headings`, each {level, title, anchor, line}; `code`, each {language, text, line}, where
 * `line` is the first of the code; and `prose`, its lines with those of code empty.
 */
function takeApart(path) {
  const text = read(path);
  const headings = [];
  const code = [];
  const prose = [];
  let open;
  for (const [i, line] of text.split('\n').entries()) {
    const fence = /^```(\w*)$/.exec(line);
    if (fence && open) open = undefined;
    else if (fence) code.push((open = { language: fence[1], text: '', line: i + 2 }));
    else if (open) open.text += `${line}\n`;
    prose.push(fence || open ? '' : line);
    const [, marks, title] = /^(#+) (.*)$/.exec(prose[i]) ?? [];
    if (title) {
      headings.push({ level: marks.length, title, anchor: anchorOf(title), line: i + 1 });
    }
  }
  return { path, text, headings, code, prose };
}

export const pages = names.filter((path) => existsSync(root + path)).map(takeApart);

/** The text from a heading to the next one, in whichever page it is. */
export function chapter(title) {
  for (const { text, headings } of pages) {
    const at = headings.findIndex((heading) => heading.title === title);
    if (at < 0) continue;
    const lines = text.split('\n');
    return lines.slice(headings[at].line, headings[at + 1]?.line - 1 || lines.length).join('\n');
  }
  throw new Error(`the manual has no chapter "${title}"`);
}

/** Calls a check with each of these; what it throws says the file and the line. */
export async function each(list, check) {
  assert.ok(list.length > 0, 'nothing to check was found');
  for (const one of list) {
    try {
      await check(one);
    } catch (error) {
      error.message = `${one.path}:${one.line}: ${error.message}`;
      throw error;
    }
  }
}

/** What a pattern finds in the prose, with its place: {path, line, found}. */
export const inProse = (pattern, without = /$^/g) =>
  pages.flatMap(({ path, prose }) =>
    prose.flatMap((text, i) =>
      [...text.replaceAll(without, '').matchAll(pattern)].map((found) => ({
        path,
        line: i + 1,
        found,
      })),
    ),
  );

/** The blocks of code in these languages, with their places. */
export const blocksOf = (...languages) =>
  pages.flatMap(({ path, code }) =>
    code
      .filter(({ language }) => languages.includes(language))
      .map((block) => ({ path, ...block })),
  );

/** Code within sentences and tables that matches. */
export const spansOf = (pattern) =>
  inProse(/`([^`]+)`/g)
    .map(({ path, line, found }) => ({ path, line, text: found[1] }))
    .filter(({ text }) => pattern.test(text));
