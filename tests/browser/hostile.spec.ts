// Collections of hostile strings in every field of a story, in a real browser.
import { readFileSync } from 'node:fs';
import { payloads } from '../suites/payloads.mjs';
import { needs, suiteJson } from '../suites/suites.mjs';
import { expect, test } from './kit.js';

const lists = readFileSync(new URL('../../src/allow_list.h', import.meta.url), 'utf8');

/** The names in one list of the C++ source, which is the only place that has them. */
function allowed(list: string): string[] {
  const [, body = ''] = new RegExp(`${list}\\[\\] = \\{([^}]*)\\}`).exec(lists)!;
  return [...body.matchAll(/"([^"]+)"/g)].map(([, name]) => name!);
}

const elements = allowed('kAllowedElements');
const attributes = allowed('kAllowedAttributes');
const longest = 20_000;
const batch = 50;

/** All strings in a JSON value, each once. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return value.length <= longest ? [value] : [];
  return [...new Set(Object.values(Object(value)).flatMap(strings))];
}

/** A story with the same string wherever a string may stand. */
function storyWith(p: string): string {
  const image = { url: p, alt: p, caption: p, credit: p };
  const source = { title: p, url: p, publisher: p, date: p };
  const link = { url: p, title: p, description: p, kicker: p, publisher: p, published: p, image };
  const safe = { ...link, url: 'https://example.org/safe' };
  const speaker = { name: p, role: p, organization: p, image, url: p };
  const fact = { label: p, value: p, unit: p, scale: p, qualifier: p, note: p, asOf: p, source };
  const nested = `[a](${p}) [a](<${p}>) ![a](${p}) <${p}>\n\n> ${p}\n\n- ${p}\n\n|${p}|\n|-|\n|${p}|\n`;
  return JSON.stringify({
    ...{ id: p, lang: p, dir: p, url: p, headline: p, standfirst: p, section: source, [p]: p },
    ...{ authors: [speaker], published: p, updated: p, image },
    blocks: [
      { type: 'text', id: p, lang: p, markdown: p },
      { type: 'text', markdown: nested },
      { type: 'text', markdown: `\`\`\`${p}\n${p}\n\`\`\`` },
      {
        ...{ type: 'quote', id: p, lang: p, text: p, speaker, source, style: p },
        ...{ said: { date: p, place: p, occasion: p }, original: { lang: p, text: p } },
      },
      { type: 'quote', style: 'pull', text: 'Said', speaker: { name: p } },
      { type: 'facts', title: p, intro: p, items: [fact, { label: 'Label', value: p }] },
      { type: 'facts', items: [{ label: p, value: 1, unit: p, of: { value: 3, label: p } }] },
      { type: 'related', title: p, layout: p, links: [link, safe] },
      { type: 'related', layout: 'cards', links: [link, safe] },
      { type: 'related', layout: 'inline', links: [link, safe] },
      { ...image, type: 'image' },
      { type: p, [p]: p },
    ],
  });
}

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

interface Collection {
  name: string;
  payloads: () => string[];
  /** Whether each reads as it is, in a place for plain text. */
  isText: boolean;
  skip?: string | boolean;
}

const suite = (name: string, file: string, isText = false): Collection => ({
  ...needs(name),
  name,
  isText,
  payloads: () => strings(suiteJson(`${name}/${file}`)),
});

const collections: Collection[] = [
  { name: 'our own', isText: false, payloads: () => payloads },
  suite('DOMPurify', 'expect.json'),
  suite('H5SC', 'items.json'),
  suite('blns', 'blns.json', true),
];

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
