// Pre-rendered stories: readable without the script, which takes them over as they are and loads nothing for it.
import { readFileSync } from 'node:fs';
import { init, output } from '../../web/dist/index.js';
import { choose, expect, json, script, settled, test, type Page } from './kit.js';
import { own } from '../own-files.mjs';

const heading = (page: Page) => page.getByRole('heading', { name: 'A headline' });
const reference = readFileSync(new URL('../../examples/reference-story.json', import.meta.url));
const css = '/dist/story-widget.css';

/** A copy of what the command prints. */
const element = (text: string | Uint8Array, options = {}) =>
  output(text, { to: 'element', ...options }).text;

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
test.beforeAll(() => init());

async function copyWorks(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Copy quote' }).first().click();
  await expect(page.getByRole('status')).toHaveText('Quote copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^“.{20,}/);
}

test('what the reader has begun stays: an open fold, the focus, the selection', async ({
  page,
  site,
}) => {
  await page.goto(site.page(element(json)));
  const fold = page.locator('summary').first();
  await fold.click();
  await page.getByText('Some text with').selectText();
  await fold.focus();
  const before = await page.evaluate(() => {
    const root = document.querySelector('story-widget')!.shadowRoot!;
    Object.assign(globalThis, { article: root.querySelector('article') });
    return getSelection()!.toString();
  });
  expect(before).toContain('Some text with');

  await page.addScriptTag({ url: '/dist/story-widget.js' });
  expect(await settled(page)).toEqual([true]);
  await expect(page.locator('story-widget:state(ready)')).toHaveCount(1);
  await expect(page.locator('details').first()).toHaveAttribute('open');
  await expect(fold).toBeFocused();
  expect(await page.evaluate(() => getSelection()!.toString())).toBe(before);
  const same = await page.evaluate(() => {
    const root = document.querySelector('story-widget')!.shadowRoot!;
    return root.querySelector('article') === (globalThis as { article?: unknown }).article;
  });
  expect(same).toBe(true);
  await copyWorks(page);
});

test('nothing is loaded but the script, the style sheet and what the reader asks for', async ({
  page,
  site,
}) => {
  const events = `<script>addEventListener('story-toggle', ({ detail }) => (window.toggled = detail))</script>`;
  await page.goto(site.page(element(json, { css }), { head: script + events }));
  // Not by settled(): after a change of attributes the element looks at its ground.
  const ready = () => document.querySelector('story-widget')!.ready;
  expect(await page.evaluate(ready)).toBe(true);
  await copyWorks(page);
  await page.getByText('Show original').click();
  await expect.poll(() => page.evaluate('window.toggled')).toEqual({ block: 'said', open: true });
  await choose(page, 'Share');
  await expect(page.getByRole('menu')).toBeVisible();
  expect(new Set(site.requests)).toEqual(
    new Set([
      '/page.html',
      '/dist/story-widget.js',
      own('act.js'),
      own('share.js'),
      css,
      '/favicon.ico',
    ]),
  );
});

for (const [what, head, story] of [
  ['on a page that paints its ground', '<style>body{background:#14161b}</style>', json],
  ['with a table', '', '{"blocks":[{"type":"text","markdown":"a|b\\n-|-\\n1|2"}]}'],
] as const) {
  test(`${what}, a story is fitted to its page`, async ({ page, site }) => {
    await page.goto(site.page(element(story, { css }), { head: head + script }));
    await expect.poll(() => site.requests).toContain(own('show.js'));
    if (head) await expect(page.locator('article')).toHaveAttribute('data-ground', 'dark');
  });
}

test('a page that becomes dark later has the story follow', async ({ page, site }) => {
  const head = `<style>.dark{background:#14161b}</style>${script}`;
  await page.goto(site.page(element(json, { css }), { head }));
  await expect(page.locator('story-widget:state(ready)')).toHaveCount(1);
  // What else is set at the story paints no ground; another file fetched afterwards is asked for later.
  await page.locator('story-widget').evaluate(async (widget) => {
    widget.setAttribute('loading', 'eager');
    await fetch('/dist/story-widget.css?after');
  });
  expect(site.requests).not.toContain(own('show.js'));
  await page.evaluate(() => (document.body.className = 'dark'));
  await expect(page.locator('article')).toHaveAttribute('data-ground', 'dark');
});

for (const width of [360, 1280]) {
  for (const [name, options] of [
    ['styles inside', {}],
    ['a linked style sheet', { css }],
  ] as const) {
    test(`nothing moves when the script comes, ${width} pixels wide, with ${name}`, async ({
      page,
      site,
    }) => {
      // Tall enough that every block is in the window: what moves elsewhere does not count.
      await page.setViewportSize({ width, height: 6000 });
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(globalThis, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shifts.push((entry as never as { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(site.page(`${element(reference, options)}<p id="after">After</p>`));
      const after = page.locator('#after');
      await expect(after).toBeVisible();
      const before = await after.boundingBox();
      expect(before!.y).toBeGreaterThan(2000);
      await page.addScriptTag({ url: '/dist/story-widget.js' });
      expect(await settled(page)).toEqual([true]);
      await expect(page.getByRole('button', { name: 'Copy quote' })).toHaveCount(4);
      expect(await after.boundingBox()).toEqual(before);
      // Two frames later every shift has been reported.
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      expect(await page.evaluate('shifts')).toEqual([]);
    });
  }
}

for (const [controls, shown] of [
  ['copy original', 1],
  ['none', 0],
] as const) {
  test(`nothing moves with controls="${controls}" either`, async ({ page, site }) => {
    const html = element(json).replace('<story-widget', `<story-widget controls="${controls}"`);
    await page.goto(site.page(`${html}<p id="after">After</p>`));
    const after = page.locator('#after');
    const before = await after.boundingBox();
    await page.addScriptTag({ url: '/dist/story-widget.js' });
    expect(await settled(page)).toEqual([true]);
    await expect(page.getByRole('button')).toHaveCount(shown);
    expect(await after.boundingBox()).toEqual(before);
  });
}

for (const [name, today] of [
  ['old', '2026-07-01'],
  ['not old', '2025-07-01'],
] as const) {
  test(`nothing moves when the script finds a fact ${name}`, async ({ page, site }) => {
    const fact = {
      label: 'L',
      value: 1,
      asOf: '2025-01-01',
      source: { title: 'S' },
    };
    const blocks = [{ type: 'facts', items: [fact, fact] }];
    await page.clock.setFixedTime(today);
    // Narrow enough that the mark needs a line of its own.
    const html = element(JSON.stringify({ headline: 'H', blocks }));
    await page.goto(site.page(`<div style="width:13em">${html}</div><p id="after">After</p>`));
    const after = page.locator('#after');
    const before = await after.boundingBox();
    await page.addScriptTag({ url: '/dist/story-widget.js' });
    expect(await settled(page)).toEqual([true]);
    await expect(page.getByText('May be out of date').first()).toBeVisible({
      visible: name === 'old',
    });
    expect(await after.boundingBox()).toEqual(before);
    const heights = await page
      .locator('.as-of, .stale')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().height));
    expect(heights[0]).toBeGreaterThan(1.5 * heights[1]!);
  });
}

test('is taken over by a classic script that runs before it is parsed', async ({ page, site }) => {
  const classic = '<script src="/dist/story-widget.js"></script>';
  await page.goto(site.page(element(json), { head: classic }));
  expect(await settled(page)).toEqual([true]);
  await copyWorks(page);
  expect(site.requests).not.toContain(own('lite.js'));
});

test('is loaded anew when src changes', async ({ page, site }) => {
  site.serve('/other.json', '{"headline":"Another","blocks":[]}');
  await page.goto(site.page(element(json), { head: script }));
  await settled(page);
  await page.evaluate(() => (document.querySelector('story-widget')!.src = '/other.json'));
  await expect(page.getByRole('heading', { name: 'Another' })).toBeVisible();
  await expect(heading(page)).toHaveCount(0);
});

for (const [name, options, policy] of [
  ['a linked style sheet', { css }, "style-src 'self'"],
  ['a nonce', { nonce: 'n1' }, "style-src 'nonce-n1'"],
] as const) {
  test(`works under a strict content security policy, with ${name}`, async ({ page, site }) => {
    const headers = {
      'content-security-policy': `default-src 'none'; script-src 'self'; ${policy}`,
    };
    await page.goto(site.page(element(json, options), { head: script, headers }));
    expect(await settled(page)).toEqual([true]);
    // The style sheet is there.
    await expect(page.locator('.quote')).toHaveCSS('position', 'relative');
    await copyWorks(page);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a pre-rendered story reads and folds, and shows no button', async ({ page, site }) => {
    await page.goto(site.page(element(json), { head: script }));
    await expect(heading(page)).toBeVisible();
    await page.getByText('Show original').click();
    await expect(page.getByText('Слова')).toBeVisible();
    await page.getByText('Figures').click();
    await expect(page.getByText('€65 billion')).toBeVisible();
    await expect(page.getByRole('link', { name: 'More' })).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.locator('.controls').first()).toHaveCSS('display', 'none');
  });

  test('a whole page reads completely', async ({ page, site }) => {
    const html = output(reference, {
      to: 'page',
      script: '/dist/story-widget.js',
    }).text;
    site.serve('/story.html', html, {
      'content-type': 'text/html; charset=utf-8',
    });
    await page.goto(`${site.origin}/story.html`);
    const { headline } = JSON.parse(reference.toString());
    await expect(page).toHaveTitle(headline);
    await expect(page.getByRole('heading', { name: headline, level: 1 })).toBeVisible();
    for (const line of output(reference, { to: 'text' }).text.split('\n')) {
      // Lines of text that come from one element.
      if (/^[\w ,.]{30,}$/.test(line)) await expect(page.getByText(line).first()).toBeVisible();
    }
    await expect(page.getByRole('blockquote')).toHaveCount(4);
  });
});

test('a page without the script keeps no room for its buttons', async ({ page, site }) => {
  const html = output(json, { to: 'page' }).text;
  site.serve('/story.html', html, {
    'content-type': 'text/html; charset=utf-8',
  });
  await page.goto(`${site.origin}/story.html`);
  await expect(page.locator('.controls').first()).toHaveCSS('display', 'none');
  await expect(page.getByText('Show original')).toBeVisible();
});
