// Hostile strings, our own and those of public collections, and a story with one of them in every field.
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
