// A first version of every block, whose words say what to write in their place.

/** Marks words to be replaced: characters of private use, which JSON.stringify() leaves as they are. */
const [begin, end] = ['\ue000', '\ue001'];
const ask = (words: string): string => begin + words + end;

const today = (): string => ask(new Date().toISOString().slice(0, 10));
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
          value: 150,
          unit: ask('EUR'),
          scale: 'million',
          asOf: today(),
          source: source(),
        },
        {
          label: ask('A part of it'),
          value: 65,
          unit: ask('EUR'),
          scale: 'million',
          of: { value: 150, label: ask('what it is a part of') },
        },
      ],
    }),
  },
  {
    type: 'related',
    label: 'Related',
    purpose: 'Links to read on',
    fields: () => ({
      title: 'Read more',
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
        { date: ask('2023-04'), title: ask('What happened first'), text: ask('One sentence more') },
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

const marked = new RegExp(`${begin}([^${end}]*)${end}`, 'g');

/** JSON with the marked words as fields of a CodeMirror snippet. */
export const asSnippet = (json: string): string => json.replace(marked, '$${$1}');

/** JSON with the marked words as they are. */
export const asText = (json: string): string => json.replace(marked, '$1');

/** The words that no story should be published with. Dates and such are as good as any. */
export function placeholders(): string[] {
  const made = [starter(), ...templates.map(({ fields }) => fields())];
  const words = [...JSON.stringify(made).matchAll(marked)].map((each) => each[1]!);
  return [...new Set(words)].filter((each) => / |example\.org/.test(each));
}
