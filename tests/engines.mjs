// The engines that pages load, in Node, where what they fetch lies on disk.
import { readFileSync, readdirSync } from 'node:fs';
import { ownFile } from './own-files.mjs';

const { fetch } = globalThis;
globalThis.fetch = async (url, options) =>
  String(url).startsWith('file:')
    ? new Response(readFileSync(url), {
        headers: { 'content-type': 'application/wasm' },
      })
    : fetch(url, options);

const languages = readdirSync(ownFile('languages/')).map((name) => name.replace('.txt', ''));

let loaded = 0;

/** `lite.js`, or `articles.js`, with every language; it is a new one each time, since another may take over for good. */
export async function start(file = 'lite.js') {
  const engine = await import(new URL(`?${loaded++}`, ownFile(file)));
  await engine.init();
  await engine.learn(languages);
  return engine;
}

/** What only writers are told, src/read/advice.h: the lite engine does not stop for it. */
const advice = [
  'no-fallback',
  'no-words',
  'number-as-text',
  'other-number',
  'other-script',
  'repeated-width',
  'shown-markup',
  'unused-definition',
  'updated-before-published',
  'year-as-number',
];

/**
 * What the lite engine gives of the whole one's result, unless it stops for something else than advice. `more`: other
 * codes that count as advice.
 */
export const withoutAdvice = ({ html, diagnostics }, ...more) =>
  diagnostics.every(({ code }) => advice.includes(code) || more.includes(code))
    ? { html, diagnostics: [] }
    : { html, diagnostics };
