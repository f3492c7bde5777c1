// A first version of every block, whose words say what to write in their place; the blocks' folders have them.
import blocks from 'story-blocks';
import { inAllLanguages, title } from '../words/titles.js';
import { language } from '../words/words.js';

/** Characters of private use, which JSON.stringify() leaves as they are, mark what Tab goes through. */
const [asked, offered, number, end] = ['\ue000', '\ue001', '\ue002', '\ue003'];

/** Words that say what to write in their place: no story should be published with them. */
const ask = (words: string): string => asked + title(words) + end;
/** What may well stay. */
const offer = (value: string | number): string =>
  (typeof value === 'number' ? number : offered) + value + end;

const today = (): string => offer(new Date().toISOString().slice(0, 10));

/** A template's value with its marks: `{"$ask": words}`, `{"$offer": value}` and `"$today"`. */
function marked(value: unknown): unknown {
  if (value === '$today') return today();
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(marked);
  if ('$ask' in value) return ask(value.$ask as string);
  if ('$offer' in value) return offer(value.$offer as string | number);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, marked(each)]));
}

export interface Template {
  /** The block's `type`. */
  readonly type: string;
  /** As the button says. */
  readonly label: string;
  /** What it is for. */
  readonly purpose: string;
  /** The block's fields but `type` and `id`. */
  readonly fields: () => object;
}

export const templates: readonly Template[] = blocks.map((block) => ({
  type: block.type,
  label: title(block.label),
  purpose: title(block.purpose),
  fields: () => marked(block.fields) as object,
}));

const ofStory = {
  headline: 'Your headline',
  standfirst: 'What the story says, in a sentence or two',
  author: 'Your name',
};

/** A story to begin with. */
export const starter = (): object => ({
  version: 1,
  lang: language,
  headline: ask(ofStory.headline),
  standfirst: ask(ofStory.standfirst),
  authors: [{ name: ask(ofStory.author) }],
  published: today(),
  blocks: [],
});

const numbers = new RegExp(`"${number}([^${end}]*)${end}"`, 'g');
const marks = new RegExp(`[${asked}${offered}${number}]([^${end}]*)${end}`, 'g');
const texts = new RegExp(`[${asked}${offered}]([^${end}]*)${end}`, 'g');
const fill = (json: string, by: (words: string) => string): string =>
  json.replace(numbers, (_, words: string) => by(words)).replace(texts, (_, words) => by(words));

/** JSON with all that is marked as fields of a CodeMirror snippet, in the order of the text; equal ones change together. */
export function asSnippet(json: string): string {
  const order = [...new Set([...json.matchAll(marks)].map((each) => each[1]!))];
  return fill(json, (words) => `\${${order.indexOf(words) + 1}:${words}}`);
}

/** JSON with all that is marked as it is. */
export const asText = (json: string): string => fill(json, (words) => words);

/** The words that no story should be published with, in whatever language its editor was. */
export function placeholders(): string[] {
  const words = Object.values(ofStory).concat(blocks.flatMap(({ fields }) => asksIn(fields)));
  return [...new Set(words.flatMap(inAllLanguages))];
}

function asksIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('$ask' in value) return [value.$ask as string];
  return Object.values(value).flatMap(asksIn);
}
