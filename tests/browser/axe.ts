// What axe finds wrong with a page.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from './kit.js';

const web = createRequire(new URL('../../web/package.json', import.meta.url));
const axe = readFileSync(web.resolve('axe-core/axe.min.js'), 'utf8');

/** In words; none if all is well. The page must allow the test to run scripts. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  // Colours count as they are once what changes them has ended.
  await page.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].flatMap((each) => each.shadowRoot ?? []);
    for (const animation of [document, ...roots].flatMap((root) => root.getAnimations())) {
      if (animation instanceof CSSTransition) animation.finish();
    }
  });
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

/** That nothing is wrong with a page at these widths of the window, and that it scrolls sideways at none. */
export async function expectFitting(page: Page, widths: readonly number[]): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    expect(await violations(page), `${width} px`).toEqual([]);
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(needed, `${width} px`).toBeLessThanOrEqual(width);
  }
}
