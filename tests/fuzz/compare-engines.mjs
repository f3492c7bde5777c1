// What readers download first, and the engine for articles, beside the whole engine. What it holds: each gives the bytes
// of the whole one, or hands the story over; and it hands over whatever there is more to say about than advice.
import { isDeepStrictEqual } from 'node:util';
import { start, withoutAdvice } from '../engines.mjs';
import { someStories } from './some-stories.mjs';

const never = new Promise(() => {});

const options = [
  {},
  { preview: true },
  { headingLevel: 4, nofollow: true },
  { lang: 'uk', imageHosts: ['example.org'] },
];

/** Tries stories for so long, or so many. @returns {Promise<{ tried: number, note: string, broken?: string }>} */
export async function compareEngines({ seconds, inputs }, seed, stories) {
  const whole = await import('../../web/dist/index.js');
  await whole.init();
  const good = stories.filter((text) => withoutAdvice(whole.render(text)).diagnostics.length === 0);
  const engines = {};
  for (const file of ['lite.js', 'articles.js']) {
    engines[file] = await start(file);
    // Nobody takes over: each goes on with the next story.
    engines[file].importOwnBy(() => never);
  }
  const alone = { 'lite.js': 0, 'articles.js': 0 };
  const end = performance.now() + 1000 * seconds;
  const note = () =>
    `stories, ${alone['lite.js']} shown by lite.js, ${alone['articles.js']} by articles.js`;
  let tried = 0;
  for (const text of someStories(stories, good, seed)) {
    if (inputs > 0 ? tried >= inputs : performance.now() >= end) break;
    const asked = options[tried++ % options.length];
    // A currency's sign is advice, a code in small letters is not.
    const expected = withoutAdvice(whole.render(text, asked), 'not-a-currency');
    for (const [file, engine] of Object.entries(engines)) {
      const { html, diagnostics } = engine.render(text, asked);
      if (engine.lacking()) {
        await engine.init();
        continue;
      }
      alone[file]++;
      if (isDeepStrictEqual({ html, diagnostics }, expected)) continue;
      const broken = JSON.stringify(
        { file, seed, asked, text, shown: { html, diagnostics }, expected },
        null,
        1,
      );
      return { tried, note: note(), broken };
    }
  }
  // Who hands over everything gives no wrong byte either.
  const idle = Object.keys(alone).filter((file) => alone[file] === 0);
  return { tried, note: note(), broken: idle.length > 0 ? `no story was shown by ${idle}` : '' };
}
