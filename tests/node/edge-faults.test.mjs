// The worker of examples/edge in workerd, under fault: strange paths, wrong settings, and servers of stories that fail.
import assert from 'node:assert/strict';
import { request } from 'node:http';
import { test } from 'node:test';
import { ask, base, failure, rendered, send, serve, stories } from '../edge.mjs';
import { startWorker } from '../workerd.mjs';

const story = (headline) => JSON.stringify({ headline, blocks: [] });

/** The path as it is written: fetch() would tidy it. */
const raw = (path) =>
  new Promise((done, fail) => {
    const { hostname, port, host } = new URL(base);
    const sent = request({ hostname, port, path, headers: { host } }, async (response) => {
      let body = '';
      for await (const chunk of response) body += chunk;
      done(new Response(body, { status: response.statusCode, headers: response.headers }));
    });
    sent.on('error', fail).end();
  });

test('a path that is not ours is refused, and asks for nothing', async () => {
  for (const path of [
    '//',
    '///',
    '//[',
    '//other.example:99999/',
    '/\\',
    '//stories/good',
    '/stories/',
    '/stories/GOOD',
    '/stories/good/',
    '/stories/%67ood',
    '/stories//a.png',
    '/stories/http:a.png',
    '/stories/a..:b/a.png',
    '/stories/a+b.c-d:a.png',
    '/render/?src=x',
  ]) {
    const [status] = await failure(await raw(path));
    assert.ok(status === 404 || status === 400, path);
  }
  assert.equal(stories.requests.length, 0);
});

test('no path is kept under the key of another', async () => {
  const { host } = new URL(base);
  let count = 0;
  for (const before of ['//HOST', '/\\HOST', '///HOST']) {
    const name = `key-${++count}`;
    const src = serve(story(name));
    stories.answers.set(`/stories/${name}.json`, send(story(name)));
    for (const path of [`/stories/${name}`, `/render?src=${encodeURIComponent(src)}`]) {
      const [status] = await failure(await raw(before.replace('HOST', host) + path));
      assert.equal(status, 404);
      const good = await raw(path);
      assert.equal(good.status, 200, before + path);
      assert.match(await good.text(), new RegExp(name));
    }
  }
});

test('what an address does not know, and the order, make no new answer', async () => {
  const src = encodeURIComponent(serve(story('Known')));
  stories.answers.set('/stories/known.json', send(story('Known')));
  for (const paths of [
    ['/stories/known', '/stories/known?', '/stories/known?src=1', '/stories/known?lang=uk&to=text'],
    [`/render?src=${src}&lang=uk&to=text`, `/render?to=text&x=1&lang=uk&src=${src}&lang=en`],
  ]) {
    const answers = [];
    for (const path of paths) answers.push(await (await ask(path)).text());
    assert.equal(new Set(answers).size, 1);
  }
  assert.equal(stories.requests.length, 2);
});

test('settings are understood where they can be, and named where they can’t', async () => {
  const folder = `${stories.origin}/stories/`;
  stories.answers.set('/stories/set.json', send(story('Set')));
  const asked = async (bindings) => {
    const worker = startWorker(bindings);
    try {
      const response = await worker.dispatchFetch('http://localhost/stories/set');
      return { status: response.status, text: await response.text() };
    } finally {
      await worker.dispose();
    }
  };
  for (const bindings of [
    { STORIES: folder.slice(0, -1) },
    { STORIES: folder, STORY_ORIGINS: 'news.example' },
    { STORIES: folder, STORY_ORIGINS: 'https://a.example, https://b.example;c.example:8080' },
    { STORIES: folder, STORY_SECONDS: '', STORY_MAX_AGE: 5 },
  ]) {
    const { status, text } = await asked(bindings);
    assert.equal(status, 200, JSON.stringify(bindings));
    assert.match(text, /Set/);
  }
  for (const [name, value] of [
    ['STORIES', ''],
    ['STORIES', 'stories'],
    ['STORIES', 'file:///stories/'],
    ['STORIES', `${folder}?a`],
    ['STORY_ORIGINS', '*'],
    ['STORY_ORIGINS', 'ftp://news.example'],
    ['STORY_SCRIPT', '/dist/story-widget.js'],
    ['STORY_SCRIPT', 'https://news.example/a;b/story-widget.js'],
    ['STORY_SECONDS', 'five'],
    ['STORY_SECONDS', '0'],
    ['STORY_MAX_AGE', '-1'],
    ['STORY_MAX_AGE', 'an hour'],
    ['STORY_MAX_AGE', '1e12'],
  ]) {
    const { status, text } = await asked({ STORIES: folder, [name]: value });
    const { ok, diagnostics } = JSON.parse(text);
    assert.deepEqual([status, ok, diagnostics[0].code], [500, false, 'bad-setting'], value);
    assert.match(diagnostics[0].message, new RegExp(`\\b${name} can’t be understood: write `));
  }
});

/** A worker whose answers are good for no time: it asks the server each time. */
const forgetful = () =>
  startWorker({
    STORIES: `${stories.origin}/stories/`,
    STORY_MAX_AGE: '0',
    STORY_SECONDS: '0.5',
  });

test('a good answer stands in while the story’s server fails', async () => {
  const worker = forgetful();
  const html = { 'content-type': 'text/html' };
  try {
    for (const [how, fails] of [
      [send('{}', {}, 500), true],
      [send('{}', {}, 503), true],
      [send('{}', {}, 429), true],
      [(response, { socket }) => socket.destroy(), true],
      [() => {}, true],
      [send('We will be back soon', html), true],
      [send('{}', { location: 'https://elsewhere.example/' }, 302), true],
      [send('{}', {}, 404), false],
      [send('{}', {}, 410), false],
      [send('{}', {}, 403), false],
      [send('{"headline":'), false],
    ]) {
      const src = serve(story('Good'));
      const path = `http://localhost/render?src=${encodeURIComponent(src)}`;
      const first = await worker.dispatchFetch(path);
      const text = await first.text();
      assert.equal(first.status, 200);
      stories.answers.set(new URL(src).pathname, how);
      const next = await worker.dispatchFetch(path);
      if (!fails) {
        assert.notEqual(next.status, 200, String(how));
        await next.text();
        continue;
      }
      assert.deepEqual([next.status, await next.text()], [200, text], String(how));
      assert.equal(next.headers.get('etag'), first.headers.get('etag'));
      assert.match(next.headers.get('age'), /^\d+$/);
      assert.match(next.headers.get('warning'), /^111 /);
      assert.equal(next.headers.get('cache-control'), 'public, max-age=5');
      assert.deepEqual(
        [...next.headers.keys()].filter((each) => each.startsWith('x-story')),
        [],
      );
      // For a moment nobody asks the server again.
      stories.requests.length = 0;
      const third = await worker.dispatchFetch(path);
      assert.deepEqual([third.status, await third.text()], [200, text]);
      assert.equal(stories.requests.length, 0);
    }
  } finally {
    await worker.dispose();
  }
});

test('many who ask for one story at once are one request to its server', async () => {
  let release;
  const released = new Promise((done) => (release = done));
  const src = serve(async (response) => send(story('Shared'))(response, await released));
  const arrived = new Promise((done) => stories.server.once('request', done));
  const all = Array.from({ length: 20 }, () => rendered(src));
  await arrived;
  // Another story is not held by this one.
  assert.equal((await rendered(serve(story('Other')))).status, 200);
  release();
  for (const response of await Promise.all(all)) {
    assert.equal(response.status, 200);
    assert.match(await response.text(), /Shared/);
  }
  const path = new URL(src).pathname;
  assert.equal(stories.requests.filter(({ url }) => url === path).length, 1);
});
