// Addresses as anyone may ask for them, through what the worker at the edge makes of them. What it holds: none ends in
// anything but an answer or a refusal; one that is taken names a file or a page below its own folder, by a key that
// begins with the origin that was asked; and the key of an address asks for the same as it does.
import { readAddress } from '../../examples/edge/address.js';
import { Refusal } from '../../examples/edge/refusal.js';
import { random } from '../random.mjs';

const pieces =
  '/ // /stories/ a good-story .json ?src= &to=text &lang=uk ? # % %2f %2e%2e %00 .. ../ \\ @ : [ ] ; | \u0000 \u0430 \ud800 /render /oembed ?url= & = /favicon.ico /examples/ /dist/ index.html user@ :80 . - _ ~ {} http:// https://other.example javascript: GOOD %C0%AF 1'.split(
    ' ',
  );

/** The address as it is, or the rule that it breaks. @returns {string | undefined} */
export function brokenRule(path) {
  const origin = 'https://edge.example';
  let address;
  try {
    address = readAddress(`${origin}${path}`);
  } catch (cause) {
    return cause instanceof Refusal ? undefined : `it throws ${cause}`;
  }
  const { kind, name, key, ask } = address;
  if (!key.startsWith(`${origin}/`)) return `its key is ${key}`;
  if (kind === 'page' && !/^[a-z0-9-]+$/.test(name)) return `it is a page named ${name}`;
  if (kind === 'file') {
    const stories = 'https://stories.example/stories/';
    const led = new URL(name, stories);
    if (!led.href.startsWith(stories)) return `it leads to ${led}`;
  }
  if (readAddress(key).key !== key) return `its key means ${readAddress(key).key}`;
  if (`${readAddress(key).ask}` !== `${ask}`) return 'its key asks for something else';
  return undefined;
}

/** Tries addresses for so long, or so many. @returns {{ tried: number, note: string, broken?: string }} */
export function tryAddresses({ seconds, inputs }, seed) {
  const next = random(seed);
  const end = performance.now() + 1000 * seconds;
  let tried = 0;
  while (inputs > 0 ? tried < inputs : performance.now() < end) {
    // HTTP lets no other path through.
    const path = Array.from(
      { length: 1 + Math.floor(next() * 8) },
      () => pieces[Math.floor(next() * pieces.length)],
    ).reduce((before, piece) => before + piece, '/');
    const broken = brokenRule(path);
    tried++;
    if (broken)
      return {
        tried,
        note: 'addresses',
        broken: `${JSON.stringify(path)} (seed ${seed}): ${broken}`,
      };
  }
  return { tried, note: 'addresses' };
}
