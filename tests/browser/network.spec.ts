// What a server can do to a story, and what becomes of the requests.
import type { Answer, Site } from './site.js';
import { expect, json, script, settled, stopClock, test, type Page } from './kit.js';

// A clock that stands still is left behind in a page that is used again.
test.use({ reuseContext: false });

const type = { 'content-type': 'application/json' };
const widget = (src = 'story.json') =>
  `<story-widget src="${src}" loading="eager"><a id="fallback" href="/x">x</a></story-widget>`;

const open = (page: Page, site: Site, src?: string) =>
  page.goto(site.page(widget(src), { head: script }));

const codes = (page: Page) =>
  page.evaluate(() => document.querySelector('story-widget')!.diagnostics.map(({ code }) => code));

/** Answers in turn; the last one for ever. */
function inTurn(...answers: Answer[]): Answer {
  let asked = 0;
  return (request, response) => answers[Math.min(asked++, answers.length - 1)]!(request, response);
}

const good: Answer = (_, response) => void response.writeHead(200, type).end(json);
const failing: Answer = (_, response) => void response.writeHead(503, type).end('{}');
const breaking: Answer = (request) => void request.socket.destroy();
const breakingLater: Answer = (request, response) => {
  response.writeHead(200, type).write(json.slice(0, 30));
  setTimeout(() => request.socket.destroy(), 50);
};

/** Moves the page's clock on until the story has been asked for a second time; returns how far, in milliseconds. */
async function secondAttempt(page: Page, site: Site): Promise<number> {
  let passed = 0;
  await expect
    .poll(async () => {
      await page.clock.runFor(100);
      passed += 100;
      return site.count('/story.json');
    })
    .toBe(2);
  return passed;
}

for (const [name, answer] of [
  ['a failure of the server', failing],
  ['an answer that breaks off', breakingLater],
] as const) {
  test(`${name} is asked again, once, and a good answer is shown`, async ({
    page,
    site,
    watch,
  }) => {
    site.on('/story.json', inTurn(answer, good));
    await open(page, site);
    expect(await settled(page)).toEqual([true]);
    expect(site.count('/story.json')).toBe(2);
    expect(watch.warnings).toEqual([]);
    watch.errors.length = 0;
  });
}

test('a server that fails twice is not asked a third time', async ({ page, site, watch }) => {
  site.on('/story.json', failing);
  await open(page, site);
  expect(await settled(page)).toEqual([false]);
  expect(await codes(page)).toEqual(['server-error']);
  expect(site.count('/story.json')).toBe(2);
  watch.errors.length = 0;
});

test('a connection that breaks twice is "network"', async ({ page, site, watch }) => {
  site.on('/story.json', breaking);
  await open(page, site);
  expect(await settled(page)).toEqual([false]);
  expect(await codes(page)).toEqual(['network']);
  watch.errors.length = 0;
});

test('the second attempt comes after half a second at the earliest', async ({
  page,
  site,
  watch,
}) => {
  site.on('/story.json', inTurn(failing, good));
  await stopClock(page);
  await open(page, site);
  await expect.poll(() => site.count('/story.json')).toBe(1);
  await expect.poll(() => watch.errors.length).toBe(1);
  await page.clock.runFor(450);
  expect(site.count('/story.json')).toBe(1);
  await secondAttempt(page, site);
  await expect(page.locator('story-widget:state(ready)')).toHaveCount(1);
  watch.errors.length = 0;
});

test('what a second attempt can’t change is asked once', async ({ page, site, other, watch }) => {
  const answers: [string, Answer][] = [
    ['not-found', (_, response) => void response.writeHead(404, type).end()],
    ['http-status', (_, response) => void response.writeHead(403, type).end()],
    ['wrong-type', (_, r) => void r.writeHead(200, { 'content-type': 'text/html' }).end('<p>Hi')],
    ['syntax', (_, response) => void response.writeHead(200, type).end('{')],
  ];
  for (const [code, answer] of answers) {
    site.on(`/${code}.json`, answer);
    await open(page, site, `${code}.json`);
    await settled(page);
    expect(await codes(page)).toEqual([code]);
    expect(site.count(`/${code}.json`), code).toBe(1);
  }
  other.serve('/story.json', json);
  await open(page, site, `${other.origin}/story.json`);
  await settled(page);
  expect(await codes(page)).toEqual(['cors']);
  // The request, and the one that tells why it failed.
  expect(other.count('/story.json')).toBe(2);
  watch.errors.length = 0;
});

test('an element that is removed does not ask again', async ({ page, site, watch }) => {
  site.on('/story.json', failing);
  await stopClock(page);
  await open(page, site);
  await expect.poll(() => watch.errors.length).toBe(1);
  await page.evaluate(() => document.querySelector('story-widget')!.remove());
  await page.clock.runFor(5_000);
  expect(site.count('/story.json')).toBe(1);
  watch.errors.length = 0;
});

test('of an answer without end no more than 1 MiB is waited for, and the server sees it end', async ({
  page,
  site,
}) => {
  let closed = false;
  site.on('/story.json', (_, response) => {
    response.writeHead(200, type).write(' '.repeat((1 << 20) + 1));
    response.on('close', () => (closed = true));
  });
  await open(page, site);
  expect(await settled(page)).toEqual([false]);
  expect(await codes(page)).toEqual(['too-large']);
  await expect.poll(() => closed).toBe(true);
});

test('a stalled answer ends after ten seconds, also on the server', async ({ page, site }) => {
  let closed = false;
  site.on('/story.json', (_, response) => {
    response.writeHead(200, type).write('{"headline"');
    response.on('close', () => (closed = true));
  });
  await stopClock(page);
  await open(page, site);
  await expect.poll(() => site.count('/story.json')).toBe(1);
  await page.clock.fastForward(9_500);
  expect(closed).toBe(false);
  await page.clock.fastForward(1_000);
  await expect(page.locator('story-widget:state(error)')).toHaveCount(1);
  expect(await codes(page)).toEqual(['timeout']);
  await expect.poll(() => closed).toBe(true);
  await expect(page.locator('#fallback')).toBeVisible();
});

test('the ten seconds are for both attempts together', async ({ page, site, watch }) => {
  site.on(
    '/story.json',
    inTurn(failing, () => {}),
  );
  await stopClock(page);
  await open(page, site);
  await expect.poll(() => watch.errors.length).toBe(1);
  const passed = await secondAttempt(page, site);
  await page.clock.fastForward(10_000 - passed);
  await expect(page.locator('story-widget:state(error)')).toHaveCount(1);
  expect(await codes(page)).toEqual(['timeout']);
  watch.errors.length = 0;
});

test('the browser’s cache is used as the server says', async ({ page, site }) => {
  site.serve('/kept.json', json, { 'cache-control': 'max-age=600' });
  site.serve('/fresh.json', json, { 'cache-control': 'no-store' });
  const both = widget('kept.json') + widget('fresh.json');
  for (let visit = 0; visit < 2; visit++) {
    await page.goto(site.page(both, { head: script }));
    expect(await settled(page)).toEqual([true, true]);
  }
  expect(site.count('/kept.json')).toBe(1);
  expect(site.count('/fresh.json')).toBe(2);
});

test('a redirect is followed, also to another origin', async ({ page, site, other }) => {
  const to = (location: string, more = {}): Answer => {
    return (_, response) => void response.writeHead(302, { location, ...more }).end();
  };
  site.on('/story.json', to('/moved.json'));
  site.on('/moved.json', to(`${other.origin}/story.json`));
  other.serve('/story.json', json, { 'access-control-allow-origin': '*' });
  await open(page, site);
  expect(await settled(page)).toEqual([true]);
  site.on('/html.json', to('/page.html'));
  await page.evaluate(() => (document.querySelector('story-widget')!.src = '/html.json'));
  expect(await settled(page)).toEqual([false]);
  expect(await codes(page)).toEqual(['wrong-type']);
});

test('a redirect from https to http is refused', async ({ page, site, other, watch }) => {
  const allow = { 'access-control-allow-origin': '*' };
  other.serve('/story.json', json, allow);
  // Answered here instead of by a server, which would need a certificate.
  await page.route('https://stories.example/**', (route) =>
    route.fulfill({ status: 302, headers: { location: `${other.origin}/story.json`, ...allow } }),
  );
  await open(page, site, 'https://stories.example/story.json');
  expect(await settled(page)).toEqual([false]);
  expect(await codes(page)).toEqual(['insecure-redirect']);
  expect(other.count('/story.json')).toBe(1);
  await expect(page.locator('#fallback')).toBeVisible();
  watch.foreign.length = 0;
});
