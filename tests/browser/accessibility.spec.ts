// What no example shows: the open menu and dialog, right to left, and colours of the page's own.
import { violations } from './axe.js';
import { expect, inline, json, script, settled, story, test } from './kit.js';

const mirrored = JSON.stringify({ ...story, lang: 'ar', section: { title: 'أخبار', url: '/n' } });

for (const [name, text, attributes] of [
  ['left to right, light', json, 'theme="light"'],
  ['left to right, dark', json, 'theme="dark"'],
  ['right to left, light', mirrored, 'theme="light"'],
  ['right to left, dark', mirrored, 'theme="dark"'],
] as const) {
  test(`folds, menu and dialog are accessible: ${name}`, async ({ page, site }) => {
    await page.goto(site.page(`<main>${inline(text, attributes)}</main>`, { head: script }));
    await settled(page);
    await page.locator('article').evaluate((article) => {
      for (const fold of article.querySelectorAll('details')) fold.open = true;
    });
    await page.locator('[data-action=menu]').first().click();
    await expect(page.getByRole('menu')).toBeVisible();
    // Neither a heading of the first level nor a landmark around all is the widget's to give.
    const ours = async () =>
      (await violations(page)).filter((each) => !/^(page-has-heading-one|region):/.test(each));
    expect(await ours()).toEqual([]);
    await page.locator('[role=menuitem][data-action=share]').click();
    await expect(page.locator('[role=menuitem][data-method=x]')).toBeVisible();
    expect(await ours()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('[data-action=menu][data-image]').first().click();
    await page.locator('[role=menuitem][data-action=image]').click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await ours()).toEqual([]);
    const small = await page
      .getByRole('dialog')
      .locator('button:visible, label')
      .evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height < 24).length);
    expect(small).toBe(0);
  });
}
