// CommonMark 0.31.2, every example as a text block: the specification's HTML, but for the listed differences.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { needs, suiteJson } from '../suites/suites.mjs';
import { init, render } from '../../web/dist/index.js';

before(() => init());

/** The HTML of a text block that holds `markdown`, without its wrapper. */
function blockHtml(markdown) {
  const story = { headline: 'x', blocks: [{ type: 'text', markdown }] };
  const { html } = render(JSON.stringify(story), { headingLevel: 1 });
  return /id="story-text-1">\n([^]*)<\/div>\n<\/article>/.exec(html)[1];
}

/** What we add to links, images and headings, and two ways of writing the same, do not count. */
const normalized = (html) =>
  html
    .replace(
      / part="link"|(?<=<h\d) id="story-text-1\.\d+"| rel="noopener noreferrer"| loading="lazy" decoding="async" referrerpolicy="no-referrer"/g,
      '',
    )
    .replaceAll('&quot;', '"')
    .replaceAll(' />', '>')
    .trim();

/** The highest heading stands just below the story's headline, no level is skipped, and there is no seventh. */
function placed(html) {
  const used = [...new Set([...html.matchAll(/<h([1-6])/g)].map(([, level]) => level))].sort();
  return html.replace(
    /(<\/?h)([1-6])/g,
    (_, tag, level) => tag + Math.min(6, used.indexOf(level) + 2),
  );
}

const differences = JSON.parse(
  readFileSync(new URL('../suites/commonmark-differences.json', import.meta.url), 'utf8'),
);
const listed = new Set(differences.flatMap(({ examples }) => examples));

test('CommonMark examples', needs('commonmark'), async (t) => {
  for (const { example, section, markdown, html } of suiteJson('commonmark/spec-0.31.2.json')) {
    await t.test(`${example} ${section}`, () => {
      const got = normalized(blockHtml(markdown));
      const expected = normalized(placed(html));
      if (listed.has(example))
        assert.notEqual(got, expected, 'no longer a difference: take it off the list');
      else assert.equal(got, expected);
    });
  }
});
