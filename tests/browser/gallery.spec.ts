// Galleries: pictures opened large, and two compared.
import { init, output } from '../../web/dist/index.js';
import { expect, inline, script, test } from './kit.js';

test.beforeAll(() => init());

const image = (name: string, caption: string) => ({
  url: `/examples/images/${name}.svg`,
  alt: `Drawing of ${name}`,
  caption,
  width: 480,
  height: 480,
});
const story = (layout: string) =>
  JSON.stringify({
    headline: 'H',
    blocks: [
      {
        type: 'gallery',
        layout,
        images: [image('shelves', 'The *four* atlases'), image('librarian', 'The librarian')],
      },
    ],
  });
const prerendered = (text: string) => script + output(text, { to: 'element' }).text;
const shown = (text: string) => script + inline(text, 'loading="eager"');

test('a picture by itself opens large', async ({ page, site }) => {
  const blocks = [{ type: 'image', ...image('shelves', 'The *four* atlases') }];
  const text = JSON.stringify({ headline: 'H', blocks });
  for (const html of [shown, prerendered]) {
    site.requests.length = 0;
    await page.goto(site.page(html(text)));
    const picture = page.getByRole('button', { name: 'Drawing of shelves' });
    await picture.focus();
    // What opens it comes now.
    expect(site.requests.filter((path) => path.endsWith('/gallery.js'))).toEqual([]);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Drawing of shelves' });
    await expect(dialog).toContainText('The four atlases');
    await page.keyboard.press('Escape');
    await expect(picture).toBeFocused();
  }
});

for (const html of [shown, prerendered]) {
  test(`a picture opens large, ${html.name}`, async ({ page, site }) => {
    await page.goto(site.page(html(story('grid'))));
    const picture = page.getByRole('button', { name: 'Drawing of shelves' });
    await picture.click();
    const dialog = page.getByRole('dialog', { name: 'Drawing of shelves' });
    await expect(dialog.getByRole('img', { name: 'Drawing of shelves' })).toBeVisible();
    await expect(dialog).toContainText('The four atlases');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(picture).toBeFocused();
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(picture).toBeFocused();
  });

  test(`two pictures are compared, ${html.name}`, async ({ page, site }) => {
    await page.goto(site.page(html(story('before-after'))));
    const slider = page.getByRole('slider', { name: 'Before and after' });
    const cut = () =>
      page.getByAltText('Drawing of librarian').evaluate((each) => getComputedStyle(each).clipPath);
    await expect(slider).toBeVisible();
    expect(await cut()).toBe('inset(0px 0px 0px 50%)');
    await slider.focus();
    await page.keyboard.press('Home');
    expect(await cut()).toMatch(/^inset\(0(px|%)/);
    await page.keyboard.press('End');
    expect(await cut()).toBe('inset(0px 0px 0px 100%)');
    for (const words of ['The four atlases', 'The librarian']) {
      await expect(page.getByText(words)).toBeVisible();
    }
  });
}

test('on paper both pictures are seen whole', async ({ page, site }) => {
  await page.goto(site.page(prerendered(story('before-after'))));
  await page.emulateMedia({ media: 'print' });
  const boxes = await page
    .locator('img')
    .evaluateAll((all) =>
      all.map((each) => [getComputedStyle(each).clipPath, each.getBoundingClientRect().x]),
    );
  expect(boxes.map(([clip]) => clip)).toEqual(['none', 'none']);
  expect(boxes[0]![1]).not.toBe(boxes[1]![1]);
});
