// The manual: the READMEs of all folders and what stands in .github, for tests that hold them to what is so.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../', import.meta.url));

/** Every folder that has a page, in the order in which one reads them. */
const names = [
  'README.md',
  'examples/README.md',
  'web/README.md',
  'src/README.md',
  'tests/README.md',
  '.github/CONTRIBUTING.md',
  '.github/SECURITY.md',
];

/** GitHub's anchor of a heading. */
const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, '')
    .trim()
    .replaceAll(' ', '-');

/**
 * A page, taken apart: `text`; `headings`, each {level, title, anchor, line}; `code`, each {language, text, line}, where
 * `line` is the first of the code; and `prose`, its lines with those of code empty.
 */
function takeApart(path) {
  const text = readFileSync(root + path, 'utf8');
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
