// The worker of examples/edge in its own runtime under load, while the servers of its stories fail in all the ways they
// can. What must hold: an answer is that of the story that was asked for, or a failure that says so; a story that was
// answered well once is not lost while its server fails; a server that stalls does not hold the others.
import { createServer } from 'node:http';
import { startWorker } from '../workerd.mjs';

const names = Array.from({ length: 40 }, (_, i) => `story-${i}x`);
const moods = ['good', 'good', 'good', '500', '503', 'reset', 'stall', 'half', 'wrong', '404'];

/** A server whose stories each have a mood. */
async function listen(moodOf) {
  const held = new Set();
  const server = createServer((request, response) => {
    const name = /([\w-]+)\.json/.exec(request.url)?.[1];
    const mood = moodOf.get(name) ?? 'good';
    const json = JSON.stringify({
      headline: `Headline of ${name}`,
      blocks: [{ type: 'text', markdown: `Words of ${name}. `.repeat(50) }],
    });
    const type = { 'content-type': 'application/json' };
    if (mood === 'reset') return response.destroy();
    if (mood === 'stall') return void held.add(response);
    if (mood === 'half') {
      response.writeHead(200, { ...type, 'content-length': json.length });
      return response.write(json.slice(0, 100), () => response.destroy());
    }
    if (mood === 'wrong') return response.writeHead(200, type).end('<p>no story</p>');
    if (mood !== 'good') return response.writeHead(Number(mood)).end();
    return response.writeHead(200, type).end(json);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

const paths = (name, origin) => [
  `/stories/${name}`,
  `/stories/${name}?utm_source=${name}`,
  `/render?src=${encodeURIComponent(`${origin}/stories/${name}.json`)}`,
  `/render?to=text&src=${encodeURIComponent(`${origin}/stories/${name}.json`)}`,
];

/** @returns {Promise<string>} what was tried */
export async function edgeUnderFaults(chaos) {
  const moodOf = new Map();
  const server = await listen(moodOf);
  const worker = startWorker({
    STORIES: `${server.origin}/stories/`,
    STORY_SECONDS: '2',
    STORY_MAX_AGE: '1',
  });
  let asked = 0;
  let good = 0;
  /** By path: whether it was ever answered well, while the story has not been taken back since. */
  const known = new Set();

  async function visit() {
    const name = chaos.oneOf(names);
    if (chaos.chance(0.1)) {
      const mood = chaos.oneOf(moods);
      moodOf.set(name, mood);
      // What was taken back, or became no story, is no failure of its server.
      if (mood === '404' || mood === 'wrong')
        for (const path of paths(name, server.origin)) known.delete(path);
    }
    const path = chaos.oneOf(paths(name, server.origin));
    const wasKnown = known.has(path);
    const begun = performance.now();
    const response = await worker.dispatchFetch(`http://edge.example${path}`, {
      redirect: 'manual',
    });
    const text = await response.text();
    asked++;
    chaos.check(performance.now() - begun < 20_000, `${path} took more than 20 seconds`);
    if (response.status === 200) {
      good++;
      const own = text.includes(`Words of ${name}.`);
      const others = names.some((each) => each !== name && text.includes(`Words of ${each}.`));
      chaos.check(
        own && !others,
        `${path} answers with what is not its story: ${text.slice(0, 200)}`,
      );
      if (!['404', 'wrong'].includes(moodOf.get(name))) known.add(path);
      return;
    }
    let told;
    try {
      told = JSON.parse(text);
    } catch {
      told = {};
    }
    chaos.check(
      told.ok === false && told.diagnostics?.[0]?.message,
      `${path}: ${response.status} says ${text.slice(0, 200)}`,
    );
    const failing = ['500', '503', 'reset', 'stall', 'half'].includes(moodOf.get(name));
    // Others may have changed its mood meanwhile.
    chaos.check(
      !(wasKnown && known.has(path) && failing),
      `${path} was answered well before, and is ${response.status} now`,
    );
  }

  try {
    await worker.ready;
    const lane = async () => {
      while (chaos.goesOn()) await visit();
    };
    await Promise.all(Array.from({ length: 12 }, lane));
  } finally {
    server.stop();
    await worker.dispose();
  }
  return `${asked} requests, ${good} of them with a story`;
}
