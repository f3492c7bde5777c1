// What the page hears. Every event bubbles and leaves the shadow root, so one listener on the document hears all.
import { expect, inline, json, script, settled, stopClock, test, type Page } from './kit.js';

// A clock that stands still is left behind in a page that is used again.
test.use({ reuseContext: false });

interface Heard {
  type: string;
  detail: Record<string, unknown>;
  from: string;
}

async function open(page: Page, url: string): Promise<() => Promise<Heard[]>> {
  await page.addInitScript(() => {
    const heard: object[] = [];
    Object.assign(window, { heard });
    for (const type of ['load', 'error', 'navigate', 'share', 'toggle', 'view']) {
      document.addEventListener(`story-${type}`, (event) => {
        const { detail } = event as CustomEvent;
        heard.push({ type: event.type, detail, from: (event.target as Element).localName });
      });
    }
  });
  await page.goto(url);
  await settled(page);
  return () => page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
}

/** Waits until observers have told what they see. */
const observed = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        const observer = new IntersectionObserver(() => done());
        observer.observe(document.querySelector('story-widget')!);
      }),
  );

const of = (heard: Heard[], type: string) => heard.filter((each) => each.type === type);

test('story-load comes once, with the diagnostics', async ({ page, site }) => {
  const heard = await open(page, site.page(inline(), { head: script }));
  expect(of(await heard(), 'story-load')).toEqual([
    { type: 'story-load', detail: { diagnostics: [] }, from: 'story-widget' },
  ]);
});

test('story-error comes once, with the diagnostics', async ({ page, site }) => {
  const heard = await open(page, site.page(inline('{'), { head: script }));
  const errors = of(await heard(), 'story-error');
  expect(errors).toHaveLength(1);
  expect(errors[0]!.detail.diagnostics).toMatchObject([
    { severity: 'error', code: 'syntax', line: 1 },
  ]);
  expect(of(await heard(), 'story-load')).toEqual([]);
});

test('story-navigate names the link and its block, and can keep the reader here', async ({
  page,
  site,
}) => {
  const heard = await open(page, site.page(inline(), { head: script }));
  await page.evaluate(() =>
    document.addEventListener('story-navigate', (event) => event.preventDefault()),
  );
  await page.getByRole('link', { name: 'a link' }).click();
  await page.getByRole('link', { name: 'More' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'More' }).click({ button: 'middle' });
  expect(of(await heard(), 'story-navigate').map(({ detail }) => detail)).toEqual([
    { url: 'https://example.org/a', block: 'text-1' },
    { url: 'https://example.org/more', block: 'more' },
    { url: 'https://example.org/more', block: 'more' },
  ]);
  expect(page.url()).toBe(`${site.origin}/page.html`);
  expect(page.context().pages()).toHaveLength(1);
});

test('without a listener a link is followed', async ({ page, site }) => {
  const text = json.replaceAll('https://example.org/a', '/next.html');
  site.serve('/next.html', '<title>Next</title>', { 'content-type': 'text/html' });
  await open(page, site.page(inline(text), { head: script }));
  await page.getByRole('link', { name: 'a link' }).click();
  await expect(page).toHaveTitle('Next');
});

test('story-toggle says which fold was opened or closed', async ({ page, site }) => {
  const heard = await open(page, site.page(inline(), { head: script }));
  const toggles = expect.poll(async () =>
    of(await heard(), 'story-toggle').map(({ detail }) => detail),
  );
  const said = { block: 'said', open: true };
  await page.getByText('Show original').click();
  await toggles.toEqual([said]);
  await page.locator('summary').last().focus();
  // Each is awaited: browsers tell of a fold that opened and closed at once only how it ended.
  await page.keyboard.press('Enter');
  await toggles.toEqual([said, { block: 'figures', open: true }]);
  await page.keyboard.press('Enter');
  await toggles.toEqual([
    said,
    { block: 'figures', open: true },
    { block: 'figures', open: false },
  ]);
});

test('story-view comes once for each block that was half visible for a second', async ({
  page,
  site,
}) => {
  await stopClock(page);
  const heard = await open(
    page,
    site.page(inline() + '<div style="height:5000px"></div>', { head: script }),
  );
  const views = async () => of(await heard(), 'story-view').map(({ detail }) => detail.block);
  await observed(page);
  await page.clock.runFor(900);
  expect(await views()).toEqual([]);
  await page.clock.runFor(200);
  expect(await views()).toContain('said');
  await page.clock.runFor(5000);
  const seen = await views();
  expect(new Set(seen).size).toBe(seen.length);
});

test('story-view does not count a block that leaves within the second', async ({ page, site }) => {
  await stopClock(page);
  const far = '<div style="height:5000px"></div>';
  const heard = await open(
    page,
    site.page(`${inline()}${far}<p id="end">End</p>`, { head: script }),
  );
  await observed(page);
  await page.clock.runFor(500);
  await page.locator('#end').scrollIntoViewIfNeeded();
  await expect(page.locator('#end')).toBeInViewport();
  // Until the widget's has told that the blocks are gone.
  await observed(page);
  await page.clock.runFor(5000);
  expect(of(await heard(), 'story-view')).toEqual([]);
});

test('story-view does not count in a hidden tab, and counts when it is seen again', async ({
  page,
  site,
}) => {
  await stopClock(page);
  const heard = await open(page, site.page(inline(), { head: script }));
  const hide = (hidden: boolean) =>
    page.evaluate((now) => {
      Object.defineProperty(document, 'hidden', { value: now, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  await observed(page);
  await page.clock.runFor(500);
  await hide(true);
  await observed(page);
  await page.clock.runFor(5000);
  expect(of(await heard(), 'story-view')).toEqual([]);
  await hide(false);
  await observed(page);
  await page.clock.runFor(900);
  expect(of(await heard(), 'story-view')).toEqual([]);
  await page.clock.runFor(200);
  expect(of(await heard(), 'story-view').length).toBeGreaterThan(0);
});

test('a block taller than the window counts when it fills half of it', async ({ page, site }) => {
  await stopClock(page);
  const text = JSON.stringify({
    headline: 'Long',
    blocks: [{ type: 'text', id: 'long', markdown: 'words\n\n'.repeat(400) }],
  });
  const heard = await open(page, site.page(inline(text), { head: script }));
  await page.mouse.wheel(0, 2000);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(2000);
  await expect
    .poll(async () => {
      await page.clock.runFor(1100);
      return of(await heard(), 'story-view').map(({ detail }) => detail.block);
    })
    .toEqual(['long']);
});
