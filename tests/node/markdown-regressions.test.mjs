// The regression inputs of md4c and cmark: every one renders, to allowed elements only.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { needs, suiteText } from '../suites/suites.mjs';
import { init, render } from '../../web/dist/index.js';

before(() => init());

/** The Markdown of each example of a file in the form of CommonMark's specification; "→" stands for a tab. */
const examplesOf = (text) =>
  [...text.matchAll(/^`{32} example\n([^]*?)^\.\n/gm)].map(([, markdown]) =>
    markdown.replaceAll('→', '\t'),
  );

const suites = {
  md4c: [
    'regressions',
    'coverage',
    'spec',
    'spec-tables',
    'spec-strikethrough',
    'spec-wiki-links',
    'spec-latex-math',
  ],
  cmark: ['regression'],
};

for (const [suite, files] of Object.entries(suites)) {
  for (const file of files) {
    test(`${suite}/${file}`, needs(suite), () => {
      const examples = examplesOf(suiteText(`${suite}/${file}.txt`));
      assert.ok(examples.length > 0);
      for (const markdown of examples) {
        const { html, diagnostics } = render(
          JSON.stringify({ headline: 'x', blocks: [{ type: 'text', markdown }] }),
        );
        assert.match(html, /<\/article>$/, markdown);
        assert.doesNotMatch(
          html,
          /<(?:x-|script|input|mark|u>|sub|sup>(?!<a id="story-place)|math)|javascript:/i,
          markdown,
        );
        assert.ok(
          diagnostics.every(({ code }) => code !== 'engine'),
          markdown,
        );
      }
    });
  }
}
