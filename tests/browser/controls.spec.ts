// The buttons of blocks: which there are, what they are called, and those of facts.
import { choose, expect, inline, script, settled, story, test, type Page } from './kit.js';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const quote = (page: Page) => page.locator('#story-said');
const status = (page: Page) => page.getByRole('status');

/** A story with a fact of each date. */
const dated = (dates: string[]) =>
  JSON.stringify({
    headline: 'H',
    blocks: [
      {
        type: 'facts',
        id: 'f',
        title: 'Figures',
        items: dates.map((asOf) => ({
          label: asOf,
          value: 1,
          qualifier: 'about',
          asOf,
          source: { title: 'S' },
        })),
      },
    ],
  });

test('controls shows only what it names', async ({ page, site }) => {
  await page.goto(site.page(inline(), { head: script }));
  await settled(page);
  const set = (value: string | null) =>
    page.evaluate((text) => (document.querySelector('story-widget')!.controls = text), value);
  const visible = () =>
    quote(page)
      .getByRole('button')
      .evaluateAll((all) => all.map((button) => (button as HTMLElement).title));
  const entries = async (block = quote(page)) => {
    await block.getByRole('button', { name: /^More/ }).click();
    await expect(page.getByRole('menu')).toBeVisible();
    const names = await page.getByRole('menuitem').allTextContents();
    await page.keyboard.press('Escape');
    return names;
  };
  expect(await visible()).toEqual(['Copy quote', 'More']);
  expect(await entries()).toEqual(['Share', 'Copy link', 'Save image']);
  await set('share original');
  expect(await visible()).toEqual(['More']);
  expect(await entries()).toEqual(['Share']);
  await expect(page.getByText('Show original')).toBeVisible();
  await set('copy');
  expect(await visible()).toEqual(['Copy quote']);
  await set('none');
  expect(await visible()).toEqual([]);
  await expect(page.getByText('Show original')).toBeHidden();
  await set(null);
  expect(await visible()).toHaveLength(2);
});

test('a pull quote has a menu alone, which copies, too', async ({ page, site }) => {
  const pull = {
    type: 'quote',
    id: 'said',
    style: 'pull',
    text: 'Words',
    speaker: { name: 'Ada' },
  };
  const text = JSON.stringify({
    headline: 'H',
    url: story.url,
    blocks: [pull],
  });
  await page.goto(site.page(inline(text), { head: script }));
  await settled(page);
  await expect(page.getByRole('button')).toHaveCount(1);
  await choose(page, 'Copy quote');
  await expect(status(page)).toHaveText('Quote copied');
  await expect.poll(() => clipboard(page)).toMatch(/^“Words” — Ada\n/);
});

test('no two buttons of a story have the same name', async ({ page, site }) => {
  const quote = { type: 'quote', text: 'Words', speaker: { name: 'Ada' } };
  const facts = {
    type: 'facts',
    items: ['Greens', 'Reds'].map((label) => ({ label, value: 1 })),
  };
  const blocks = [quote, quote, { ...quote, style: 'pull' }, facts, { ...facts, title: 'Votes' }];
  await page.goto(
    site.page(inline(JSON.stringify({ headline: 'H', blocks })), {
      head: script,
    }),
  );
  await settled(page);
  const names = await page
    .locator('[data-action]')
    .evaluateAll((all) => all.map((button) => button.ariaLabel));
  expect(names).toEqual([
    'Copy quote: “Words”',
    'More: “Words”',
    'Copy quote: “Words” (2)',
    'More: “Words” (2)',
    'More: “Words” (3)',
    'Copy fact: Greens',
    'Copy fact: Reds',
    'Copy facts: Greens',
    'More: Greens',
    'Copy fact: Greens (2)',
    'Copy fact: Reds (2)',
    'Copy facts: Votes',
    'More: Votes',
  ]);
});

test('nothing moves when a button says what it did', async ({ page, site }) => {
  await page.goto(site.page(inline(dated(['2024', '2025'])), { head: script }));
  await settled(page);
  const boxes = () =>
    page
      .locator('article, article *')
      .evaluateAll((all) => all.map((each) => JSON.stringify(each.getBoundingClientRect())));
  for (const name of [/^Copy facts/, /^Copy fact: 2024/]) {
    const before = await boxes();
    const button = page.getByRole('button', { name });
    await button.click();
    await expect(button).toHaveClass('copy done');
    expect(await boxes()).toEqual(before);
  }
});

test('a fact is marked when its date is more than a year ago', async ({ page, site }) => {
  await page.clock.setFixedTime('2026-07-01T12:00:00Z');
  const old = ['2024', '2025-05', '2025-06', '2025-06-30', '2025-06-30T10:00:00Z', '1999-12'];
  const fresh = ['2025', '2026', '2025-07', '2025-07-02', '2026-07-01', '2030'];
  await page.goto(site.page(inline(dated([...old, ...fresh])), { head: script }));
  await settled(page);
  const marked = await page
    .locator('.fact:has(.stale:not([hidden])) dt')
    .evaluateAll((labels) => labels.map(({ textContent }) => textContent));
  expect(marked).toEqual(old);
  await expect(page.locator('.stale').first()).toHaveText('May be out of date');
});

test('one fact is copied with all that belongs to it', async ({ page, site }) => {
  await page.clock.setFixedTime('2026-07-01T12:00:00Z');
  await page.goto(site.page(inline(dated(['2024-01-02', '2025'])), { head: script }));
  await settled(page);
  const told = page.evaluate(
    () =>
      new Promise((done) =>
        document.addEventListener('story-share', (event) => done((event as CustomEvent).detail)),
      ),
  );
  const button = page.getByRole('button', { name: /^Copy fact:/ }).first();
  await expect(button).toHaveCSS('opacity', '0');
  const box = (await button.boundingBox())!;
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(36);
  await button.focus();
  await expect(button).toHaveCSS('opacity', '1');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => clipboard(page))
    .toBe(
      `2024-01-02: about 1 (As of 2 January 2024; Source: S)\n${site.origin}/page.html#story-f`,
    );
  await expect(status(page)).toHaveText('Fact copied');
  expect(await told).toEqual({ block: 'f', method: 'copy' });
  await page.evaluate(() => (document.querySelector('story-widget')!.controls = 'share'));
  await expect(button).toBeHidden();
});

test('a fact alone in its box has no button of its own', async ({ page, site }) => {
  await page.goto(site.page(inline(dated(['2025'])), { head: script }));
  await settled(page);
  await expect(page.getByRole('button', { name: /^Copy fact/ })).toHaveAccessibleName(
    'Copy facts: Figures',
  );
});
