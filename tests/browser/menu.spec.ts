// The share menu and the dialog stand in the top layer: no box of the page cuts them off.
import { choose, expect, inline, script, settled, test, type Page } from './kit.js';

const menu = (page: Page) => page.getByRole('menu');

async function openMenu(page: Page): Promise<void> {
  expect(await settled(page)).toEqual([true]);
  await choose(page, 'Share');
  await expect(menu(page)).toBeVisible();
}

/** Whether each entry is what a pointer at its middle meets. */
const reachable = (page: Page) =>
  page.getByRole('menuitem').evaluateAll((items) =>
    items.every((item) => {
      const { left, top, width, height } = item.getBoundingClientRect();
      const root = item.getRootNode() as ShadowRoot;
      return root.elementFromPoint(left + width / 2, top + height / 2) === item;
    }),
  );

for (const [name, box] of [
  ['overflow: hidden', 'overflow:hidden;width:500px'],
  ['content-visibility', 'content-visibility:auto;width:500px'],
  ['a transform', 'transform:translateX(20px);overflow:hidden;width:500px'],
  ['the bottom edge', 'position:fixed;bottom:0;left:20px;width:500px'],
  ['the right edge', 'position:fixed;top:40px;right:0;width:230px'],
  ['the left edge, right to left', 'direction:rtl;position:fixed;top:40px;left:0;width:230px'],
] as const) {
  test(`every entry of the menu can be reached: ${name}`, async ({ page, site }) => {
    const widget = inline(undefined, 'block="said" loading="eager"');
    await page.goto(site.page(`<div style="${box}">${widget}</div><p>after</p>`, { head: script }));
    await openMenu(page);
    await expect.poll(() => reachable(page)).toBe(true);
  });
}

test('the menu goes with its button, and closes when that leaves the window', async ({
  page,
  site,
}) => {
  const widget = inline(undefined, 'block="said" loading="eager"');
  const body = `<div style="height:300px"></div>${widget}<div style="height:3000px"></div>`;
  await page.goto(site.page(body, { head: script }));
  await openMenu(page);
  const distance = () =>
    page.locator('story-widget').evaluate(({ shadowRoot }) => {
      const [button, open] = ['[aria-expanded]', '[role=menu]'].map((each) =>
        shadowRoot!.querySelector(each)!.getBoundingClientRect(),
      );
      return open!.top - button!.bottom;
    });
  const before = await distance();
  await page.evaluate(() => scrollTo(0, 100));
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(100);
  await expect.poll(distance).toBe(before);
  await page.evaluate(() => scrollTo(0, 2500));
  await expect(menu(page)).toHaveCount(0);
});

for (const root of ['62.5%', '24px']) {
  test(`the menu and the dialog have their sizes under a root of ${root}`, async ({
    page,
    site,
  }) => {
    const measure = async (style: string) => {
      const head = `${script}<style>${style} body { font-size: 16px }</style>`;
      const widget = inline(undefined, 'block="said" loading="eager"');
      await page.goto(site.page(`<div style="width:600px">${widget}</div>`, { head }));
      await openMenu(page);
      const sizeOf = (element: Element) => {
        const { width, height } = element.getBoundingClientRect();
        return [width, height, getComputedStyle(element).fontSize];
      };
      const open = await menu(page).evaluate(sizeOf);
      await page.keyboard.press('Escape');
      await choose(page, 'Save image');
      await expect(page.getByRole('dialog')).toBeVisible();
      return [open, await page.getByRole('dialog').evaluate(sizeOf)];
    };
    const usual = await measure('');
    expect(await measure(`html { font-size: ${root} }`)).toEqual(usual);
  });
}

test('without popovers the menu hangs below its row', async ({ page, site }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
  });
  await page.goto(site.page(inline(undefined, 'block="said" loading="eager"'), { head: script }));
  await openMenu(page);
  await expect(menu(page)).toHaveCSS('position', 'absolute');
  expect(await reachable(page)).toBe(true);
});
