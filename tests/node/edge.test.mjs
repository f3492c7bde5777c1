// The worker of examples/edge in workerd, the runtime it is deployed to: what it answers, and what is cached.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { ask, base, css, failure, read, rendered, script, send, serve, stories } from '../edge.mjs';
import { init, meta, output, render } from '../../web/dist/index.js';

before(() => init());

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
  for (const [query, expected] of [
    ['&block=bucha', output(reference, { block: 'bucha' })],
    ['&heading-level=4', output(reference, { headingLevel: 4 })],
    ['&to=text', output(reference, { to: 'text' })],
    ['&to=light', output(reference, { to: 'light' })],
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
    /^public, max-age=60, stale-while-revalidate=600, stale-if-error=\d+$/,
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

const libraryJson = read('examples/town-library.json');

test('/stories/NAME is a page that reads without a script', async () => {
  stories.answers.set('/stories/town-library.json', send(libraryJson));
  const response = await ask('/stories/town-library');
  assert.equal(response.status, 200);
  const html = await response.text();
  const page = `${base}/stories/town-library`;
  const about = `${base}/oembed?url=${encodeURIComponent(page)}`;
  assert.equal(html, output(libraryJson, { to: 'page', page, oembed: about, css, script }).text);
  assert.match(html, /<h1/);
  assert.match(
    response.headers.get('content-security-policy'),
    /script-src https:\/\/news\.example\/dist\/;/,
  );
  assert.equal(
    response.headers.get('link'),
    `<${about}>; rel="alternate"; type="application/json+oembed"`,
  );
  // In the document too: few who ask for a page look at its headers.
  assert.ok(html.includes(`type="application/json+oembed"`) && html.includes(`href="${about}"`));
  for (const name of ['none', '', '..', '.%2e', 'A', 'a/b', 'a%2fb', '-a', 'a'.repeat(101)]) {
    assert.deepEqual(await failure(await ask(`/stories/${name}`)), [404, 'not-found'], name);
  }
});

test('a page for a frame is the same story, and nothing to be found by itself', async () => {
  stories.answers.set('/stories/town-library.json', send(libraryJson));
  const page = `${base}/stories/town-library`;
  const response = await ask('/stories/town-library?frame=1');
  const html = await response.text();
  const about = `${base}/oembed?url=${encodeURIComponent(page)}`;
  assert.equal(html, output(libraryJson, { to: 'frame', page, oembed: about, css, script }).text);
  assert.match(html, /<script type="module" src="https:\/\/news\.example\/dist\/framed\.js">/);
  assert.match(html, /We keep the lamps on/);
  assert.equal(response.headers.get('x-frame-options'), null);
  assert.doesNotMatch(response.headers.get('content-security-policy'), /frame-ancestors|sandbox/);
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
  const site = { page, frame: `${page}?frame=1` };
  const { cache_age, ...made } = told;
  assert.deepEqual(made, JSON.parse(meta(libraryJson, { to: 'oembed', ...site }).text));
  assert.deepEqual([told.version, told.type, cache_age], ['1.0', 'rich', 60]);
  assert.deepEqual([told.provider_name, told.provider_url], [new URL(base).hostname, base]);
  const small = await (await about(page, '&maxwidth=320&maxheight=200&format=json')).json();
  assert.deepEqual([small.width, small.height], [320, 200]);
  assert.match(small.html, / width="320" height="200"/);
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

test('the style sheets are there; nothing else is', async () => {
  for (const name of ['story-widget.css', 'story-widget.articles.css']) {
    const response = await ask(`/${name}`);
    assert.equal(response.headers.get('content-type'), 'text/css; charset=utf-8');
    assert.equal(await response.text(), read(`web/dist/${name}`).toString().trim());
  }
  for (const path of ['/', '/x', '/render/', '/stories', '/worker.js', '/.env']) {
    assert.deepEqual(await failure(await ask(path)), [404, 'not-found'], path);
  }
});
