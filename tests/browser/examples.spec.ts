// Every example page and story, found by directory, and the local page that lists them.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, settled, test, type Page } from './kit.js';

const folder = new URL('../../examples/', import.meta.url);
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
const stories = readdirSync(folder).filter((name) => name.endsWith('.json'));
const web = createRequire(new URL('../../web/package.json', import.meta.url));
const axe = readFileSync(web.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong, in words. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    type Found = { id: string; nodes: { html: string; failureSummary: string }[] };
    const { axe } = window as unknown as {
      axe: { run(o: object): Promise<{ violations: Found[] }> };
    };
    const found = await axe.run({ resultTypes: ['violations'] });
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]!.html} ${nodes[0]!.failureSummary}`,
    );
  });
}

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

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`examples/${name} is accessible, ${colorScheme}`, async ({ page, site }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${site.origin}/examples/${name}`);
      await settled(page);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await violations(page), `${width} px`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          width,
        );
      }
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
