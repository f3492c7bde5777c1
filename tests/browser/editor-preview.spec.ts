// Writing in the preview itself, and finding in the form what is wrong.
import { expect, laidOut, test } from './editor-kit.js';

const story = JSON.stringify({
  headline: 'The caf\\u00e9',
  standfirst: 'Open late',
  blocks: [
    {
      type: 'quote',
      text: 'Each stone',
      speaker: { name: 'Bo Lind', role: 'mason' },
    },
    { type: 'text', markdown: 'Nothing *else*.' },
  ],
}).replaceAll('\\\\u', '\\u');

for (const view of ['Blocks', 'JSON'] as const) {
  test(`plain words are written in the preview: ${view}`, async ({ editor }) => {
    const { page, story: shown } = editor;
    await editor.write(story);
    await editor.button(view).click();
    for (const [words, name] of [
      ['The café', 'Headline'],
      ['Open late', 'Standfirst'],
      ['Bo Lind', 'Name'],
      ['Each stone', 'Quotation'],
    ] as const) {
      await shown.getByText(words).dblclick();
      const box = shown.getByRole('textbox');
      await expect(box).toBeFocused();
      await expect(box).toHaveText(words);
      expect(await box.getAttribute('aria-label'), name).toBeTruthy();
      await page.keyboard.press('End');
      await page.keyboard.type(' Zq');
      const raw = words.replace('é', '\\u00e9');
      await expect.poll(() => editor.text()).toBe(story.replace(raw, `${raw} Zq`));
      await page.keyboard.press('Enter');
      await expect(box).toHaveCount(0);
      await expect(shown).toContainText(`${words} Zq`);
      await shown.getByText(`${words} Zq`).dblclick();
      await page.keyboard.press('End');
      for (let i = 0; i < 3; i++) await page.keyboard.press('Backspace');
      await expect.poll(() => editor.text()).toBe(story);
      await page.keyboard.press('Escape');
      // Taken back: what stood there when the box was opened.
      await expect.poll(() => editor.text()).toBe(story.replace(raw, `${raw} Zq`));
      await editor.write(story);
      await editor.button(view).click();
    }
  });
}

test('what readers see with marks, and a text of many paragraphs, is written in its field', async ({
  editor,
}) => {
  await editor.write(story);
  await editor.button('Blocks').click();
  await editor.story.getByText('Nothing').dblclick();
  await expect(editor.page.locator('.rich-text:focus')).toHaveCount(1);
  await expect(editor.story.getByRole('textbox')).toHaveCount(0);
});

test('the second of two clicks, however late it comes, leads to the field as well', async ({
  editor,
}) => {
  const { page } = editor;
  await editor.write(story);
  for (const [view, focused] of [
    ['Blocks', page.locator('.rich-text:focus')],
    ['JSON', page.locator('.cm-content:focus')],
  ] as const) {
    await editor.button(view).click();
    const words = (await editor.story.getByText('Nothing').boundingBox())!;
    await page.mouse.move(words.x + 5, words.y + words.height / 2);
    for (const clickCount of [1, 2]) {
      await page.mouse.down({ clickCount });
      await page.mouse.up({ clickCount });
      await expect(focused, `${view}, click ${clickCount}`).toHaveCount(1);
    }
  }
});

test('a long text stays where it is when its middle is clicked', async ({ editor }) => {
  const { page } = editor;
  const paragraphs = Array.from({ length: 60 }, (_, i) => `Paragraph ${i} of many.`);
  await editor.write(laidOut([{ type: 'text', markdown: paragraphs.join('\n\n') }]));
  await editor.button('Blocks').click();
  const words = editor.story.getByText('Paragraph 30 ');
  await words.scrollIntoViewIfNeeded();
  const top = () => words.evaluate((element) => element.getBoundingClientRect().top);
  const before = await top();
  await words.click();
  await expect(page.locator('.rich-text:focus')).toHaveCount(1);
  const framesPassed = () =>
    page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(true))));
  for (let i = 0; i < 5; i++) await framesPassed();
  expect(await top()).toBe(before);
});

test('a letter leaves the elements of the story where they are, and what it has to be laid out anew for', async ({
  editor,
}) => {
  const { page } = editor;
  await editor.write(story);
  await editor.button('Blocks').click();
  // Another child, another attribute of the whole: each lays out hundreds of blocks again.
  await editor.story.evaluate((article) => {
    new MutationObserver((all) => (article.dataset.changes = String(all.length))).observe(article, {
      childList: true,
      attributes: true,
      attributeFilter: ['dir', 'lang', 'class'],
    });
  });
  await page.getByLabel('Headline').press('End');
  await page.keyboard.type(' Zq');
  await page.locator('.rich-text').press('End');
  await page.keyboard.type(' Zq');
  await expect(editor.story).toContainText('The café Zq');
  await expect(editor.story).toContainText('else. Zq');
  await expect(editor.story).not.toHaveAttribute('data-changes');
});

test('what is written in the preview is undone with all else', async ({ editor }) => {
  const { page } = editor;
  await editor.write(story);
  await editor.button('Blocks').click();
  await editor.story.getByText('Open late').dblclick();
  await page.keyboard.press('End');
  await page.keyboard.type(' too');
  await expect.poll(() => editor.text()).toContain('Open late too');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(() => editor.text()).toBe(story);
  await expect(editor.story.getByRole('textbox')).toHaveText('Open late');
});

test('a closed card shows that something is wrong in it, and the list leads there', async ({
  editor,
}) => {
  const { page } = editor;
  const facts = {
    type: 'facts',
    items: [{ label: 'Steps', value: 2, asOf: '31.02.2023' }],
  };
  await editor.write(laidOut([{ type: 'text', markdown: 'm' }, facts]));
  await editor.button('Blocks').click();
  const card = page.locator('[data-block="1"]');
  await expect(card.getByRole('img', { name: '1 error' })).toBeVisible();
  await expect(editor.problems.first()).toBeHidden();
  await editor.button('Show').click();
  await editor.problems.first().getByRole('button').first().click();
  await expect(card.getByLabel('As of')).toBeFocused();
});

test('what nobody has written in a new block is to be done, and missing once its field was left', async ({
  editor,
}) => {
  const { page } = editor;
  await editor.write(laidOut([{ type: 'text', markdown: 'm' }]));
  await editor.button('Blocks').click();
  await editor.button('Add a block').last().click();
  await page.getByRole('menuitem', { name: /^Timeline/ }).click();
  const date = page.getByLabel('Date');
  await expect(date).toHaveAccessibleDescription('Still to be written.');
  await expect(date).toHaveAttribute('aria-invalid', 'false');
  await expect(editor.title).not.toContainText('error');
  await date.focus();
  await page.keyboard.press('Tab');
  await expect(date).toHaveAttribute('aria-invalid', 'true');
  await expect(editor.title).toContainText('1 error');
  // Another one is new again, and whoever publishes is told of all.
  await date.fill('2024');
  await editor.button('Add another event').click();
  await expect(page.getByLabel('Date').last()).toHaveAccessibleDescription('Still to be written.');
  await editor.button('Publish…').click();
  await expect(page.getByRole('dialog')).toContainText('must not be empty');
});

for (const locale of ['en-GB', 'uk-UA'])
  test.describe(`the bar of the preview, ${locale}`, () => {
    test.use({ locale });
    for (const width of [390, 820, 1024, 1440])
      test(`is one row at ${width} px, with a name for each button`, async ({ page, site }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`${site.origin}/editor/`);
        const bar = page.locator('#view');
        if (width < 832) await page.locator('#view-preview').click();
        const buttons = await bar.getByRole('radio').all();
        expect(buttons).toHaveLength(9);
        const inside = (await bar.boundingBox())!;
        const places = await Promise.all(buttons.map((each) => each.boundingBox()));
        expect(new Set(places.map((each) => each!.y)).size).toBe(1);
        for (const [i, each] of places.entries()) {
          expect(each!.width).toBeGreaterThanOrEqual(24);
          expect(each!.x).toBeGreaterThanOrEqual(inside.x);
          expect(each!.x + each!.width).toBeLessThanOrEqual(inside.x + inside.width);
          await expect(buttons[i]!).toHaveAccessibleName(/\p{L}/u);
        }
        // A button shows its word or its sign.
        for (const button of buttons) {
          const label = button.locator('xpath=..');
          expect(await label.evaluate((each) => each.scrollWidth <= each.clientWidth)).toBe(true);
        }
      });
  });
