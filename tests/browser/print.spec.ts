// What a story is on paper.
import { expect, inline, script, settled, test, type Page } from './kit.js';

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  expect(await settled(page)).not.toContain(false);
  await page.emulateMedia({ media: 'print' });
}

test('has no controls, and shows what is folded', async ({ page, site }) => {
  await open(page, site.page(inline(), { head: script }));
  await expect(page.getByRole('button', { name: 'Copy quote' })).toBeHidden();
  const folded = page.locator('.facts .figure');
  expect((await folded.boundingBox())!.height).toBeGreaterThan(10);
});

test('the events of a long timeline stand as far apart as the others', async ({ page, site }) => {
  const events = Array.from({ length: 9 }, (_, i) => ({
    date: `2021-0${i + 1}-03`,
    title: `Event ${i + 1}`,
  }));
  const long = JSON.stringify({ headline: 'Long', blocks: [{ type: 'timeline', events }] });
  await open(page, site.page(inline(long), { head: script }));
  const tops = await page
    .locator('.timeline .event')
    .evaluateAll((all) => all.map((event) => event.getBoundingClientRect().top));
  expect(tops).toHaveLength(9);
  const steps = tops.slice(1).map((top, i) => top - tops[i]!);
  expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(4);
});

test('a quotation has its rule, though grounds are not printed', async ({ page, site }) => {
  await open(page, site.page(script + inline()));
  const rule = await page
    .locator('.quote')
    .first()
    .evaluate((quote) => {
      const { borderBlockStartWidth, borderBlockStartColor, color } = getComputedStyle(
        quote,
        '::before',
      );
      return { borderBlockStartWidth, seen: borderBlockStartColor !== color };
    });
  expect(rule).toEqual({ borderBlockStartWidth: '4px', seen: true });
});
