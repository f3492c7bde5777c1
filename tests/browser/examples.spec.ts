// Every example page and story, found by directory, and the local page that lists them.
import { readdirSync } from 'node:fs';
import { violations } from './axe.js';
import { expect, settled, test, type Page } from './kit.js';

const folder = new URL('../../examples/', import.meta.url);
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
const stories = readdirSync(folder).filter((name) => name.endsWith('.json'));

/** What can be pressed and is less than 24 pixels large; links within a sentence may be (WCAG 2.2, 2.5.8). */
const smallTargets = (page: Page): Promise<string[]> =>
  page.locator('story-widget article').evaluateAll((articles) =>
    articles
      .flatMap((article) => [...article.querySelectorAll('a, button, summary')])
      .filter((each) => each.checkVisibility() && getComputedStyle(each).display !== 'inline')
      .filter((each) => {
        const { width, height } = each.getBoundingClientRect();
        return Math.min(width, height) < 24;
      })
      .map((each) => each.outerHTML),
  );

/** Light, dark, and as Windows shows it with few colours; 640 is a window of 1280 pixels at 200 % zoom. */
const looks = [
  { media: { colorScheme: 'light' }, widths: [320, 1280] },
  { media: { colorScheme: 'dark' }, widths: [320, 1280] },
  { media: { colorScheme: 'light', forcedColors: 'active' }, widths: [640] },
] as const;

for (const name of pages) {
  test(`examples/${name} works, and is accessible`, async ({ page, site }) => {
    await page.goto(`${site.origin}/examples/${name}`);
    const shown = await settled(page);
    expect(shown.length).toBeGreaterThan(0);
    const texts = await page
      .locator('story-widget article')
      .evaluateAll((all) => all.map((article) => article.textContent.trim().length));
    if (!name.startsWith('broken')) expect(shown).not.toContain(false);
    expect(texts.length).toBeGreaterThan(0);
    expect(Math.min(...texts)).toBeGreaterThan(20);

    for (const { media, widths } of looks) {
      await page.emulateMedia(media);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        const where = `${JSON.stringify(media)}, ${width} px`;
        expect(await violations(page), where).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, where).toBeLessThanOrEqual(width);
        expect(await smallTargets(page), where).toEqual([]);
      }
    }
  });
}

test('the index page lists every page and story, and is accessible', async ({ page, site }) => {
  await page.goto(`${site.origin}/`);
  await settled(page);
  const links = await page
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  for (const name of [...pages, ...stories]) expect(links).toContain(`/examples/${name}`);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page), colorScheme).toEqual([]);
  }
});
