// Stories changed at random: mostly good ones, so that engines have something to show.
import { random } from '../random.mjs';

const markdown = (
  '* ** *** _ __ ` `` ~ ~~ [ ] ( ) ]( [a](https://example.org/b) [^a] ![ < > <https://a.example> & &amp; &copy; &#x27; ' +
  '\\ \\* ! - + 1. # ## > | --- www.a.example a@b.example é 中 ｗ שלום مرحبا 😀 “ ” ’ – … word Words 0 1,5 % $ € . , : ;'
)
  .split(' ')
  .concat(
    ' ',
    '  ',
    '    ',
    '\t',
    '\n',
    '\n\n',
    '\n- ',
    '\n> ',
    '\n1. ',
    '\n    ',
    '  \n',
    '\\\n',
    '\r\n',
  )
  .concat(
    '\u00a0',
    '\u200b',
    '\u200d',
    '\u00ad',
    '\u202e',
    '\u2066',
    '\u0301',
    '\u0000',
    '\u007f',
    '\ufffe',
  )
  .concat(
    '|a|b|\n|-|-:|\n|c|d|',
    '```\ncode\n```',
    '\n\n[a]: https://example.org/',
    '\n\n[^a]: note',
  );

const values = [
  ...[null, true, false, 0, 1, -1, 1.5, 1e21, 2024, '', ' ', 'a', [], {}, [''], [{}]],
  ...[
    '1',
    '12,5',
    '1e3',
    '0.05',
    '99999999999999999999',
    '2024',
    '2024-05',
    '2024-05-17T10:00Z',
    '-0044',
    'en',
    'ar',
  ],
  ...[
    'https://example.org/',
    '/a',
    '#a',
    'mailto:a@b.example',
    'javascript:a',
    '//b.example',
    'https://é.example/ü',
  ],
];

/** Where a value is held: [what holds it, the name or index]. */
function places(value, found = []) {
  if (value === null || typeof value !== 'object') return found;
  for (const key of Object.keys(value)) {
    found.push([value, key]);
    places(value[key], found);
  }
  return found;
}

/**
 * A generator of JSON texts, the same for the same seed: `stories` (objects as JSON), then the `good` ones of them with
 * changes, into which comes what the others hold.
 */
export function* someStories(stories, good, seed) {
  const next = random(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const held = stories.flatMap((text) =>
    places(JSON.parse(text)).map(([holder, key]) => holder[key]),
  );
  const texts = held.filter((value) => typeof value === 'string');

  const copyOf = (list) => structuredClone(pick(list));
  const changedText = (text) => {
    const at = Math.floor(next() * (text.length + 1));
    const end = next() < 0.5 ? at : at + Math.floor(next() * 8);
    const put = next() < 0.9 ? pick(markdown) : pick(texts);
    return text.slice(0, at) + put.repeat(next() < 0.9 ? 1 : 1 + next() * 40) + text.slice(end);
  };

  const changes = [
    ([holder, key]) => {
      if (typeof holder[key] === 'string') holder[key] = changedText(holder[key]);
    },
    ([holder, key]) => {
      if (typeof holder[key] === 'string') holder[key] = pick(texts);
    },
    ([holder, key]) => {
      if (Array.isArray(holder)) holder.splice(key, 0, copyOf(holder));
    },
    ([holder, key]) => {
      if (Array.isArray(holder)) holder.splice(key, 1);
      else delete holder[key];
    },
    ([holder, key]) => (holder[key] = copyOf(next() < 0.5 ? values : held)),
  ];
  // Those that leave a story good more often than others.
  const often = [0, 0, 0, 0, 0, 0, 1, 1, 2, 3, 4];

  yield* stories;
  for (;;) {
    const story = JSON.parse(pick(good));
    for (let left = 1 + next() * 3; left > 0; left--) {
      const found = places(story);
      const place = found.length > 0 && pick(found);
      if (place) changes[pick(often)](place);
    }
    let text = JSON.stringify(story, null, next() < 0.1 ? 2 : 0);
    // As few write it, or no JSON at all.
    if (next() < 0.03) {
      const at = Math.floor(next() * text.length);
      text =
        text.slice(0, at) +
        pick(['', '\\u0041', '\\ud800', '\ufeff', '0', '.', '"', ',', '{', '\t']) +
        text.slice(at + 1);
    }
    yield text;
  }
}
