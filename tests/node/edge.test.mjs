// The worker of examples/edge in workerd, the runtime it is deployed to: answers, caching, and what it refuses to do.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, beforeEach, test } from 'node:test';
import { startWorker } from '../workerd.mjs';
import { init, meta, output, render } from '../../web/dist/index.js';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url));

/** A server for stories: `answers` by path. */
async function listen() {
  const answers = new Map();
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(request);
    const how = answers.get(request.url);
    if (how) how(response, request);
    else response.writeHead(404).end();
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { answers, requests, server, origin: `http://127.0.0.1:${server.address().port}` };
}

let stories, stranger, worker, base;

before(async () => {
  await init();
  [stories, stranger] = await Promise.all([listen(), listen()]);
  worker = startWorker({
    STORY_ORIGINS: `https://news.example ${stories.origin}`,
    STORIES: `${stories.origin}/stories/`,
    STORY_SCRIPT: 'https://news.example/dist/story-widget.js',
    STORY_SECONDS: '0.5',
  });
  base = (await worker.ready).origin;
});

after(async () => {
  await worker?.dispose();
  for (const { server } of [stories, stranger]) {
    server.close();
    server.closeAllConnections();
  }
});

beforeEach(() => {
  for (const { requests } of [stories, stranger]) requests.length = 0;
});

const ask = (path, options) =>
  worker.dispatchFetch(`${base}${path}`, { redirect: 'manual', ...options });
const rendered = (src, more = '') => ask(`/render?src=${encodeURIComponent(src)}${more}`);

const type = { 'content-type': 'application/json' };
const send =
  (body, headers = type, status = 200) =>
  (response) =>
    response.writeHead(status, headers).end(body);

let paths = 0;
/** A new address for each story: the worker keeps what it has answered. */
function serve(how, server = stories) {
  const path = `/${++paths}.json`;
  server.answers.set(path, typeof how === 'function' ? how : send(how));
  return `${server.origin}${path}`;
}

const reference = read('examples/reference-story.json');

test('/render gives the bytes that every other place gives', async () => {
  const response = await rendered(serve(reference));
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
  assert.equal(response.headers.get('access-control-allow-origin'), '*');
  assert.match(response.headers.get('content-security-policy'), /default-src 'none'.*sandbox/);
  assert.equal(await response.text(), render(reference).html);
});

test('/render takes block, lang, heading-level and to', async () => {
  const src = serve(reference);
  const css = `${base}/story-widget.css`;
  const script = 'https://news.example/dist/story-widget.js';
  for (const [query, expected] of [
    ['&block=bucha', output(reference, { block: 'bucha' })],
    ['&heading-level=4', output(reference, { headingLevel: 4 })],
    ['&to=text', output(reference, { to: 'text' })],
    ['&to=element&block=bucha', output(reference, { to: 'element', block: 'bucha', css, script })],
  ]) {
    assert.equal(await (await rendered(src, query)).text(), expected.text, query);
  }
  const nameless = serve('{"headline":"H","blocks":[]}');
  assert.match(await (await rendered(nameless, '&lang=uk')).text(), /lang="uk"/);
  for (const query of ['&to=page', '&to=x', '&heading-level=7', '&heading-level=x']) {
    assert.equal((await rendered(src, query)).status, 400, query);
  }
  assert.equal((await rendered(src, '&block=none')).status, 404);
});

test('answers are cached, and told apart by what they hold', async () => {
  const src = serve('{"headline":"Kept","blocks":[]}');
  const first = await rendered(src);
  assert.match(
    first.headers.get('cache-control'),
    /^public, max-age=60, stale-while-revalidate=\d+$/,
  );
  const tag = first.headers.get('etag');
  assert.match(tag, /^"[0-9a-f]{32}"$/);
  await first.text();
  assert.equal(
    await (await rendered(src, '&utm_source=x')).text(),
    render('{"headline":"Kept","blocks":[]}').html,
  );
  assert.equal(stories.requests.length, 1, 'the story was asked for again');
  for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
    const again = await ask(`/render?src=${encodeURIComponent(src)}`, {
      headers: { 'if-none-match': known },
    });
    assert.deepEqual([again.status, await again.text()], [304, ''], known);
    assert.equal(again.headers.get('etag'), tag);
    assert.match(again.headers.get('cache-control'), /max-age=60/);
  }
  const changed = await ask(`/render?src=${encodeURIComponent(src)}`, {
    headers: { 'if-none-match': '"other"' },
  });
  assert.equal(changed.status, 200);
});

test('HEAD is GET without the body; other methods are refused', async () => {
  const src = serve('{"headline":"Head","blocks":[]}');
  const head = await ask(`/render?src=${encodeURIComponent(src)}`, { method: 'HEAD' });
  const get = await rendered(src);
  assert.deepEqual([head.status, await head.text()], [200, '']);
  assert.equal(head.headers.get('etag'), get.headers.get('etag'));
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    const response = await ask(`/render?src=${encodeURIComponent(src)}`, { method });
    assert.equal(response.status, 405, method);
    assert.equal(response.headers.get('allow'), 'GET, HEAD');
  }
});

/** Status and code of an answer that is a failure, and nothing else. */
async function failure(response) {
  assert.equal(response.headers.get('content-type'), 'application/json');
  const text = await response.text();
  assert.doesNotMatch(
    text,
    /\bat \w+|node_modules|\.js\b|wasm|stack|127\.0\.0\.1/i,
    'it tells too much',
  );
  const { ok, diagnostics } = JSON.parse(text);
  assert.equal(ok, false);
  assert.equal(response.headers.get('etag'), null);
  return [response.status, diagnostics[0].code];
}

test('only the origins named are asked, whatever the address', async () => {
  const path = new URL(serve('{"headline":"x","blocks":[]}', stranger)).pathname;
  const { port } = new URL(stories.origin);
  for (const src of [
    `${stranger.origin}${path}`,
    `http://127.0.0.1${path}`,
    `http://localhost:${port}${path}`,
    `http://127.0.0.1.evil.example:${port}/`,
    `https://127.0.0.1:${port}/`,
    `//127.0.0.1:${port}/`,
    'http://169.254.169.254/latest/meta-data/',
    'https://news.example.evil.example/',
    'https://news.example:444/',
    'http://news.example/',
    'https://evil.example/?https://news.example/',
    'https://evil.example#@news.example/',
  ]) {
    const [status] = await failure(await rendered(src));
    assert.ok(status === 403 || (status === 400 && src.startsWith('//')), src);
  }
  for (const src of [
    '',
    'x',
    'stories/x.json',
    'file:///etc/passwd',
    'data:application/json,{}',
    'javascript:alert(1)',
    'ftp://news.example/',
    'https://user:secret@news.example/',
    `http://${'x'.repeat(3000)}:99999/`,
  ]) {
    assert.deepEqual(await failure(await rendered(src)), [400, 'bad-address'], src);
  }
  assert.deepEqual(await failure(await ask('/render')), [400, 'bad-address']);
  assert.deepEqual([stories.requests.length, stranger.requests.length], [0, 0]);
});

test('a redirect is followed within the origins named, and never out of them', async () => {
  const good = serve('{"headline":"Moved","blocks":[]}');
  const to = (location) => serve((response) => response.writeHead(302, { location }).end());
  const moved = await rendered(to(to(new URL(good).pathname)));
  assert.match(await moved.text(), /Moved/);

  const secret = serve('{"headline":"Secret","blocks":[]}', stranger);
  const { port } = new URL(stories.origin);
  for (const location of [
    secret,
    `//${new URL(secret).host}${new URL(secret).pathname}`,
    `http://localhost:${port}/`,
    `http://user:secret@127.0.0.1:${port}/`,
    'file:///etc/passwd',
    'data:application/json,{"headline":"x","blocks":[]}',
    'http://',
  ]) {
    assert.deepEqual(await failure(await rendered(to(location))), [502, 'bad-redirect'], location);
  }
  const loop = serve((response, { url }) => response.writeHead(301, { location: url }).end());
  assert.deepEqual(await failure(await rendered(loop)), [502, 'bad-redirect']);
  assert.equal(stranger.requests.length, 0);
});

test('a redirect from https to http is refused, also between origins named', async () => {
  const good = serve('{"headline":"Insecure","blocks":[]}');
  // Answered here instead of by a server, which would need a certificate.
  const secure = startWorker(
    { STORY_ORIGINS: `https://news.example ${stories.origin}` },
    {
      outboundService: ({ url }) =>
        url === 'https://news.example/moved.json'
          ? new Response(null, { status: 302, headers: { location: good } })
          : new Response(url, { status: 500 }),
    },
  );
  try {
    const src = encodeURIComponent('https://news.example/moved.json');
    const response = await secure.dispatchFetch(`http://localhost/render?src=${src}`);
    assert.deepEqual(await failure(response), [502, 'bad-redirect']);
  } finally {
    await secure.dispose();
  }
});

test('what goes wrong inside stays there', async () => {
  // Bytes in place of a module: workerd compiles none.
  const broken = startWorker({}, { engineType: 'Data' });
  try {
    const response = await broken.dispatchFetch('http://localhost/story-widget.css');
    assert.deepEqual(await failure(response), [500, 'engine']);
  } finally {
    await broken.dispose();
  }
});

test('of an endless answer hardly more than 1 MiB is taken, and the server sees it end', async () => {
  let sent = 0;
  const closed = deferred();
  const src = serve((response) => {
    response.writeHead(200, type).on('close', closed.resolve);
    const more = () => {
      if (response.destroyed || sent > 64 << 20) return;
      sent += 1 << 14;
      response.write(' '.repeat(1 << 14), () => setImmediate(more));
    };
    more();
  });
  assert.deepEqual(await failure(await rendered(src)), [502, 'too-large']);
  await closed.promise;
  assert.ok(sent > 1 << 20 && sent < 32 << 20, `${sent} bytes were sent`);
});

test(
  'a story that does not arrive in time is given up, begun or not',
  { timeout: 15_000 },
  async () => {
    for (const begin of [
      () => {},
      (response) => response.writeHead(200, type).write('{"headline"'),
    ]) {
      const closed = deferred();
      const src = serve((response) => {
        response.on('close', closed.resolve);
        begin(response);
      });
      assert.deepEqual(await failure(await rendered(src)), [504, 'timeout']);
      await closed.promise;
    }
  },
);

function deferred() {
  let resolve;
  const promise = new Promise((done) => (resolve = done));
  return { promise, resolve };
}

test('what is no story is a failure of the right kind', async () => {
  const gone = serve((response) => response.writeHead(410).end());
  const broken = serve((response, request) => request.socket.destroy());
  for (const [src, expected] of [
    [`${stories.origin}/none.json`, [404, 'not-found']],
    [gone, [404, 'not-found']],
    [serve(send('{}', type, 500)), [502, 'http-status']],
    [serve(send('{}', type, 403)), [502, 'http-status']],
    [serve(send('{}', type, 206)), [502, 'http-status']],
    [serve(send('<p>Hi', { 'content-type': 'text/html' })), [502, 'wrong-type']],
    [serve(send('PNG', { 'content-type': 'image/png' })), [502, 'wrong-type']],
    [broken, [502, 'network']],
    [serve('{"headline":'), [422, 'syntax']],
    [serve(''), [422, 'syntax']],
    [serve('[]'), [422, 'wrong-type']],
    [serve(Buffer.from([0xc0, 0xbc])), [422, 'encoding']],
    [serve('['.repeat(100_000)), [422, 'too-deep']],
    [serve(`"${'x'.repeat((1 << 20) - 2)}"`), [422, 'wrong-type']],
  ]) {
    assert.deepEqual(await failure(await rendered(src)), expected);
  }
});

test('the diagnostics of a story have their places', async () => {
  const response = await rendered(serve('{\n  "headline": ,\n}'));
  const { diagnostics } = await response.json();
  assert.deepEqual([diagnostics[0].line, diagnostics[0].column], [2, 15]);
});

test('a hostile story is as harmless as everywhere', async () => {
  const evil = '</script></template></style><script>alert(1)</script>" onload="alert(1)';
  const story = JSON.stringify({
    headline: evil,
    standfirst: evil,
    url: 'javascript:alert(1)',
    blocks: [
      { type: 'text', markdown: `${evil} [x](javascript&colon;alert(1))` },
      { type: 'quote', text: evil, speaker: { name: evil, url: 'data:text/html,x' } },
    ],
  });
  stories.answers.set('/stories/hostile.json', send(story));
  const tags = (html) => html.match(/<\/?(script|template|style|link|img|iframe)\b[^>]*/g) ?? [];
  const fragment = await rendered(serve(story));
  const element = await rendered(serve(story), '&to=element');
  const page = await ask('/stories/hostile');
  for (const [response, expected] of [
    [fragment, 0],
    [element, 3],
    // Beside those of the element: JSON-LD and the script of the page.
    [page, 7],
  ]) {
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-security-policy'), /^default-src 'none'/);
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
    const html = await response.text();
    assert.equal(tags(html).length, expected, tags(html).join(' '));
    assert.doesNotMatch(html, /(href|src|cite)="(javascript|data)/);
  }
});

test('nothing of the visitor goes to the story’s server, and nothing of it to the visitor', async () => {
  const headers = { ...type, 'set-cookie': 'track=1', 'x-secret': 'inside', server: 'secret/1.0' };
  const src = serve(send('{"headline":"H","blocks":[]}', headers));
  const response = await ask(`/render?src=${encodeURIComponent(src)}`, {
    headers: {
      cookie: 'session=1',
      authorization: 'Bearer x',
      'x-forwarded-for': '10.0.0.1',
      referer: 'https://a.example/',
    },
  });
  assert.equal(response.status, 200);
  const [request] = stories.requests;
  for (const name of ['cookie', 'authorization', 'x-forwarded-for', 'referer']) {
    assert.equal(request.headers[name], undefined, name);
  }
  for (const name of ['set-cookie', 'x-secret', 'server'])
    assert.equal(response.headers.get(name), null, name);
});

const libraryJson = read('examples/town-library.json');

test('/stories/NAME is a page that reads without a script', async () => {
  stories.answers.set('/stories/town-library.json', send(libraryJson));
  const response = await ask('/stories/town-library');
  assert.equal(response.status, 200);
  const html = await response.text();
  const css = `${base}/story-widget.css`;
  const script = 'https://news.example/dist/story-widget.js';
  assert.equal(html, output(libraryJson, { to: 'page', headingLevel: 1, css, script }).text);
  assert.match(html, /<h1/);
  assert.match(
    response.headers.get('content-security-policy'),
    /script-src https:\/\/news\.example\/dist\/;/,
  );
  assert.equal(
    response.headers.get('link'),
    `<${base}/oembed?url=${encodeURIComponent(`${base}/stories/town-library`)}>; rel="alternate"; type="application/json+oembed"`,
  );
  for (const name of ['none', '', '..', '.%2e', 'A', 'a/b', 'a%2fb', '-a', 'a'.repeat(101)]) {
    assert.deepEqual(await failure(await ask(`/stories/${name}`)), [404, 'not-found'], name);
  }
});

test('what a story names beside itself is found there, and nothing elsewhere', async () => {
  for (const path of ['images/reading-room.svg', 'a.png', 'town-library.json', 'a%2fb.png']) {
    const response = await ask(`/stories/${path}`);
    assert.deepEqual(
      [response.status, response.headers.get('location')],
      [302, `${stories.origin}/stories/${path}`],
    );
  }
  for (const path of [
    '//evil.example/a.png',
    '/a.png',
    'https://evil.example/a.png',
    '\\\\evil.example/a.png',
  ])
    assert.deepEqual(await failure(await ask(`/stories/${path}`)), [404, 'not-found'], path);
});

test('/oembed answers as oEmbed 1.0 says', async () => {
  stories.answers.set('/stories/town-library.json', send(libraryJson));
  const page = `${base}/stories/town-library`;
  const about = (url, more = '') => ask(`/oembed?url=${encodeURIComponent(url)}${more}`);
  const response = await about(page);
  assert.equal(response.headers.get('content-type'), 'application/json');
  const told = await response.json();
  const css = `${base}/story-widget.css`;
  const script = 'https://news.example/dist/story-widget.js';
  assert.deepEqual(told, JSON.parse(meta(libraryJson, { to: 'oembed', css, script }).text));
  assert.deepEqual([told.version, told.type], ['1.0', 'rich']);
  const small = await (await about(page, '&maxwidth=320&maxheight=200&format=json')).json();
  assert.deepEqual([small.width, small.height], [320, 200]);
  const large = await (await about(page, '&maxwidth=9999&maxheight=99999')).json();
  assert.deepEqual(large, told);

  assert.deepEqual(await failure(await about(page, '&format=xml')), [501, 'not-implemented']);
  assert.deepEqual(await failure(await ask('/oembed')), [400, 'bad-request']);
  for (const most of ['0', '-1', 'x', '1e3', '']) {
    assert.deepEqual(await failure(await about(page, `&maxwidth=${most}`)), [400, 'bad-request']);
  }
  for (const url of [
    'x',
    'https://evil.example/stories/town-library',
    `${page}?a`,
    `${base}/render?src=x`,
    `${base}/stories/none`,
  ]) {
    assert.deepEqual(await failure(await about(url)), [404, 'not-found'], url);
  }
});

test('the style sheet is there; nothing else is', async () => {
  const response = await ask('/story-widget.css');
  assert.equal(response.headers.get('content-type'), 'text/css; charset=utf-8');
  assert.equal(await response.text(), read('web/dist/story-widget.css').toString().trim());
  for (const path of ['/', '/x', '/render/', '/stories', '/worker.js', '/.env']) {
    assert.deepEqual(await failure(await ask(path)), [404, 'not-found'], path);
  }
});
