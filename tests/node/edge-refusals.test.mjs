// The worker of examples/edge in workerd, the runtime it is deployed to: what it refuses to do.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, failure, rendered, send, serve, stories, stranger, type } from '../edge.mjs';
import { startWorker } from '../workerd.mjs';

function deferred() {
  let resolve;
  const promise = new Promise((done) => (resolve = done));
  return { promise, resolve };
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
