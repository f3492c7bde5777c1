// The answers that are kept. Good ones are kept for longer than they are good: they stand in where a story's server fails.

/** @typedef {{ made: Response, failing: boolean }} Made `failing`: by no fault of the story, and perhaps not for long */
/** @typedef {{ status: number, headers: [string, string][], body: string }} Plain */
/** @typedef {{ maxAge: number, seconds: number }} Good for how long an answer is good, and how long a story may take */

/** For how long a good answer may stand in, in seconds. */
export const mostStale = 86_400;

/** How long nobody asks again after a failure, in seconds. */
export const patience = 5;

const begun = 'x-story-made';
const until = 'x-story-until';
const control = 'x-story-control';
const stale = 'x-story-stale';

/**
 * What is in the making, by key: whoever asks for the same waits for it, and the story's server is asked once.
 * @type {Map<string, Promise<Plain>>}
 */
const making = new Map();

/**
 * The answer of this key: kept, or made.
 * @param {string} key
 * @param {Good} good
 * @param {{ waitUntil(promise: Promise<unknown>): void }} context
 * @param {() => Promise<Made>} make
 */
export async function kept(key, good, context, make) {
  const cache = /** @type {CacheStorage & { default: Cache }} */ (caches).default;
  const old = await cache.match(key);
  if (old && Date.now() < Number(old.headers.get(until))) return fromCopy(old);
  const renew = async () => {
    const { made, failing } = await make();
    const copy = failing && old?.ok ? standIn(old, good) : toCopy(made, good);
    // Without a place to keep it, it is an answer all the same.
    await cache.put(key, copy.clone()).catch(() => {});
    return toPlain(fromCopy(copy));
  };
  const { body, ...more } = await shared(key, good, context, renew);
  return new Response(body, more);
}

/** @param {Response} made @param {Good} good */
function toCopy(made, { maxAge }) {
  const copy = new Response(made.body, made);
  const now = Date.now();
  copy.headers.set(begun, String(now));
  copy.headers.set(until, String(now + 1000 * (made.ok ? maxAge : patience)));
  copy.headers.set(control, made.headers.get('cache-control') ?? '');
  keepFor(copy, made.ok ? maxAge + mostStale : patience);
  return copy;
}

/** @param {Response} copy @param {number} seconds */
const keepFor = (copy, seconds) => copy.headers.set('cache-control', `public, max-age=${seconds}`);

/** The same copy, good for a moment more. @param {Response} old @param {Good} good */
function standIn(old, { maxAge }) {
  const copy = new Response(old.body, old);
  copy.headers.set(until, String(Date.now() + 1000 * patience));
  copy.headers.set(stale, '1');
  copy.headers.set(control, `public, max-age=${patience}`);
  // However often it is put back, it goes when its time is over.
  keepFor(copy, Math.max(0, maxAge + mostStale - ageOf(old)));
  copy.headers.delete('age');
  return copy;
}

/** @param {Response} copy */
const ageOf = (copy) =>
  Math.max(0, Math.floor((Date.now() - Number(copy.headers.get(begun))) / 1000));

/** The answer as it was made, and how old it is. @param {Response} copy */
function fromCopy(copy) {
  const response = new Response(copy.body, copy);
  const { headers } = response;
  headers.set('cache-control', headers.get(control) ?? '');
  headers.set('age', String(ageOf(copy)));
  if (headers.has(stale)) headers.set('warning', '111 - "Revalidation Failed"');
  for (const name of [begun, until, control, stale]) headers.delete(name);
  return response;
}

/**
 * @param {string} key
 * @param {Good} good
 * @param {{ waitUntil(promise: Promise<unknown>): void }} context
 * @param {() => Promise<Plain>} make
 */
async function shared(key, { seconds }, context, make) {
  const others = making.get(key);
  // Who made it may have been given up together with its visitor: nobody waits for longer than a story may take.
  const found = others && (await Promise.race([others, after(1000 * (seconds + 1))]));
  if (found) return found;
  const own = make();
  making.set(key, own);
  const forget = () => {
    if (making.get(key) === own) making.delete(key);
  };
  context.waitUntil(own.then(forget, forget));
  return own;
}

/** @param {number} milliseconds @returns {Promise<undefined>} */
const after = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds, undefined));

/** Requests may share values, but no streams. @param {Response} response @returns {Promise<Plain>} */
const toPlain = async (response) => ({
  status: response.status,
  headers: [...response.headers],
  body: await response.text(),
});
