// Every way a story can fail (network.spec.ts has what takes time): one story-error that says which, the fallback stays, and the next story works.
import type { Answer, Site } from './site.js';
import { expect, faulty, json, script, test, type Page } from './kit.js';
import { own, ownFile } from '../own-files.mjs';

const fallback = '<a id="fallback" href="/x">Read it here</a>';

/** Opens a page with a widget and returns the diagnostics of its story-error. */
async function fail(page: Page, site: Site, src: string, head = script) {
  await page.addInitScript(() => {
    addEventListener('story-error', (event) => {
      const { detail } = event as CustomEvent;
      Object.assign(window, { heard: detail.diagnostics });
    });
  });
  await page.goto(
    site.page(`<story-widget src="${src}" loading="eager">${fallback}</story-widget>`, { head }),
  );
  const heard = await page.waitForFunction(() => (window as unknown as { heard?: object[] }).heard);
  return (await heard.jsonValue()) as { code: string; message: string; severity: string }[];
}

/** Where any of them comes, the whole engine can be had. */
const engines = [own('engine.wasm'), own('engine-js.js')];

const respond =
  (status: number, type: string, body: string | Buffer = ''): Answer =>
  (_, response) => {
    response.writeHead(status, { 'content-type': type }).end(body);
  };

const cases: [string, Answer, string, RegExp][] = [
  ['not found', respond(404, 'text/html'), 'not-found', /404/],
  ['gone', respond(410, 'text/plain'), 'not-found', /410/],
  ['forbidden', respond(403, 'text/plain'), 'http-status', /403/],
  ['a server error', respond(500, 'text/plain'), 'server-error', /500/],
  ['a web page', respond(200, 'text/html; charset=utf-8', '<p>Hi'), 'wrong-type', /web page/],
  ['a picture', respond(200, 'image/png', 'PNG'), 'wrong-type', /image\/png/],
  ['malformed JSON', respond(200, 'application/json', '{"headline":'), 'syntax', /./],
  ['an empty file', respond(200, 'application/json'), 'syntax', /./],
  ['null', respond(200, 'application/json', 'null'), 'wrong-type', /./],
  ['an array', respond(200, 'text/plain', '[]'), 'wrong-type', /./],
  [
    'no UTF-8',
    respond(200, 'application/json', Buffer.from('{"headline":"\xff"}', 'latin1')),
    'encoding',
    /./,
  ],
  [
    'a redirect to nowhere',
    (_, r) => void r.writeHead(302, { location: '/none.json' }).end(),
    'not-found',
    /404/,
  ],
  [
    'a connection that breaks',
    (request) => request.socket.destroy(),
    'network',
    /could not be reached/,
  ],
  [
    'a large file that says so',
    (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 2 << 20 });
      response.write('{');
    },
    'too-large',
    /1048576/,
  ],
  [
    'an endless stream',
    (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = () =>
        void (response.write(' '.repeat(1 << 16))
          ? setImmediate(more)
          : response.once('drain', more));
      more();
    },
    'too-large',
    /1048576/,
  ],
];

for (const [name, answer, code, message] of cases) {
  test(`${name} is "${code}"`, async ({ page, site, watch }) => {
    site.on('/story.json', answer);
    const diagnostics = await fail(page, site, 'story.json');
    expect(diagnostics[0]).toMatchObject({ severity: 'error', code });
    expect(diagnostics[0]!.message).toMatch(message);
    await expect(page.locator('#fallback')).toBeVisible();
    expect(watch.warnings).toHaveLength(diagnostics.length);
    expect(watch.warnings[0]).toMatch(new RegExp(`^story\\.json:\\d+:\\d+: error: ${code}: `));
    // Chromium's own message about the failed request.
    expect(watch.errors.filter((text) => !/Failed to load resource/.test(text))).toEqual([]);
    watch.errors.length = 0;

    site.serve('/good.json', json);
    const shown = await page.evaluate(async () => {
      const w = document.querySelector('story-widget')!;
      w.src = 'good.json';
      return w.ready;
    });
    expect(shown).toBe(true);
    await expect(page.locator('#fallback')).toBeHidden();
  });
}

test('an answer that other origins may not read is "cors"', async ({
  page,
  site,
  other,
  watch,
}) => {
  other.serve('/story.json', json);
  const [diagnostic] = await fail(page, site, `${other.origin}/story.json`);
  expect(diagnostic).toMatchObject({ code: 'cors' });
  expect(diagnostic!.message).toContain('Access-Control-Allow-Origin');
  expect(watch.errors.every((text) => /CORS|Failed to load/.test(text))).toBe(true);
  watch.errors.length = 0;
});

test('another origin that allows it is read', async ({ page, site, other }) => {
  other.serve('/story.json', json, { 'access-control-allow-origin': '*' });
  await page.goto(
    site.page(`<story-widget src="${other.origin}/story.json"></story-widget>`, { head: script }),
  );
  await expect(page.locator('story-widget:state(ready)')).toHaveCount(1);
});

test('a server that is not there is "network"', async ({ page, site, watch }) => {
  const [diagnostic] = await fail(page, site, 'http://127.0.0.1:9/story.json');
  expect(diagnostic).toMatchObject({ code: 'network' });
  watch.errors.length = watch.foreign.length = 0;
});

test('no address is "bad-address"', async ({ page, site }) => {
  expect((await fail(page, site, 'http://:'))[0]).toMatchObject({ code: 'bad-address' });
});

test('a later failure brings the fallback back', async ({ page, site, watch }) => {
  site.serve('/story.json', json);
  await page.goto(
    site.page(`<story-widget src="story.json">${fallback}</story-widget>`, { head: script }),
  );
  await expect(page.locator('#fallback')).toBeHidden();
  await page.evaluate(() => (document.querySelector('story-widget')!.src = '/none.json'));
  await expect(page.locator('#fallback')).toBeVisible();
  await expect(page.locator('story-widget article')).toHaveCount(0);
  watch.errors.length = 0;
});

test('a missing engine is "engine", and the next try finds it', async ({ page, site, watch }) => {
  site.serve('/story.json', faulty);
  for (const path of engines) site.on(path, respond(404, 'text/plain'));
  const [diagnostic] = await fail(page, site, 'story.json');
  expect(diagnostic).toMatchObject({ code: 'engine' });
  expect(diagnostic!.message).toContain('404');
  await expect(page.locator('#fallback')).toBeVisible();
  site.reset();
  site.serve('/story.json', faulty);
  expect(await page.evaluate(() => document.querySelector('story-widget')!.refresh())).toBe(true);
  watch.errors.length = 0;
});

test('no module is "engine", and the next try finds one', async ({ page, site, watch }) => {
  site.serve('/story.json', json);
  for (const name of ['lite', 'index']) site.on(own(`${name}.js`), respond(404, 'text/plain'));
  const [diagnostic] = await fail(page, site, 'story.json');
  expect(diagnostic).toMatchObject({ code: 'engine' });
  site.reset();
  site.serve('/story.json', json);
  expect(await page.evaluate(() => document.querySelector('story-widget')!.refresh())).toBe(true);
  watch.errors.length = 0;
});

test('a missing index.js is "engine", and the next try finds it', async ({ page, site, watch }) => {
  site.serve('/story.json', faulty);
  site.on(own('index.js'), respond(404, 'text/plain'));
  const [diagnostic] = await fail(page, site, 'story.json');
  expect(diagnostic).toMatchObject({ code: 'engine' });
  // One story is one try, and each file is asked for twice in it.
  expect(site.count(own('index.js'))).toBe(2);
  site.reset();
  site.serve('/story.json', faulty);
  expect(await page.evaluate(() => document.querySelector('story-widget')!.refresh())).toBe(true);
  watch.errors.length = 0;
});

test('an engine served as another type works, only slower', async ({ page, site }) => {
  const { readFileSync } = await import('node:fs');
  const wasm = readFileSync(ownFile('lite.wasm'));
  site.serve(own('lite.wasm'), wasm, { 'content-type': 'application/octet-stream' });
  site.serve('/story.json', json);
  await page.goto(site.page('<story-widget src="story.json"></story-widget>', { head: script }));
  await expect(page.locator('story-widget:state(ready)')).toHaveCount(1);
  expect(site.requests).not.toContain(own('index.js'));
});

test('a failed story leaves no unhandled rejection', async ({ page, site, watch }) => {
  await fail(page, site, '/none.json');
  expect(await page.evaluate(() => document.querySelector('story-widget')!.ready)).toBe(false);
  expect(await page.evaluate(() => document.querySelector('story-widget')!.story)).toBeNull();
  watch.errors.length = 0;
});
