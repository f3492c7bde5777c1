// Structured data beside its specifications: schema.org, ogp.me and oembed.com.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { init, meta } from '../../web/dist/index.js';

const examples = new URL('../../examples/', import.meta.url);
const stories = readdirSync(examples)
  .filter((name) => name.endsWith('.json') && name !== 'broken.json')
  .map((name) => [name, readFileSync(new URL(name, examples), 'utf8')]);

const full = JSON.stringify({
  headline: 'A *full* story',
  url: 'https://example.org/story',
  lang: 'en-GB',
  standfirst: 'All of it',
  section: { title: 'News', url: 'https://example.org/news' },
  authors: [
    { name: 'A. Writer', role: 'reporter', url: '/a' },
    { name: 'B', kind: 'organization', role: 'agency' },
  ],
  publisher: {
    name: 'P',
    url: '/',
    logo: { url: 'logo.png', alt: 'P', width: 300, height: 60 },
    policies: {
      principles: '/principles',
      corrections: '/c',
      ethics: '/e',
      ownership: '/o',
      feedback: '/f',
      diversity: '/d',
    },
  },
  published: '2023-04-20',
  updated: '2023-04-21T10:00:00Z',
  image: {
    url: 'https://example.org/i.png',
    alt: 'a day',
    caption: 'c',
    credit: 'd',
    width: 640,
    height: 480,
  },
  blocks: [
    {
      type: 'quote',
      text: 'Said',
      speaker: { name: 'N', role: 'R', organization: 'O', url: 'https://example.org/n' },
      said: { date: '2023-04-19', place: 'Kyiv', occasion: 'a visit' },
      source: { title: 'T', url: 'https://example.org/t', publisher: 'P', date: '2023-04-18' },
    },
  ],
});

before(() => init());

/** Of each type, the properties that schema.org gives it and that are used here. */
const creativeWork = [
  'url',
  'name',
  'description',
  'text',
  'headline',
  'inLanguage',
  'datePublished',
  'dateModified',
  'dateCreated',
  'author',
  'publisher',
  'isBasedOn',
  'creator',
  'image',
  'hasPart',
  'locationCreated',
  'mainEntityOfPage',
  'creditText',
  'mentions',
  'associatedMedia',
  'translator',
  'copyrightNotice',
  'correction',
  'digitalSourceType',
];
const media = ['contentUrl', 'thumbnailUrl', 'duration', 'transcript'];
const properties = {
  NewsArticle: [...creativeWork, 'articleSection'],
  Quotation: creativeWork,
  Question: [...creativeWork, 'acceptedAnswer'],
  Answer: creativeWork,
  CreativeWork: creativeWork,
  ImageObject: [...creativeWork, 'caption', 'width', 'height'],
  VideoObject: [...creativeWork, ...media],
  AudioObject: [...creativeWork, ...media],
  Person: ['name', 'url', 'image', 'jobTitle', 'affiliation'],
  Organization: ['name', 'url', 'description'],
  NewsMediaOrganization: [
    'name',
    'url',
    'logo',
    'publishingPrinciples',
    'correctionsPolicy',
    'ethicsPolicy',
    'ownershipFundingInfo',
    'actionableFeedbackPolicy',
    'diversityPolicy',
  ],
  CorrectionComment: creativeWork,
  DefinedTerm: ['name', 'description'],
  Place: ['name', 'url'],
};
/** What may stand where. */
const ranges = {
  author: ['Person', 'Organization'],
  translator: ['Person', 'Organization'],
  correction: ['CorrectionComment'],
  publisher: ['Organization', 'NewsMediaOrganization'],
  creator: ['Person'],
  logo: ['ImageObject'],
  affiliation: ['Organization'],
  image: ['ImageObject'],
  isBasedOn: ['CreativeWork'],
  hasPart: ['Quotation', 'Question'],
  acceptedAnswer: ['Answer'],
  mentions: ['Person', 'DefinedTerm'],
  associatedMedia: ['ImageObject', 'VideoObject', 'AudioObject'],
  locationCreated: ['Place'],
};

function checkThing(thing, used) {
  const { '@context': _, '@type': type, '@id': id, ...rest } = thing;
  used.add(type);
  if (id !== undefined) assert.match(id, /^#story-[a-z0-9-]+$/);
  for (const [name, value] of Object.entries(rest)) {
    assert.ok(properties[type]?.includes(name), `${type} has no ${name}`);
    for (const each of [value].flat()) {
      if (ranges[name])
        assert.ok(ranges[name].includes(each['@type']), `${name}: ${each['@type']}`);
      if (typeof each === 'object') checkThing(each, used);
      else assert.notEqual(each, '', name);
    }
  }
}

test('JSON-LD is a NewsArticle of what schema.org knows, with each quotation', () => {
  const used = new Set();
  for (const [name, json] of [...stories, ['full', full]]) {
    const answer = meta(json);
    assert.ok(answer.ok, name);
    const article = JSON.parse(answer.text);
    assert.equal(article['@context'], 'https://schema.org');
    assert.equal(article['@type'], 'NewsArticle');
    assert.ok(article.headline && article.inLanguage, name);
    checkThing(article, used);
    const quotes = JSON.parse(json).blocks.filter(
      ({ type, style }) => type === 'quote' && style !== 'pull',
    );
    const said = (article.hasPart ?? []).filter((part) => part['@type'] === 'Quotation');
    assert.equal(said.length, quotes.length, name);
    for (const [i, { text, dateCreated, creator }] of said.entries()) {
      assert.ok(text, name);
      assert.equal(creator?.name, quotes[i].speaker?.name);
      assert.equal(dateCreated, quotes[i].said?.date);
    }
  }
  assert.deepEqual([...used].sort(), Object.keys(properties).sort());
});

test('JSON-LD has what search engines want of an article', () => {
  const { image, author, ...article } = JSON.parse(meta(full).text);
  const { headline, datePublished, dateModified } = article;
  assert.deepEqual(
    [headline, datePublished, dateModified, image.url, author[0].name, author[0].url],
    [
      'A full story',
      '2023-04-20',
      '2023-04-21T10:00:00Z',
      'https://example.org/i.png',
      'A. Writer',
      'https://example.org/a',
    ],
  );
});

test('Open Graph has the four properties that every page must have, each once', () => {
  const { text } = meta(full, { to: 'opengraph' });
  const found = [...text.matchAll(/^<meta (?:property|name)="([^"]+)" content="([^"]+)">$/gm)];
  assert.equal(found.length, text.trim().split('\n').length);
  for (const name of ['og:title', 'og:type', 'og:image', 'og:url']) {
    assert.equal(found.filter(([, property]) => property === name).length, 1, name);
  }
  // A property of a picture stands behind the picture.
  const names = found.map(([, property]) => property);
  assert.ok(names.indexOf('og:image') < names.indexOf('og:image:width'));
});

test('oEmbed has what an answer of type rich must have, and parameters of the right kind', () => {
  for (const [name, json] of [...stories, ['full', full]]) {
    const answer = JSON.parse(
      meta(json, { to: 'oembed', page: 'https://example.org/s', frame: 'https://example.org/f' })
        .text,
    );
    assert.deepEqual([answer.type, answer.version], ['rich', '1.0'], name);
    assert.ok(Number.isInteger(answer.width) && answer.width > 0, name);
    assert.ok(Number.isInteger(answer.height) && answer.height > 0, name);
    assert.match(answer.html, /^<blockquote>[^]*<\/blockquote><iframe [^>]*><\/iframe>$/, name);
    const known = [
      'type',
      'version',
      'title',
      'author_name',
      'author_url',
      'provider_name',
      'provider_url',
      'thumbnail_url',
      'thumbnail_width',
      'thumbnail_height',
      'html',
      'width',
      'height',
    ];
    assert.deepEqual(
      Object.keys(answer).filter((key) => !known.includes(key)),
      [],
    );
  }
});
