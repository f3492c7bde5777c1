// Collections of hostile strings in every field of a story, in a real browser.
import { readdirSync, readFileSync } from 'node:fs';
import { collections, judge, rules, storyWith } from './hostile.js';
import { expect, test } from './kit.js';
import { own } from '../own-files.mjs';

const batch = 50;

/** What no page may hold: controls but white space (NUL is shown as U+FFFD), and noncharacters. */
const unfit = /[^\P{Cc}\0\t\n\r]|\p{Noncharacter_Code_Point}/gu;

/** How a text that is only text must read: without what is unfit, and with one kind of line end. */
const shown = (text: string): string =>
  text.replace(unfit, '').replaceAll('\0', '\uFFFD').replace(/\r\n?/g, '\n');

/** The fields that hold text, by the file that reads them. */
function fieldsIn(file: string): string[] {
  const source = readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8');
  const reads =
    /in\.(?:text|text_or_empty|markdown|markdown_list|value|date|link|language)\("(\w+)"/g;
  return [...source.matchAll(reads)].map(([, name]) => name!).filter((name) => name !== 'version');
}

/** The fields within a value that hold the payload, at any depth. */
const attacked = (value: unknown, payload: string, name = ''): string[] =>
  value === payload
    ? [name]
    : Object.entries(Object(value) === value ? (value as object) : {}).flatMap(([key, each]) =>
        attacked(each, payload, Array.isArray(value) ? name : key),
      );

test('the story that is tried has its payload in every field of every block', () => {
  const story = JSON.parse(storyWith('payload')) as { blocks: { type: string }[] };
  const folder = new URL('../../src/blocks/', import.meta.url);
  const types = readdirSync(folder).filter((name) => !name.includes('.'));
  expect(types.length).toBeGreaterThan(5);
  for (const type of types) {
    const own = story.blocks.filter((block) => block.type === type);
    expect(attacked(own, 'payload'), type).toEqual(
      expect.arrayContaining(fieldsIn(`blocks/${type}/${type}.cpp`)),
    );
  }
  for (const file of ['read_story.cpp', 'read/fields.cpp'])
    expect(attacked(story, 'payload'), file).toEqual(expect.arrayContaining(fieldsIn(file)));
});

for (const { name, skip, isText, payloads: read } of collections) {
  const title = `${name}: every string in every field is harmless`;
  test(skip ? `${title} (${skip})` : title, async ({ page, site }) => {
    if (typeof skip === 'string') {
      test.info().annotations.push({ type: 'skipped', description: skip });
      return;
    }
    test.setTimeout(120_000);
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(site.page(''));
    const all = read();
    expect(all.length).toBeGreaterThan(90);
    const found: [string, unknown][] = [];
    for (let at = 0; at < all.length; at += batch) {
      const some = all.slice(at, at + batch);
      const results = await page.evaluate(judge, [some.map(storyWith), rules] as const);
      results.forEach(({ wrong, ...texts }, index) => {
        const payload = some[index]!;
        if (wrong.length > 0) found.push([payload, wrong]);
        if (!isText || !payload.trim()) return;
        for (const text of Object.values(texts)) {
          if (text !== shown(payload)) found.push([payload, texts]);
        }
      });
    }
    expect(found.slice(0, 10)).toEqual([]);
    expect(dialogs).toEqual([]);
    const files = ['index.js', 'engine.wasm', 'languages.txt'].map(own);
    const known = ['/page.html', '/favicon.ico', '/dist/index.js', ...files];
    expect(site.requests.filter((path) => !known.includes(path))).toEqual([]);
  });
}
