// Publish…: what is checked, what an address is worth, and code that works on a page of anybody's.
import { expect, laidOut, test, type Editor } from './editor-kit.js';
import { settled } from './kit.js';

const story = laidOut([
  { type: 'text', markdown: 'Words </script> & more' },
  { type: 'quote', id: 'said', text: 'Said so' },
]);
const dialog = ({ page }: Editor) => page.getByRole('dialog', { name: 'Publish' });
const publish = async (editor: Editor) => {
  await editor.button('Publish…').click();
  await expect(dialog(editor)).toBeVisible();
};
const next = (editor: Editor) => dialog(editor).getByRole('button', { name: 'Next' });
const address = (editor: Editor) => dialog(editor).getByLabel('Address of the story file');

for (const way of ['All in one', 'A story file', 'Pre-rendered', 'In an iframe']) {
  test(`the code works on a page: ${way}`, async ({ editor, site }) => {
    const { page } = editor;
    const needsFile = /file|iframe/.test(way);
    site.serve('/my%20story.json', story);
    await editor.write(story);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await publish(editor);
    await next(editor).click();
    await dialog(editor).getByRole('radio', { name: way }).check();
    await dialog(editor).getByLabel('What to show').selectOption({ label: '“Said so”' });
    if (needsFile) {
      await expect(next(editor)).toBeDisabled();
      await address(editor).fill(`${site.origin}/my%20story.json`);
    }
    await next(editor).click();
    await expect(dialog(editor).getByRole('region', { name: 'Embed code' })).toContainText('said');
    await dialog(editor).getByRole('button', { name: 'Copy code' }).click();
    await expect(dialog(editor)).toContainText('Copied');
    const code = await page.evaluate(() => navigator.clipboard.readText());
    // The frame shows what exactly this code does.
    const frame = page.frameLocator('iframe.test');
    const tried = needsFile && way.includes('iframe') ? frame.frameLocator('iframe') : frame;
    await expect(tried.locator('story-widget article')).toContainText('Said so');

    await page.goto(site.page(`${code}<p id="after">After it</p>`));
    const shown = way.includes('iframe') ? page.frameLocator('iframe') : page;
    const article = shown.locator('story-widget article');
    await expect(article).toContainText('Said so');
    await expect(article).not.toContainText('Words');
    if (!way.includes('iframe')) expect(await settled(page)).toEqual([true]);
  });
}

test('a text that can’t be read has no code, and says so', async ({ editor }) => {
  await editor.write('{"headline":"Half a story" "blocks":[]');
  await publish(editor);
  await expect(dialog(editor)).toContainText('Mend these first');
  await expect(next(editor)).toBeDisabled();
});

test('the code is of the story that is open, whatever was said of another', async ({
  editor,
  site,
}) => {
  await editor.write(story);
  await publish(editor);
  await next(editor).click();
  await dialog(editor).getByRole('radio', { name: 'A story file' }).check();
  site.serve('/first.json', story);
  await address(editor).fill(`${site.origin}/first.json`);
  await editor.page.keyboard.press('Escape');
  await editor.button('New').click();
  await editor.write(laidOut([{ type: 'text', markdown: 'Of the second' }]));
  await publish(editor);
  await next(editor).click();
  await expect(dialog(editor).getByRole('radio', { name: 'All in one' })).toBeChecked();
  await next(editor).click();
  const code = dialog(editor).getByRole('region', { name: 'Embed code' });
  await expect(code).toContainText('Of the second');
  await expect(code).not.toContainText('first');
});

test('of a story in a file, the code is there at once, and nothing moves where it stands', async ({
  editor,
  site,
}) => {
  const { page } = editor;
  site.serve('/story.json', story);
  await editor.write(story);
  await editor.button('Copy embed code').click();
  const box = page.getByRole('dialog', { name: 'Embed code' });
  await expect(box).toContainText('The code follows');
  await expect(box.getByRole('button', { name: 'Copy code' })).toBeHidden();
  await box.getByLabel('Folder of the widget').fill('/dist');
  await box.getByLabel('Address of the story file').fill(`${site.origin}/story.json`);
  const code = box.getByRole('region', { name: 'Embed code' });
  await expect(code).toContainText('src="/dist/story-widget.js"');
  await box.getByLabel('What to show').selectOption({ label: '“Said so”' });
  await expect(code).toContainText('block="said"');
  const text = (await code.textContent())!;

  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(site.page(text.replace(/<script.*script>/, '') + '<p id="after">After</p>'));
    const before = await page.locator('#after').boundingBox();
    await page.addScriptTag({ url: '/dist/story-widget.js', type: 'module' });
    expect(await settled(page)).toEqual([true]);
    expect(await page.locator('#after').boundingBox()).toEqual(before);
    const real = (await page.locator('story-widget article').boundingBox())!.height;
    expect(before!.y).toBeLessThan(real * 1.25 + 80);
  }
});

test('what readers would stumble over is named', async ({ editor, site }) => {
  site.serve('/there.png', Buffer.from('no picture'), {
    'content-type': 'image/png',
  });
  const image = {
    type: 'image',
    url: `${site.origin}/there.png`,
    alt: 'A lamp',
  };
  const related = { type: 'related', links: [{ url: '/news', title: 'News' }] };
  const text = {
    type: 'text',
    markdown: 'Від березня вона працюватиме щодня до півночі.',
  };
  await editor.write(
    laidOut([image, related, text, { type: 'facts', items: [{ label: 'l', value: 150 }] }]),
  );
  await publish(editor);
  await expect(dialog(editor)).toContainText('there.png does not load');
  await expect(dialog(editor)).toContainText('“/news” is a relative address');
  await expect(dialog(editor)).toContainText(
    'seem to be Ukrainian, but the story’s language is English',
  );
  await expect(dialog(editor)).toContainText('150 is a figure of the template');
  await dialog(editor).getByRole('button', { name: 'It is right' }).click();
  await expect(dialog(editor)).not.toContainText('150 is a figure');
});

test('what is found is named as the form names it, and leads to its field', async ({ editor }) => {
  const { page } = editor;
  const table = {
    type: 'table',
    caption: 'Lamps lit',
    columns: [{ label: 'Street' }, { label: 'Lamps' }],
    // As in the template, and not: another row has the same number.
    rows: [
      ['Quay', 12],
      ['Mill Lane', 12],
    ],
  };
  const facts = { type: 'facts', items: [{ label: 'l', value: 150 }] };
  await editor.write(laidOut([{ type: 'quote', text: '', speaker: { name: 'Bo' } }, facts, table]));
  await editor.button('Blocks').click();
  await publish(editor);
  const items = dialog(editor).locator('.findings li');
  await expect(items).toHaveCount(3);
  await expect(dialog(editor)).toContainText(
    '150 is a figure of the template (Fact box, Fact 1, Value).',
  );
  await expect(dialog(editor)).toContainText(
    '12 is a figure of the template (Table, Row 1, Cell 2).',
  );
  await dialog(editor).getByRole('button', { name: 'Show: Fact box, Fact 1, Value' }).click();
  await expect(dialog(editor)).toBeHidden();
  await expect(
    page.getByRole('group', { name: 'Fact 1' }).getByLabel('Value').first(),
  ).toBeFocused();
  await publish(editor);
  await dialog(editor).getByRole('button', { name: 'Show: Quotation, Quotation' }).click();
  await expect(page.getByRole('textbox', { name: 'Quotation' })).toBeFocused();
});

test('a block without words is chosen by what its picture shows', async ({ editor, site }) => {
  const url = `${site.origin}/examples/images/shelves.svg`;
  const image = { type: 'image', url, width: 4, height: 3 };
  await editor.write(
    laidOut([
      { ...image, alt: 'A lamp on the pier' },
      { ...image, alt: '' },
    ]),
  );
  await publish(editor);
  await next(editor).click();
  await expect(dialog(editor).locator('option')).toContainText(['', 'A lamp on the pier', 'Image']);
});

test('an address is tried as other pages would ask', async ({ editor, site, other, watch }) => {
  await editor.write(story);
  await publish(editor);
  await next(editor).click();
  await dialog(editor).getByRole('radio', { name: 'A story file' }).check();
  other.serve('/open.json', story, { 'access-control-allow-origin': '*' });
  other.serve('/page.json', '<!doctype html>', {
    'access-control-allow-origin': '*',
  });
  for (const [url, says] of [
    [`${other.origin}/open.json`, 'every page may read it'],
    [`${other.origin}/page.json`, 'no story'],
    [`${site.origin}/none.json`, 'answers 404'],
  ] as const) {
    await address(editor).fill(url);
    await address(editor).press('Tab');
    await expect(dialog(editor)).toContainText(says);
  }
  // What the browser says of the address that is not there.
  watch.errors.length = 0;
});
