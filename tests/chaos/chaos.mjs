// ./run chaos [MINUTES]: the page, the worker at the edge and the command, each under faults by chance for so long. What
// must hold is in page.mjs, edge.mjs and batch.mjs; each breach is printed, and ends the run with an error. CHAOS_SEED
// makes the same choices again, as far as the machine's own timing lets it.
import { random } from '../random.mjs';
import { batchUnderFaults } from './batch.mjs';
import { edgeUnderFaults } from './edge.mjs';
import { pageUnderFaults } from './page.mjs';

const minutes = Number(process.argv[2] ?? 10);
if (!(minutes > 0)) {
  console.error('usage: ./run chaos [MINUTES]');
  process.exit(2);
}
const seed = Number(process.env.CHAOS_SEED) || Date.now() % 1_000_000_007;
console.error(`chaos for ${minutes} minutes, CHAOS_SEED=${seed}`);

/** What a part is given: chances, whether there is time left, and where it says what broke. */
function partOf(name, salt) {
  const next = random(seed + salt);
  const end = performance.now() + minutes * 60_000;
  const broken = [];
  return {
    broken,
    goesOn: () => performance.now() < end && broken.length < 20,
    chance: (share) => next() < share,
    below: (most) => Math.floor(next() * most),
    oneOf: (list) => list[Math.floor(next() * list.length)],
    check: (holds, what) => {
      if (holds) return;
      broken.push(what);
      console.error(`chaos: ${name}: ${what}`);
    },
  };
}

const parts = { page: pageUnderFaults, edge: edgeUnderFaults, batch: batchUnderFaults };
await Promise.all(
  Object.entries(parts).map(async ([name, run], i) => {
    const part = partOf(name, i);
    let told = 'it could not be tried to its end';
    try {
      told = await run(part);
    } catch (cause) {
      part.check(false, String(cause?.stack ?? cause));
    }
    if (part.broken.length > 0) process.exitCode = 1;
    console.log(`${part.broken.length > 0 ? 'FAILED' : 'ok'} ${name}: ${told}`);
  }),
);
