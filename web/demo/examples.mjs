// What the index page tells about the files in examples/: all of it is read from the files themselves.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The pages: {name, title, description, code}. */
export async function readPages(folder) {
  return read(folder, '.html', (name, html) => ({
    name,
    title: textIn(html, /<title>([^<]*)<\/title>/)?.replace(/ · Story Widget$/, '') ?? name,
    description: textIn(html, /<meta name="description" content="([^"]*)"/) ?? '',
    code: embeddingCode(html),
  }));
}

/** The stories: {name, headline, blocks}, `blocks` in words; broken JSON has no blocks. */
export async function readStories(folder) {
  return read(folder, '.json', (name, text) => {
    try {
      const { headline, blocks } = JSON.parse(text);
      return { name, headline: withoutEmphasis(headline), blocks: inWords(blocks) };
    } catch {
      return { name, headline: name, blocks: 'not JSON' };
    }
  });
}

/** A headline is inline Markdown; the index shows its words alone. */
const withoutEmphasis = (headline) =>
  String(headline ?? '').replaceAll(/(\*{1,2})([^*]+)\1/g, '$2');

async function read(folder, suffix, toEntry) {
  const names = (await readdir(folder)).filter((name) => name.endsWith(suffix));
  // The reference story comes first.
  const order = (name) => (name.startsWith('reference-') ? '' : name);
  names.sort((a, b) => order(a).localeCompare(order(b)));
  return Promise.all(
    names.map(async (name) => toEntry(name, await readFile(join(folder, name), 'utf8'))),
  );
}

/** What HTML says where the pattern's group is: the index escapes it anew. */
const textIn = (html, pattern) =>
  pattern.exec(html)?.[1].replaceAll(/&(amp|lt|gt|quot);/g, (_, name) => characters[name]);

const characters = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The script tag and the first elements, as they stand in the page: frames where it has some. */
function embeddingCode(html) {
  const frames = html.match(/^ *<iframe[^]*?<\/iframe>/gm);
  const elements = frames ?? html.match(/^ *<story-widget[^]*?<\/story-widget>/gm) ?? [];
  const file = frames ? 'frame' : 'story-widget';
  const script = html.match(new RegExp(`^.*<script[^>]*/${file}\\.js.*$`, 'm')) ?? [];
  const more = elements.length > 2 ? [`<!-- and ${elements.length - 2} more -->`] : [];
  return [...script, ...elements.slice(0, 2), ...more].map(outdent).join('\n');
}

function outdent(code) {
  const indent = /^ */.exec(code)[0].length;
  return code.replaceAll(new RegExp(`^ {${indent}}`, 'gm'), '');
}

function inWords(blocks) {
  const counts = new Map();
  for (const { type = 'block without a type' } of blocks ?? [])
    counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].map(([type, count]) => `${count} × ${type}`).join(', ');
}

/** Name and block of a quotation to show on the index page, if there is a reference story. */
export async function findShowpiece(folder) {
  try {
    const name = 'reference-story.json';
    const { blocks } = JSON.parse(await readFile(join(folder, name), 'utf8'));
    const { id } = blocks.find(({ type, id }) => type === 'quote' && id);
    return { name, block: id };
  } catch {
    return undefined;
  }
}
