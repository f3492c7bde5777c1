// Collections of hostile strings in every field of a story, in a real browser.
import { readdirSync, readFileSync } from 'node:fs';
import { collections, storyWith } from './hostile.js';
import { expect, test } from './kit.js';

const lists = readFileSync(new URL('../../src/allow_list.h', import.meta.url), 'utf8');

/** The names in one list of the C++ source, which is the only place that has them. */
function allowed(list: string): string[] {
  const [, body = ''] = new RegExp(`${list}\\[\\] = \\{([^}]*)\\}`).exec(lists)!;
  return [...body.matchAll(/"([^"]+)"/g)].map(([, name]) => name!);
}

const elements = allowed('kAllowedElements');
const attributes = allowed('kAllowedAttributes');
const batch = 50;

/** How a text that is only text must read: the parser of HTML knows no NUL and one kind of line end. */
const shown = (text: string): string => text.replaceAll('\0', '\uFFFD').replace(/\r\n?/g, '\n');

interface Rules {
  elements: string[];
  attributes: string[];
}

/** Runs in the page: what is wrong with the HTML of each story, and the texts in three of its places. */
async function judge([jsons, rules]: [string[], Rules]) {
  const path = '/dist/index.js';
  const { init, render } = (await import(path)) as typeof import('../../web/src/index.js');
  await init();
  return jsons.map((json) => {
    const { html } = render(json, { preview: true });
    const wrong: string[] = [];
    const template = document.createElement('template');
    template.innerHTML = html;
    const root = template.content;
    const again = document.createElement('template');
    again.innerHTML = template.innerHTML;
    if (again.innerHTML !== template.innerHTML) wrong.push('is not stable');
    if (root.childElementCount !== 1) wrong.push(`has ${root.childElementCount} roots`);
    for (const element of root.querySelectorAll('*')) {
      const name = element.localName;
      if (!rules.elements.includes(name)) wrong.push(`element ${name}`);
      for (const { name: key, value } of element.attributes) {
        if (!rules.attributes.includes(key)) wrong.push(`attribute ${key}`);
        if (key === 'id' && !value.startsWith('story-')) wrong.push(`id ${value}`);
        if (!['href', 'src', 'cite', 'data-url'].includes(key)) continue;
        if (!URL.canParse(value, 'https://host.example/')) continue;
        const { protocol } = new URL(value, 'https://host.example/');
        const schemes =
          key === 'href' ? ['http:', 'https:', 'mailto:', 'tel:'] : ['http:', 'https:'];
        if (!schemes.includes(protocol)) wrong.push(`${key} ${value}`);
      }
    }
    const others = NodeFilter.SHOW_ALL & ~NodeFilter.SHOW_ELEMENT & ~NodeFilter.SHOW_TEXT;
    const node = document.createTreeWalker(root, others & ~NodeFilter.SHOW_DOCUMENT_FRAGMENT);
    if (node.nextNode()) wrong.push(`a ${node.currentNode.nodeName} node`);
    const text = (selector: string) => root.querySelector(selector)?.textContent;
    const texts = {
      speaker: text('.quote.pull .speaker'),
      value: text('.fact:last-child .figure'),
      title: text('.related.cards li:last-child a'),
    };
    // A story may ask for its images, and in the page for nothing else.
    for (const image of root.querySelectorAll('img')) image.removeAttribute('src');
    const host = document.body.appendChild(document.createElement('div'));
    host.attachShadow({ mode: 'open' }).append(root);
    host.remove();
    return { wrong, ...texts };
  });
}

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
  const types = readdirSync(folder)
    .map((name) => /^(.*)\.cpp$/.exec(name)?.[1])
    .filter((name) => name && !['blocks', 'unreadable'].includes(name));
  expect(types.length).toBeGreaterThan(5);
  for (const type of types) {
    const own = story.blocks.filter((block) => block.type === type);
    expect(attacked(own, 'payload'), type).toEqual(
      expect.arrayContaining(fieldsIn(`blocks/${type}.cpp`)),
    );
  }
  for (const file of ['read_story.cpp', 'fields.cpp'])
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
      const rules = { elements, attributes };
      const results = await page.evaluate(judge, [some.map(storyWith), rules] as [string[], Rules]);
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
    const own = ['/page.html', '/dist/index.js', '/dist/engine.wasm', '/favicon.ico'];
    expect(site.requests.filter((path) => !own.includes(path))).toEqual([]);
  });
}
