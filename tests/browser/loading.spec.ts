// When and how often something is fetched.
import { expect, json, script, settled, test, type Page } from './kit.js';
import { own } from '../own-files.mjs';

const head = script;
const far = '<div style="height:9000px"></div>';

test('a lazy widget far away loads nothing until it comes near', async ({ page, site }) => {
  site.serve('/story.json', json);
  await page.goto(site.page(`${far}<story-widget src="story.json"></story-widget>`, { head }));
  await page.evaluate(() => customElements.whenDefined('story-widget'));
  expect(site.requests).not.toContain('/story.json');
  expect(site.requests).not.toContain(own('lite.wasm'));
  await page.locator('story-widget').scrollIntoViewIfNeeded();
  await expect(page.getByRole('heading', { name: 'A headline' })).toBeVisible();
});

for (const [name, print] of [
  ['beforeprint', (page: Page) => page.evaluate(() => dispatchEvent(new Event('beforeprint')))],
  ['print media', (page: Page) => page.emulateMedia({ media: 'print' })],
  ['a PDF', (page: Page) => page.pdf()],
] as const) {
  test(`a lazy widget far away is rendered for paper: ${name}`, async ({ page, site }) => {
    site.serve('/story.json', json);
    await page.goto(site.page(`${far}<story-widget src="story.json"></story-widget>`, { head }));
    await page.evaluate(() => customElements.whenDefined('story-widget'));
    expect(site.requests).not.toContain('/story.json');
    await print(page);
    await expect(page.locator('story-widget:state(ready)')).toHaveCount(1);
  });
}

test('an eager widget far away loads at once, and so does one that becomes eager', async ({
  page,
  site,
}) => {
  site.serve('/story.json', json);
  site.serve('/second.json', json);
  await page.goto(
    site.page(
      `${far}<story-widget src="story.json" loading="eager"></story-widget><story-widget src="second.json"></story-widget>`,
      { head },
    ),
  );
  await expect(page.locator('story-widget:state(ready)')).toHaveCount(1);
  expect(site.count('/second.json')).toBe(0);
  await page.evaluate(() => (document.querySelectorAll('story-widget')[1]!.loading = 'eager'));
  await expect(page.locator('story-widget:state(ready)')).toHaveCount(2);
});

test('ten widgets share one engine, one fetch and one style sheet', async ({ page, site }) => {
  site.serve('/story.json', json);
  await page.goto(site.page('<story-widget src="story.json"></story-widget>'.repeat(10), { head }));
  expect(await settled(page)).toEqual(Array(10).fill(true));
  for (const path of ['/story.json', own('lite.js'), own('lite.wasm')]) {
    expect(site.count(path), path).toBe(1);
  }
  const sheets = await page.evaluate(
    () =>
      new Set(
        [...document.querySelectorAll('story-widget')].flatMap(
          (w) => w.shadowRoot!.adoptedStyleSheets,
        ),
      ).size,
  );
  expect(sheets).toBe(1);
});

test('a story that the page preloads is fetched once, as the link asks for it', async ({
  page,
  site,
  context,
}) => {
  await context.addCookies([{ name: 'session', value: 'own', url: site.origin }]);
  const cookies: (string | undefined)[] = [];
  site.on('/story.json', (request, response) => {
    cookies.push(request.headers.cookie);
    response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(json);
  });
  const link = '<link rel="preload" as="fetch" crossorigin href="/story.json">';
  await page.goto(
    site.page('<story-widget src="story.json"></story-widget>', { head: link + head }),
  );
  expect(await settled(page)).toEqual([true]);
  expect(cookies).toEqual(['session=own']);
});

test('refresh() asks the server again and shows what is new', async ({ page, site }) => {
  site.serve('/story.json', json, { 'cache-control': 'max-age=600' });
  await page.goto(site.page('<story-widget src="story.json"></story-widget>', { head }));
  await settled(page);
  site.serve('/story.json', '{"headline":"Newer","blocks":[]}', { 'cache-control': 'max-age=600' });
  expect(await page.evaluate(() => document.querySelector('story-widget')!.refresh())).toBe(true);
  await expect(page.getByRole('heading', { name: 'Newer' })).toBeVisible();
  expect(site.count('/story.json')).toBe(2);
});

test('a new src aborts the fetch before it, and its late answer never shows', async ({
  page,
  site,
}) => {
  let aborted = () => {};
  const abort = new Promise<void>((done) => (aborted = done));
  site.on('/slow.json', (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"headline":"Slow",');
    response.on('close', aborted);
  });
  site.serve('/fast.json', '{"headline":"Fast","blocks":[]}');
  await page.goto(site.page('<story-widget src="slow.json"></story-widget>', { head }));
  await expect.poll(() => site.count('/slow.json')).toBe(1);
  await page.evaluate(() => (document.querySelector('story-widget')!.src = 'fast.json'));
  await abort;
  await expect(page.getByRole('heading', { name: 'Fast' })).toBeVisible();
});

test('of many changes in one go only the last is loaded', async ({ page, site }) => {
  site.serve('/c.json', json);
  await page.goto(site.page('<story-widget loading="eager"></story-widget>', { head }));
  const loads = await page.evaluate(async () => {
    await customElements.whenDefined('story-widget');
    const w = document.querySelector('story-widget')!;
    let events = 0;
    w.addEventListener('story-load', () => events++);
    w.src = '/a.json';
    w.src = '/b.json';
    w.block = 'said';
    w.src = '/c.json';
    await w.ready;
    return events;
  });
  expect(loads).toBe(1);
  expect(site.requests.filter((path) => /^\/[abc]\.json$/.test(path))).toEqual(['/c.json']);
});

test('removing the element aborts its fetch, but not that of another widget', async ({
  page,
  site,
}) => {
  let finish = () => {};
  let closed = false;
  site.on('/story.json', (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write(json.slice(0, 20));
    finish = () => response.end(json.slice(20));
    response.on('close', () => (closed = true));
  });
  await page.goto(site.page('<story-widget src="story.json"></story-widget>'.repeat(2), { head }));
  await expect.poll(() => site.count('/story.json')).toBe(1);
  await page.evaluate(() => document.querySelector('story-widget')!.remove());
  expect(closed).toBe(false);
  finish();
  expect(await settled(page)).toEqual([true]);

  site.on('/other.json', (_, response) => {
    closed = false;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{');
    response.on('close', () => (closed = true));
  });
  await page.evaluate(() => (document.querySelector('story-widget')!.src = '/other.json'));
  await expect.poll(() => site.count('/other.json')).toBe(1);
  await page.evaluate(() => document.querySelector('story-widget')!.remove());
  await expect.poll(() => closed).toBe(true);
});

test('the story is there without a layout shift when the page keeps its room free', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    (window as unknown as { shift: number }).shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        (window as unknown as { shift: number }).shift += (
          entry as unknown as { value: number }
        ).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  site.serve('/story.json', json);
  const style =
    '<style>story-widget{--story-min-height:1200px}' +
    'story-widget:not(:defined){display:block;min-height:var(--story-min-height)}</style>';
  await page.goto(
    site.page('<story-widget src="story.json"></story-widget><p>After</p>', { head: head + style }),
  );
  await settled(page);
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
});

test('no cookie is sent or kept, and nothing is stored', async ({ page, site, context }) => {
  await context.addCookies([{ name: 'session', value: 'secret', url: site.origin }]);
  let cookie: string | undefined = 'unseen';
  site.on('/story.json', (request, response) => {
    cookie = request.headers.cookie;
    response.writeHead(200, { 'content-type': 'application/json', 'set-cookie': 'track=1' });
    response.end(json);
  });
  await page.goto(site.page('<story-widget src="story.json"></story-widget>', { head }));
  await settled(page);
  expect(cookie).toBeUndefined();
  expect((await context.cookies()).map(({ name }) => name)).toEqual(['session']);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});
