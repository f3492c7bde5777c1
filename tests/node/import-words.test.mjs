// Imports, word for word: whatever readers saw in a document stands in the story, or in the report in quotes.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { command } from './command.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const strings = (value) =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(strings)
      : [];

/** Text without what Markdown, HTML and lines add to it. */
const plain = (text) =>
  text
    .replace(/&(?:amp|lt|gt|quot|nbsp|#39);/g, ' ')
    .replace(/[\\*_~`]/g, '')
    .replace(/\s+/g, ' ');

function importOf(document, format) {
  const args = ['import', '-', '--from', format];
  const input = JSON.stringify(document);
  const { status, stdout, stderr } = spawnSync(command, args, { input, encoding: 'utf8' });
  const story = stdout && JSON.parse(stdout);
  return { status, story, words: plain(strings(story).join('\n')), report: plain(stderr) };
}

const ans = (more) => ({
  type: 'story',
  version: '0.10.12',
  headlines: { basic: 'The quay' },
  content_elements: [{ type: 'text', content: 'It is open.' }],
  ...more,
});
const by = (name) => [{ type: 'author', name }];
const dcr = 'model.dotcomrendering.pageElements.';
const page = (more, elements = []) => ({
  headline: 'The quay',
  blocks: [
    {
      id: 'b',
      elements: [{ _type: `${dcr}TextBlockElement`, html: '<p>It is open.</p>' }, ...elements],
    },
  ],
  ...more,
});
const capi = (fields) => ({
  response: {
    status: 'ok',
    content: {
      id: 'q',
      webTitle: 'The quay',
      webUrl: 'https://news.example/q',
      sectionId: 's',
      fields,
    },
  },
});
const portable = (...blocks) => ({
  title: 'The quay',
  body: [{ _type: 'block', children: [{ _type: 'span', text: 'It is open.' }] }, ...blocks],
});
const tree = (...children) => ({
  type: 'root',
  title: 'The quay',
  body: {
    type: 'body',
    children: [
      { type: 'paragraph', children: [{ type: 'text', value: 'It is open.' }] },
      ...children,
    ],
  },
});

/** [what, format, document, words that the story has, words that story or report have, words of no page] */
const documents = [
  [
    'corrections',
    'ans',
    ans({ corrections: [{ type: 'correction', text: 'It was the other quay.' }] }),
    ['It was the other quay.'],
  ],
  [
    'all credits',
    'ans',
    ans({
      credits: { by: by('Ada'), photos_by: by('Bea'), additional_reporting_by: by('Cy Dow') },
    }),
    ['Ada', 'Bea', 'photos', 'Cy Dow', 'additional reporting'],
  ],
  ['credits of vanity', 'ans', ans({ vanity_credits: { by: by('Dot') } }), [], ['Dot']],
  [
    'labels',
    'ans',
    ans({
      label: { kicker: { text: 'Harbour' } },
      taxonomy: { primary_section: { name: 'Town' } },
    }),
    ['Town'],
    ['Harbour'],
  ],
  [
    'a gallery',
    'ans',
    {
      type: 'gallery',
      version: '0.10.12',
      headlines: { basic: 'Nine lamps' },
      description: { basic: 'An evening' },
      credits: { by: by('Eve') },
      content_elements: [{ type: 'image', url: 'https://i.example/a.jpg', caption: 'Dusk' }],
    },
    ['Nine lamps', 'An evening', 'Eve', 'Dusk'],
  ],
  [
    'a film',
    'ans',
    {
      type: 'video',
      version: '0.10.12',
      canonical_url: 'https://n.example/f',
      headlines: { basic: 'Lit' },
      description: { basic: 'Two minutes' },
      credits: { by: by('Fay') },
    },
    ['Lit', 'Two minutes', 'Fay'],
  ],
  [
    'a picture',
    'ans',
    {
      type: 'image',
      version: '0.10.12',
      _id: 'i',
      url: 'https://i.example/a.jpg',
      caption: 'Lamps',
      subtitle: 'Dusk',
      credits: { by: by('Gus') },
    },
    ['Dusk', 'Lamps', 'Gus'],
  ],
  [
    'a pinned post',
    'guardian',
    page({
      pinnedPost: {
        id: 'p',
        title: 'So far',
        elements: [{ _type: `${dcr}TextBlockElement`, html: '<p>Nobody was hurt.</p>' }],
      },
    }),
    ['So far', 'Nobody was hurt.'],
  ],
  [
    'key events of other pages',
    'guardian',
    page({ keyEvents: [{ id: 'k', title: 'Closed at dawn', elements: [] }] }),
    ['Closed at dawn'],
  ],
  [
    'who wrote a post',
    'guardian',
    page({
      blocks: [
        {
          id: 'b',
          contributors: [{ name: 'Hal' }],
          elements: [{ _type: `${dcr}TextBlockElement`, html: '<p>Now.</p>' }],
        },
      ],
    }),
    ['Hal', 'Now.'],
  ],
  ['stars of a page', 'guardian', page({ starRating: 4 }), ['★★★★☆']],
  ['stars of an answer', 'guardian', capi({ body: '<p>Good.</p>', starRating: '3' }), ['★★★☆☆']],
  [
    'a quiz',
    'guardian',
    page({}, [
      {
        _type: `${dcr}QuizAtomBlockElement`,
        questions: [{ text: 'How long?', answers: [{ text: 'Miles' }] }],
        resultGroups: [{ title: 'Well done', shareText: 'I got it, can you' }],
      },
    ]),
    ['How long?', 'Miles'],
    [],
    ['can you'],
  ],
  [
    'a comment',
    'guardian',
    page({}, [
      { _type: `${dcr}CommentBlockElement`, body: '<p>I was there.</p>', profileName: 'Walker' },
    ]),
    ['I was there.'],
    ['Walker'],
  ],
  [
    'a heading over a recommendation',
    'ft',
    tree({ type: 'recommended', id: 'x', heading: 'Read on', teaserTitleOverride: 'Winter' }),
    ['Read on', 'Winter'],
  ],
  [
    'a carousel',
    'ft',
    tree({
      type: 'carousel',
      title: 'Walks',
      children: [
        {
          type: 'carousel-card',
          title: 'North',
          copy: 'Along the wall',
          additionalInfo: 'Steep',
          children: [],
        },
      ],
    }),
    ['North', 'Along the wall'],
    ['Walks', 'Steep'],
  ],
  [
    'a clip without its file',
    'ft',
    tree({
      type: 'clip-set',
      id: 'c',
      displayTitle: 'Evening',
      caption: 'Dusk',
      credits: 'Reef',
      description: 'Lamps go on',
      clips: [],
    }),
    ['Evening', 'Dusk', 'Reef'],
    ['Lamps go on'],
  ],
  [
    'a table of single words',
    'portable-text',
    portable({ _type: 'table', rows: [{ _type: 'row', cells: ['North', 'Twelve'] }] }),
    ['North', 'Twelve'],
  ],
  [
    'the name of the file that code is from',
    'portable-text',
    portable({ _type: 'code', code: 'lamp on', filename: 'lamps.sh', language: 'sh' }),
    ['lamp on', 'lamps.sh'],
  ],
  [
    'a word of a name that nobody knows',
    'portable-text',
    portable({ _type: 'figure', place: 'Kyiv', width: 'full', text: 'Lamps' }),
    ['Lamps'],
    ['Kyiv'],
  ],
  [
    'keys',
    'portable-text',
    portable({
      _type: 'grid',
      _key: 'grid one',
      cells: [{ _type: 'cell', _key: 'cell one', text: 'Mind the gap' }],
    }),
    ['Mind the gap'],
    [],
    ['grid one', 'cell one'],
  ],
];

for (const [what, format, document, kept, told = [], unseen = []] of documents) {
  test(`${what}: no word is lost in silence (${format})`, () => {
    const { status, words, report } = importOf(document, format);
    assert.equal(status, 0, report);
    for (const each of kept) assert.ok(words.includes(each), `the story has no ${each}: ${words}`);
    for (const each of told)
      assert.ok(words.includes(each) || report.includes(each), `${each}: ${report}`);
    for (const each of unseen) assert.ok(!words.includes(each), `the story has ${each}`);
  });
}

test('a long text that is left out is quoted to its end', () => {
  const long = 'word and word '.repeat(400) + 'end of it';
  assert.ok(importOf(ans({ editor_note: long }), 'ans').report.includes('end of it'));
});

for (const [format, document] of [
  ['portable-text', []],
  ['portable-text', [{ _type: 'block', children: [{ _type: 'span', text: '  ' }] }]],
  ['ans', { type: 'story', version: '0.10.12', content_elements: [] }],
  ['ft', { type: 'root', body: { type: 'body', children: [] } }],
  [
    'guardian',
    { blocks: [{ id: 'b', elements: [{ _type: `${dcr}TextBlockElement`, html: '<p> </p>' }] }] },
  ],
]) {
  test(`a document without a word is an error: ${format} ${JSON.stringify(document)}`, () => {
    const { status, story, report } = importOf(document, format);
    assert.deepEqual([status, story], [1, '']);
    assert.match(report, /: error: empty-document: /);
  });
}

// --- Real documents, where they are there -----------------------------------------------------------------------------

const samples = join(root, '../shared/samples');
const folders = {
  'ft-content-tree': 'ft',
  ans: 'ans',
  'guardian-dcr': 'guardian',
  'guardian-capi': 'guardian',
  'apple-news': 'apple-news',
  'portable-text': 'portable-text',
};

/** Names of members whose texts a page shows; and of parts that are no text of the article. */
const shown =
  /^(content|caption|text|title|citation|endorsement|html|credit|headline|standfirst|byline|mediaTitle|label|attribution|linkText|venue|price|question|answer|subtitle|value|number|description|term|heading|name)$/;
const aside =
  /^(_id|_type|_key|type|version|subtype|taxonomy|planning|promo_items|related_content|additional_properties|raw_oembed|embed|referent|distributor|owner|source|syndication|contributors|comments|tags|named_entities|address|geo|image|social_links|headlines|nav|config|pageFooter|linkedData|openGraphData|twitterData|commercialProperties|promotedNewsletter|storyPackage|slotMachineFlags|media|imageSources|keyEvents|pagination|subMeta\w*|format|main|role|elementId|id|url|URL|references|contentChangeDetails|createdBy|lastModifiedBy|elementTypes|assets|labels|layout|style|textStyle|component\w*Layouts|component\w*Styles|documentStyle|textStyles|behavior|animation|metadata|identifier|additions|inlineTextStyles|conditional|anchor|data|picture|teaser|markDefs|marks|listItem|asset)$/;

function texts(value, key = '') {
  if (typeof value === 'string') return shown.test(key) ? [value] : [];
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, each]) => {
    const own = Array.isArray(value) ? key : name;
    return aside.test(own) && !Array.isArray(value) ? [] : texts(each, own);
  });
}

/** What is read of HTML; words run over the edges of inline elements. */
const readIn = (text) =>
  text
    .replace(/<(script|style|noscript|template|iframe|svg)\b[^]*?<\/\1>/gi, ' ')
    .replace(/<\/?(a|strong|i|em|b|u|s|span|su[bp]|code|mark|small|gu-atom)\b[^>]*>/gi, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&[a-z#0-9]+;/gi, ' ');
const wordsOf = (text) => plain(text).match(/[\p{L}\p{N}\p{M}]{3,}/gu) ?? [];

const files = existsSync(samples)
  ? Object.entries(folders).flatMap(([folder, format]) =>
      readdirSync(join(samples, folder), { recursive: true })
        .filter((name) => name.endsWith('.json') && !/schema\.json$|bad|invalid/.test(name))
        .map((name) => ({ file: join(samples, folder, name), format })),
    )
  : [];

for (const { file, format } of files) {
  test(`${relative(samples, file)}: each word stands in the story or in the report`, () => {
    const whole = JSON.parse(readFileSync(file, 'utf8'));
    const document = format === 'portable-text' && whole.input ? whole.input : whole;
    const { words, report } = importOf(document, format);
    const has = new Set(wordsOf(`${words} ${report}`));
    // A word may run over the edge of a link or of emphasis.
    const letters = `${words} ${report}`.replace(/[^\p{L}\p{N}\p{M}]/gu, '');
    const lost = texts(document).flatMap((text) =>
      wordsOf(readIn(text)).filter((word) => !has.has(word) && !letters.includes(word)),
    );
    assert.deepEqual(lost, []);
  });
}
