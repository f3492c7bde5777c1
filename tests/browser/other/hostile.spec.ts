// Hostile strings in every field of a story, as the parsers of the other browsers read its HTML.
import { collections, judge, rules, storyWith } from '../hostile.js';
import { expect, test } from './kit.js';

const batch = 50;

for (const { name, skip, payloads } of collections.filter(({ isText }) => !isText)) {
  const title = `${name}: every string in every field is harmless`;
  test(skip ? `${title} (${skip})` : title, async ({ open, started }) => {
    if (typeof skip === 'string') {
      test.info().annotations.push({ type: 'skipped', description: skip });
      return;
    }
    const all = payloads();
    // A busy machine may take half a second for each story.
    test.setTimeout(60_000 + all.length * 500);
    await open('');
    for (let at = 0; at < all.length; at += batch) {
      const some = all.slice(at, at + batch);
      // Without the hostile texts themselves: WebKitGTK's driver does not take every result.
      const results = await started.evaluate(judge, [some.map(storyWith), rules, true] as const);
      const found = results.flatMap(({ wrong }, index) => wrong.map((each) => [some[index], each]));
      expect(found.slice(0, 5)).toEqual([]);
    }
  });
}
