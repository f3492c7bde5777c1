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

for (const name of pages) {
  test(`examples/${name} works`, async ({ page, site }) => {
    await page.goto(`${site.origin}/examples/${name}`);
    const shown = await settled(page);
    expect(shown.length).toBeGreaterThan(0);
    const texts = await page
      .locator('story-widget article')
      .evaluateAll((all) => all.map((article) => article.textContent.trim().length));
    if (!name.startsWith('broken')) expect(shown).not.toContain(false);
    expect(texts.length).toBeGreaterThan(0);
    expect(Math.min(...texts)).toBeGreaterThan(20);
  });

  for (const look of ['light', 'dark', 'forced colours'] as const) {
    test(`examples/${name} is accessible, ${look}`, async ({ page, site }) => {
      if (look === 'forced colours') await page.emulateMedia({ forcedColors: 'active' });
      else await page.emulateMedia({ colorScheme: look });
      await page.goto(`${site.origin}/examples/${name}`);
      await settled(page);
      // 640 is a window of 1280 pixels at 200 % zoom.
      for (const width of look === 'forced colours' ? [640] : [320, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await violations(page), `${width} px`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          width,
        );
      }
      expect(await smallTargets(page)).toEqual([]);
    });
  }
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
