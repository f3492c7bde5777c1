// Every story can be used without a mouse: what can be pressed has the focus once, in the order of the text, and shows it.
import { readFileSync } from 'node:fs';
import { expect, inline, script, settled, test } from './kit.js';

/** Where the stories' own images are. */
const head = `<base href="/examples/">${script}`;

const read = (name: string) =>
  readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), 'utf8');

for (const name of ['reference-story', 'explainer', 'facts-and-related', 'bilingual-quotes']) {
  test(`${name}: the tab key visits everything, in order and visibly`, async ({ page, site }) => {
    await page.goto(site.page(inline(read(name)), { head }));
    await settled(page);
    const expected = await page.locator('article').evaluate((article) => {
      const all = [...article.querySelectorAll('a[href], button, summary, [tabindex="0"]')];
      const open = all.filter((each) => each.checkVisibility());
      open.forEach((each, place) => each.setAttribute('data-place', String(place)));
      return open.length;
    });
    expect(expected).toBeGreaterThan(5);
    for (let place = 0; place < expected; place++) {
      await page.keyboard.press('Tab');
      const focused = page.locator(`[data-place="${place}"]`);
      await expect(focused).toBeFocused();
      const { style, width, colour, paper } = await focused.evaluate((element) => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
        const { backgroundColor } = getComputedStyle(element.closest('.story')!);
        return {
          style: outlineStyle,
          width: parseFloat(outlineWidth),
          colour: outlineColor,
          paper: backgroundColor,
        };
      });
      expect(style).toBe('solid');
      expect(width).toBeGreaterThanOrEqual(2);
      expect(colour).not.toBe(paper);
    }
    await page.keyboard.press('Tab');
    await expect(page.locator('article :focus')).toHaveCount(0);
  });
}

test('folds are opened and closed by Enter and Space', async ({ page, site }) => {
  await page.goto(site.page(inline(read('explainer')), { head }));
  await settled(page);
  const folds = await page.locator('details').count();
  expect(folds).toBeGreaterThan(0);
  for (let at = 0; at < folds; at++) {
    const fold = page.locator('details').nth(at);
    const before = await fold.evaluate((details: HTMLDetailsElement) => details.open);
    for (const [key, open] of [
      ['Enter', !before],
      ['Space', before],
    ] as const) {
      await fold.locator('summary').focus();
      await page.keyboard.press(key);
      await expect(fold).toHaveJSProperty('open', open);
    }
  }
});
