// Fact boxes in narrow places.
import { expect, inline, script, settled, test } from './kit.js';

test('the lines of a figure end between words', async ({ page, site }) => {
  const items = [{ label: 'L', value: 150, unit: 'EUR', scale: 'billion' }];
  const blocks = [{ type: 'facts', items }];
  const own = JSON.stringify({ lang: 'uk', headline: 'H', blocks });
  for (const width of [200, 320, 768]) {
    const style = `style="display:block;width:${width}px"`;
    await page.goto(site.page(script + inline(own, `${style} loading="eager"`)));
    expect(await settled(page)).toEqual([true]);
    const lines = await page.locator('.figure').evaluate((figure) => {
      const text = document.createRange();
      const rows = new Map<number, string>();
      for (const node of figure.childNodes) {
        for (let i = 0; i < (node.nodeValue ?? '').length; i++) {
          text.setStart(node, i);
          text.setEnd(node, i + 1);
          const { bottom } = text.getBoundingClientRect();
          rows.set(bottom, (rows.get(bottom) ?? '') + node.nodeValue![i]);
        }
      }
      return [...rows.values()].map((row) => row.trim());
    });
    expect([['150\u00a0мільярдів\u00a0€'], ['150', 'мільярдів\u00a0€']]).toContainEqual(lines);
  }
});

for (const dir of ['ltr', 'rtl']) {
  test(`a fact box alone is no wider than the window, ${dir}`, async ({ page, site }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    const items = ['a', 'b'].map((label) => ({ label, value: 1 }));
    const box = JSON.stringify({ headline: 'H', dir, blocks: [{ type: 'facts', id: 'f', items }] });
    const head = `${script}<style>body { margin: 0; direction: ${dir} }</style>`;
    await page.goto(site.page(inline(box, 'block="f"'), { head }));
    await expect(page.locator('.fact .copy')).toHaveCount(2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
}
