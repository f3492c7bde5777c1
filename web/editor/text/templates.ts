// A first version of every block, whose words say what to write in their place.

/** Characters of private use, which JSON.stringify() leaves as they are, mark what Tab goes through. */
const [asked, offered, number, end] = ['\ue000', '\ue001', '\ue002', '\ue003'];

/** Words that say what to write in their place: no story should be published with them. */
const ask = (words: string): string => asked + words + end;
/** What may well stay. */
const offer = (value: string | number): string =>
  (typeof value === 'number' ? number : offered) + value + end;

const today = (): string => offer(new Date().toISOString().slice(0, 10));
const source = () => ({
  title: ask('Title of the page or document it is from'),
  url: ask('https://example.org/where-it-is-from'),
});

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

export const templates: readonly Template[] = [
  {
    type: 'text',
    label: 'Text',
    purpose: 'Paragraphs, headings, lists and tables, in Markdown',
    fields: () => ({ markdown: ask('Write here. Enter begins a new paragraph.') }),
  },
  {
    type: 'quote',
    label: 'Quote',
    purpose: 'What somebody said: who, when and where, and where it is from',
    fields: () => ({
      text: ask('The words that were said, without quotation marks'),
      speaker: { name: ask('Name of the speaker'), role: ask('What the speaker was then') },
      said: { date: today(), place: ask('Where it was said') },
      source: source(),
    }),
  },
  {
    type: 'facts',
    label: 'Facts',
    purpose: 'Figures with unit, date and source; a bar for a part of a whole',
    fields: () => ({
      title: ask('What the figures are about'),
      items: [
        {
          label: ask('What is counted'),
          qualifier: offer('about'),
          value: offer(150),
          unit: offer('EUR'),
          scale: offer('million'),
          asOf: today(),
          source: source(),
        },
        {
          label: ask('A part of it'),
          value: offer(65),
          unit: offer('EUR'),
          scale: offer('million'),
          of: { value: offer(150), label: ask('what it is a part of') },
        },
      ],
    }),
  },
  {
    type: 'related',
    label: 'Related',
    purpose: 'Links to read on',
    fields: () => ({
      title: offer('Read more'),
      links: [
        {
          url: ask('https://example.org/another-story'),
          title: ask('Headline of the other story'),
        },
      ],
    }),
  },
  {
    type: 'image',
    label: 'Image',
    purpose: 'A picture with its description, caption and credit',
    fields: () => ({
      url: ask('https://example.org/picture.jpg'),
      alt: ask('What the picture shows, for those who do not see it'),
      caption: ask('What to know about the picture'),
      credit: ask('Photographer and agency'),
    }),
  },
  {
    type: 'timeline',
    label: 'Timeline',
    purpose: 'What happened when, in order',
    fields: () => ({
      title: ask('What happened so far'),
      events: [
        {
          date: offer('2023-04'),
          title: ask('What happened first'),
          text: ask('One sentence more'),
        },
        { date: today(), title: ask('What happened then') },
      ],
    }),
  },
  {
    type: 'qa',
    label: 'Q&A',
    purpose: 'Questions and answers, folded until opened',
    fields: () => ({
      title: ask('What readers ask'),
      items: [
        { question: ask('What do readers ask?'), answer: ask('The answer, in a sentence or two.') },
      ],
    }),
  },
  {
    type: 'profile',
    label: 'Profile',
    purpose: 'Who somebody, or what something, is',
    fields: () => ({
      name: ask('Name of the person or organisation'),
      role: ask('What they are'),
      text: ask('What to know about them, in a sentence or two.'),
    }),
  },
  {
    type: 'keypoints',
    label: 'Key points',
    purpose: 'The story in a few sentences',
    fields: () => ({
      points: [ask('The first thing to know.'), ask('The second thing to know.')],
    }),
  },
];

/** A story to begin with. */
export const starter = (): object => ({
  version: 1,
  lang: 'en',
  headline: ask('Your headline'),
  standfirst: ask('What the story says, in a sentence or two'),
  authors: [{ name: ask('Your name') }],
  published: today(),
  blocks: [],
});

const numbers = new RegExp(`"${number}([^${end}]*)${end}"`, 'g');
const marks = new RegExp(`[${asked}${offered}${number}]([^${end}]*)${end}`, 'g');
const marked = new RegExp(`[${asked}${offered}]([^${end}]*)${end}`, 'g');
const fill = (json: string, by: (words: string) => string): string =>
  json.replace(numbers, (_, words: string) => by(words)).replace(marked, (_, words) => by(words));

/** JSON with all that is marked as fields of a CodeMirror snippet, in the order of the text; equal ones change together. */
export function asSnippet(json: string): string {
  const order = [...new Set([...json.matchAll(marks)].map((each) => each[1]!))];
  return fill(json, (words) => `\${${order.indexOf(words) + 1}:${words}}`);
}

/** JSON with all that is marked as it is. */
export const asText = (json: string): string => fill(json, (words) => words);

/** The words that no story should be published with. */
export function placeholders(): string[] {
  const made = JSON.stringify([starter(), ...templates.map(({ fields }) => fields())]);
  const words = made.matchAll(new RegExp(`${asked}([^${end}]*)${end}`, 'g'));
  return [...new Set([...words].map((each) => each[1]!))];
}
