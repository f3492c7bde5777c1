// The page's address leads to a block: once for each navigation, and never away from where a reader is.
import { expect, script, settled, test, type Page } from './kit.js';

const long = JSON.stringify({
  headline: 'The long road',
  blocks: [
    { type: 'text', markdown: 'On to [twenty](#story-p20).' },
    ...Array.from({ length: 30 }, (_, i) => ({
      type: 'text',
      id: `p${i}`,
      markdown: `Part ${i}. ${'Words upon words. '.repeat(60)}`,
    })),
  ],
});
const widget = '<story-widget src="/long.json" loading="eager"></story-widget>';
const below = '<div style="height:3000px">below</div>';

const top = (page: Page, id: string, which = 0) =>
  page.evaluate(
    ([block, n]) => {
      const { shadowRoot } = document.querySelectorAll('story-widget')[n as number]!;
      return shadowRoot!.getElementById(`story-${block}`)!.getBoundingClientRect().top;
    },
    [id, which],
  );
const isInView = async (page: Page, id: string, which = 0) => {
  await expect.poll(() => top(page, id, which)).toBeGreaterThan(-60);
  await expect.poll(() => top(page, id, which)).toBeLessThan(700);
};
const scrollTo = (page: Page, y: number) =>
  page.evaluate((to) => window.scrollTo({ top: to, behavior: 'instant' }), y);
const scrolled = (page: Page) => page.evaluate(() => scrollY);

test.beforeEach(({ site }) => site.serve('/long.json', long));

for (const [name, act] of Object.entries({
  'refresh()': 'w.refresh()',
  'another story': 'w.story = { ...w.story, standfirst: "Changed." }',
  'another heading level': 'w.headingLevel = 3',
  'moving the element': 'document.body.prepend(w)',
  'a later story with the same ids': 'document.body.append(w.cloneNode(true))',
})) {
  test(`${name} scrolls no reader away`, async ({ page, site }) => {
    await page.goto(`${site.page(widget + below, { head: script })}#story-p20`);
    expect(await settled(page)).toEqual([true]);
    await isInView(page, 'p20');
    await scrollTo(page, 200);
    await page.evaluate((body) => {
      new Function('w', body)(document.querySelector('story-widget'));
    }, act);
    expect((await settled(page)).every(Boolean)).toBe(true);
    expect(Math.abs((await scrolled(page)) - 200)).toBeLessThan(150);
    const marked = await page.evaluate(() =>
      [...document.querySelectorAll('story-widget')].map(
        ({ shadowRoot }) => shadowRoot!.querySelectorAll('.named').length,
      ),
    );
    expect(marked.reduce((sum, each) => sum + each)).toBe(1);
  });
}

for (const [name, link] of [
  ['the page', '<a id="link" href="#story-p20" style="position:fixed;top:0;right:0">to 20</a>'],
  ['the story', ''],
] as const) {
  test(`a link of ${name} leads each time it is followed`, async ({ page, site }) => {
    await page.goto(site.page(link + widget + below, { head: script }));
    await settled(page);
    const target = page.locator(link ? '#link' : 'a[href="#story-p20"]');
    await target.click();
    await isInView(page, 'p20');
    await scrollTo(page, 0);
    await target.click();
    await isInView(page, 'p20');
    expect(new URL(page.url()).hash).toBe('#story-p20');
  });
}

test('a link whose fragment can’t be read does no harm', async ({ page, site }) => {
  const blocks = [{ type: 'text', markdown: '[broken](#story-%zz) and [none](#story-none)' }];
  site.serve('/long.json', JSON.stringify({ headline: 'Links', blocks }));
  await page.goto(site.page(widget, { head: script }));
  expect(await settled(page)).toEqual([true]);
  for (const name of ['broken', 'none']) await page.getByRole('link', { name }).click();
  expect(new URL(page.url()).hash).toBe('#story-none');
});

test('links of the story lead within the page, whatever its base', async ({ page, site }) => {
  const address = site.page(widget + below, { head: `<base href="/">${script}` });
  await page.goto(address);
  await settled(page);
  await page.locator('a[href="#story-p20"]').click();
  await isInView(page, 'p20');
  expect(page.url()).toBe(`${address}#story-p20`);
});

test('the route of a hash router stays', async ({ page, site }) => {
  await page.goto(`${site.page(widget + below, { head: script })}#/news/1`);
  await settled(page);
  await page.locator('a[href="#story-p20"]').click();
  await isInView(page, 'p20');
  expect(new URL(page.url()).hash).toBe('#/news/1');
});

test('a router that only writes the history leads, too', async ({ page, site }) => {
  await page.goto(site.page(widget + below, { head: script }));
  await settled(page);
  await page.evaluate(() => history.pushState(null, '', '#story-p20'));
  await isInView(page, 'p20');
});

test('a reload keeps the place', async ({ page, site }) => {
  await page.goto(
    `${site.page(`<div style="height:1600px"></div>${widget}${below}`, { head: script })}#story-p20`,
  );
  await settled(page);
  await isInView(page, 'p20');
  await scrollTo(page, 300);
  await page.reload();
  expect(await settled(page)).toEqual([true]);
  expect(Math.abs((await scrolled(page)) - 300)).toBeLessThan(60);
});

test('of two stories with the same ids the first counts', async ({ page, site }) => {
  await page.goto(`${site.page(widget + widget + below, { head: script })}#story-p20`);
  await settled(page);
  await isInView(page, 'p20', 0);
});
