// The iframe way: embed.html in a page of another origin, and frame.js that believes nobody else.
import { statSync } from 'node:fs';
import { choose, expect, json, story, test, type Page } from './kit.js';
import type { Site } from './site.js';

const shared = { 'access-control-allow-origin': '*' };
const embed = (site: Site, query = `src=/story.json`) => `${site.origin}/dist/embed.html?${query}`;
const frameOf = (address: string, attributes = 'height="500"') =>
  `<iframe id="frame" src="${address.replaceAll('&', '&amp;')}" title="Story" width="100%" ${attributes}></iframe>`;
const listener = (site: Site) => `<script src="${site.origin}/dist/frame.js"></script>`;

const inside = (page: Page) => page.frameLocator('#frame');
const ready = (page: Page) =>
  expect(inside(page).locator('story-widget:state(ready)')).toBeVisible();
const heightOf = (page: Page) => page.locator('#frame').evaluate((frame) => frame.clientHeight);
/** That of the story, as its page tells. */
const wanted = (page: Page) =>
  inside(page)
    .locator('body')
    .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));

async function fits(page: Page): Promise<number> {
  await ready(page);
  await expect.poll(async () => (await heightOf(page)) - (await wanted(page))).toBe(0);
  return heightOf(page);
}

test('a frame keeps its height until the story is there, then grows and shrinks with it', async ({
  page,
  site,
  other,
}) => {
  let answer = () => {};
  other.on('/story.json', (_, response) => {
    answer = () => void response.writeHead(200, { 'content-type': 'application/json' }).end(json);
  });
  await page.goto(site.page(frameOf(embed(other)), { head: listener(other) }));
  await expect(inside(page).locator('story-widget:state(loading)')).toHaveCount(1);
  expect(await heightOf(page)).toBe(500);
  answer();
  const folded = await fits(page);
  expect(folded).not.toBe(500);
  await inside(page).locator('summary').last().click();
  await expect.poll(() => heightOf(page)).toBeGreaterThan(folded + 20);
  await fits(page);
  await inside(page).locator('summary').last().click();
  await expect.poll(() => heightOf(page)).toBe(folded);
  await page.setViewportSize({ width: 360, height: 700 });
  await expect.poll(() => heightOf(page)).not.toBe(folded);
  await fits(page);
});

test('an open menu below the story has its place, too', async ({ page, site, other }) => {
  other.serve('/story.json', json);
  await page.goto(
    site.page(frameOf(embed(other, 'src=/story.json&block=said')), { head: listener(other) }),
  );
  const closed = await fits(page);
  await choose(inside(page).locator('body'), 'Share');
  const menu = inside(page).getByRole('menu');
  const bottom = () =>
    menu.evaluate((element) => Math.ceil(element.getBoundingClientRect().bottom));
  await expect.poll(async () => (await heightOf(page)) - (await bottom())).toBe(0);
  expect(await heightOf(page)).toBeGreaterThan(closed);
  await page.keyboard.press('Escape');
  await expect.poll(() => heightOf(page)).toBe(closed);
});

test('nothing jumps where the height given is right', async ({ page, site, other }) => {
  other.serve('/story.json', json);
  const open = (height: number) =>
    page.goto(
      site.page(`${frameOf(embed(other), `height="${height}"`)}<p>after</p>`, {
        head: `${listener(other)}<script>
          let shifts = 0;
          new PerformanceObserver((list) => {
            for (const { value } of list.getEntries()) shifts += value;
          }).observe({ type: 'layout-shift', buffered: true });
        </script>`,
      }),
    );
  const shifts = () => page.evaluate('shifts');
  await open(500);
  const height = await fits(page);
  await expect.poll(shifts).toBeGreaterThan(0);
  await open(height);
  await fits(page);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  expect(await shifts()).toBe(0);
});

test('a script that comes later than the story asks for its height', async ({
  page,
  site,
  other,
}) => {
  other.serve('/story.json', json);
  await page.goto(site.page(frameOf(embed(other))));
  await ready(page);
  expect(await heightOf(page)).toBe(500);
  await page.addScriptTag({ url: `${other.origin}/dist/frame.js` });
  await fits(page);
});

test('a page with a strict policy and boxes that count their borders', async ({
  page,
  site,
  other,
}) => {
  other.serve('/story.json', json);
  site.serve('/page.css', '* { box-sizing: border-box } iframe { border: 7px solid }', {
    'content-type': 'text/css',
  });
  const policy = `default-src 'none'; script-src ${other.origin}; frame-src ${other.origin}; style-src 'self'`;
  await page.goto(
    site.page(frameOf(embed(other)), {
      head: `${listener(other)}<link rel="stylesheet" href="/page.css">`,
      headers: { 'content-security-policy': policy },
    }),
  );
  await ready(page);
  await fits(page);
});

/** A page that says to the window around it what it is told to say. */
const speaker = `<!doctype html><title>x</title><script>
  addEventListener('message', ({ data }) => { for (const each of data.say ?? []) parent.postMessage(each, '*'); });
</script>`;
const html = { 'content-type': 'text/html' };

/** Has a frame say things, and waits until the page around has heard all of them. */
const say = (page: Page, frame: string, ...messages: unknown[]) =>
  page.evaluate(
    ([id, list]) => {
      const { contentWindow } = document.getElementById(id) as HTMLIFrameElement;
      contentWindow!.postMessage({ say: [...list, 'done'] }, '*');
      // After the listener of frame.js, which has dealt with all that came before.
      return new Promise<void>((done) =>
        addEventListener('message', ({ data }) => data === 'done' && done()),
      );
    },
    [frame, messages] as const,
  );

const height = (value: unknown) => ({ type: 'story-widget:height', height: value });

test('heights from any other window are ignored', async ({ page, site, other }) => {
  other.serve('/dist/embed.html', speaker, html);
  other.serve('/advertisement.html', speaker, html);
  site.serve('/dist/embed.html', speaker, html);
  const frames = [
    ['other-page', `${other.origin}/advertisement.html`],
    ['other-origin', `${site.origin}/dist/embed.html`],
    ['other-name', `${other.origin}/dist/embed.html/../../advertisement.html?/dist/embed.html`],
  ];
  const more = frames.map(([id, src]) => `<iframe id="${id}" src="${src}" height="90"></iframe>`);
  await page.goto(site.page(frameOf(embed(other)) + more.join(''), { head: listener(other) }));
  for (const [id] of frames) {
    await say(page, id!, height(333));
    expect(await page.locator(`#${id}`).evaluate((frame) => frame.clientHeight), id).toBe(90);
  }
  // The page itself, and a window within the story's.
  await page.evaluate((message) => postMessage(message, '*'), height(333));
  await inside(page)
    .locator('html')
    .evaluate((_, message) => {
      const child = document.body.appendChild(document.createElement('iframe'));
      const { contentWindow } = child;
      (contentWindow as typeof window).eval(`top.postMessage(${JSON.stringify(message)}, '*')`);
    }, height(333));
  expect(await heightOf(page)).toBe(500);
  // Proof that the listener listens.
  await say(page, 'frame', height(333));
  expect(await heightOf(page)).toBe(333);
});

test('a frame that has gone to another origin is ignored', async ({ page, site, other }) => {
  other.serve('/dist/embed.html', speaker, html);
  site.serve('/evil.html', speaker, html);
  await page.goto(site.page(frameOf(embed(other)), { head: listener(other) }));
  const frame = page.frames().at(1)!;
  await frame.evaluate((url) => void (location.href = url), `${site.origin}/evil.html`);
  await frame.waitForURL(`${site.origin}/evil.html`);
  await say(page, 'frame', height(333));
  expect(await heightOf(page)).toBe(500);
});

test('a height can’t be more than a height', async ({ page, site, other }) => {
  other.serve('/dist/embed.html', speaker, html);
  await page.goto(site.page(frameOf(embed(other)), { head: listener(other) }));
  for (const value of [NaN, -5, 0, null, undefined, {}, [], 'red', '9px;position:fixed']) {
    await say(page, 'frame', height(value));
    expect(await heightOf(page), String(value)).toBe(500);
  }
  for (const data of [
    null,
    'story-widget:height',
    { type: 'resize', height: 333 },
    { height: 333 },
  ]) {
    await say(page, 'frame', data);
    expect(await heightOf(page)).toBe(500);
  }
  for (const value of [1e9, Infinity]) {
    await say(page, 'frame', height(value));
    expect(await heightOf(page)).toBe(50_000);
  }
  await say(page, 'frame', height(40));
  expect(await heightOf(page)).toBe(40);
});

test('links of the story open in the page’s place; those to its own blocks stay', async ({
  page,
  site,
  other,
}) => {
  const link = { type: 'text', markdown: `[away](${site.origin}/away.html) [back](#story-said)` };
  other.serve('/story.json', JSON.stringify({ ...story, blocks: [...story.blocks, link] }));
  site.serve('/away.html', '<!doctype html><title>Away</title>', html);
  await page.goto(site.page(frameOf(embed(other)), { head: listener(other) }));
  await fits(page);
  await inside(page).getByRole('link', { name: 'back' }).click();
  await expect(inside(page).locator('#story-said')).toHaveClass(/named/);
  expect(page.url()).toBe(`${site.origin}/page.html`);
  await inside(page).getByRole('link', { name: 'away' }).click();
  await page.waitForURL(`${site.origin}/away.html`);
});

test('relative addresses in the story start from the story', async ({ page, site, other }) => {
  const text = `{"headline":"H","blocks":[{"type":"text","markdown":"![p](a.png) [x](b)"}]}`;
  other.serve('/news/story.json', text);
  other.serve('/news/a.png', '', { 'content-type': 'image/png' });
  await page.goto(site.page(frameOf(embed(other, 'src=../news/story.json'))));
  await ready(page);
  await expect.poll(() => other.count('/news/a.png')).toBe(1);
  const href = await inside(page)
    .getByRole('link')
    .evaluate((a) => (a as HTMLAnchorElement).href);
  expect(href).toBe(`${other.origin}/news/b`);
});

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('copies, where frames of other origins may not write', async ({
    page,
    site,
    other,
    watch,
  }) => {
    other.serve('/story.json', json);
    await page.goto(site.page(frameOf(embed(other)), { head: listener(other) }));
    await ready(page);
    const refused = await page
      .frames()
      .at(1)!
      .evaluate(() => navigator.clipboard.writeText('x').then(String, ({ name }) => name));
    expect(refused).toBe('NotAllowedError');
    await inside(page).getByRole('button', { name: 'Copy quote' }).click();
    await expect(inside(page).getByRole('status')).toHaveText('Quote copied');
    await page.locator('body').focus();
    await page.evaluate(() => window.focus());
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      'Words that were said',
    );
    // Chromium's own words about the refusal.
    watch.errors.length = 0;
  });
});

const sorry = 'This story can’t be shown here.';

test('only stories at http and https addresses are asked for', async ({ page, other, watch }) => {
  page.on('dialog', (dialog) => watch.errors.push(dialog.message()));
  for (const src of [
    '',
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:application/json,{"headline":"x","blocks":[]}',
    `blob:${other.origin}/x`,
    'file:///etc/passwd',
    'ftp://127.0.0.1/story.json',
    `http://user:secret@${new URL(other.origin).host}/story.json`,
    'http://',
    '//',
  ]) {
    other.requests.length = 0;
    await page.goto(embed(other, `src=${encodeURIComponent(src)}`));
    await expect(page.getByText(sorry), src).toBeVisible();
    const asked = other.requests.filter((path) => !/^\/(dist\/|favicon)/.test(path));
    expect(asked, src).toEqual([]);
  }
  await page.goto(`${other.origin}/dist/embed.html`);
  await expect(page.getByText(sorry)).toBeVisible();
  // The element says in its own words that it was given none.
  const own = (text: string) => /^embed\.html: src|^<story-widget> has no story/.test(text);
  expect(watch.warnings.filter((text) => !own(text))).toEqual([]);
});

test('a story of another origin needs CORS and a page around it', async ({
  page,
  site,
  other,
  watch,
}) => {
  const query = `src=${encodeURIComponent(`${site.origin}/story.json`)}`;
  site.serve('/story.json', json, shared);
  await page.goto(site.page(frameOf(embed(other, query)), { head: listener(other) }));
  await fits(page);
  // Anybody could make this server seem to say what it does not.
  await page.goto(embed(other, query));
  await expect(page.getByText(sorry)).toBeVisible();
  expect(site.count('/story.json')).toBe(1);
  site.serve('/story.json', json);
  await page.goto(site.page(frameOf(embed(other, query)), { head: listener(other) }));
  await expect(inside(page).getByText(sorry)).toBeVisible();
  await expect.poll(async () => (await heightOf(page)) - (await wanted(page))).toBe(0);
  watch.errors.length = 0;
});

test('a redirect is judged like the address, and links start from where it leads', async ({
  page,
  site,
  other,
  watch,
}) => {
  const text = '{"headline":"Moved","blocks":[{"type":"text","markdown":"[x](next.html)"}]}';
  const lead = (from: string, to: string, status = 302) =>
    other.on(from, (_, response) => {
      const kept = status === 301 ? { 'cache-control': 'max-age=600' } : {};
      response.writeHead(status, { location: to, ...shared, ...kept }).end();
    });
  site.serve('/far/story.json', text, shared);
  other.serve('/deep/er/story.json', text);
  lead('/login', `${site.origin}/far/story.json`);
  lead('/kept', `${site.origin}/far/story.json`, 301);
  lead('/twice', '/login');
  lead('/own', '/deep/er/story.json');
  // Twice: what the browser keeps of a redirect must not pass either.
  for (const src of ['/login', '/twice', '/kept', '/kept']) {
    await page.goto(embed(other, `src=${src}`));
    await expect(page.getByText(sorry), src).toBeVisible();
    await expect(page.getByText('Moved')).toHaveCount(0);
  }
  await page.goto(embed(other, 'src=/own'));
  await expect(page.getByRole('link')).toHaveJSProperty(
    'href',
    `${other.origin}/deep/er/next.html`,
  );
  await page.goto(site.page(frameOf(embed(other, 'src=/login')), { head: listener(other) }));
  await fits(page);
  await expect(inside(page).getByRole('link')).toHaveJSProperty(
    'href',
    `${site.origin}/far/next.html`,
  );
  watch.errors.length = 0;
});

test('the address can’t say more than the element’s attributes', async ({ page, other }) => {
  other.serve('/story.json', json);
  await page.goto(embed(other));
  const usual = await page.locator('article').evaluate((article) => article.outerHTML);
  for (const payload of ['"><script>alert(1)</script>', '" onfocus="alert(1)', '\0']) {
    const given = ['theme', 'heading-level', 'onclick', 'style', 'id'].map(
      (name) => `&${name}=${encodeURIComponent(payload)}`,
    );
    await page.goto(embed(other, `src=/story.json${given.join('')}`));
    await expect(page.locator('story-widget:state(ready)')).toBeVisible();
    const widget = page.locator('story-widget');
    const names = await widget.evaluate((element) => element.getAttributeNames());
    expect(names.sort()).toEqual(['heading-level', 'loading', 'src', 'theme']);
    const article = await page.locator('article').evaluate((element) => element.outerHTML);
    expect(article).toBe(usual);
  }
  await page.goto(embed(other, 'src=/story.json&block=said&theme=dark&controls=copy'));
  await expect(page.getByRole('button')).toHaveAccessibleName(/^Copy quote/);
  await expect(page.getByRole('heading')).toHaveCount(0);
});

test('the story names its page and the page’s language', async ({ page, other }) => {
  other.serve('/story.json', JSON.stringify({ ...story, lang: 'uk' }));
  await page.goto(embed(other));
  await expect(page).toHaveTitle('A headline');
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
});

test('the listener is at most 1 KB', () => {
  const file = new URL('../../web/dist/frame.js', import.meta.url);
  expect(statSync(file).size).toBeLessThanOrEqual(1024);
});
