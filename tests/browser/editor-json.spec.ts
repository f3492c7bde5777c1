// The JSON view for people who write: typing never breaks it, and every mistake has its fix.
import { expect, laidOut, test } from './editor-kit.js';

const story = laidOut([
  { type: 'text', id: 'one', markdown: 'The road is closed.' },
  { type: 'quote', id: 'two', text: 'We turned round' },
]);

for (const [lang, typed, written] of [
  ['en', ' said "no" and', ' said “no” and'],
  ['de', ' hieß "Pass", und', ' hieß „Pass“, und'],
  ['uk', ' має "так" і', ' має «так» і'],
  ['fr', ' est "là" et', ' est «\u00a0là\u00a0» et'],
  ['fr-CA', ' est "là" et', ' est «\u00a0là\u00a0» et'],
  ['sv', ' är "här" och', ' är ”här” och'],
  ['en', ' is C:\\ab, so', ' is C:\\ab, so'],
  ['en', ' is\\nso \\"here\\" \\\\ \\u00e9', ' is\nso "here" \\ é'],
] as const) {
  test(`what is typed in a string stays in it, with the marks of ${lang}: ${typed}`, async ({
    editor,
  }) => {
    await editor.write(story.replace('{', `{\n  "lang": "${lang}",`));
    await editor.cursorBehind('The road');
    await editor.page.keyboard.type(typed);
    expect(JSON.parse(await editor.text())).toMatchObject({
      blocks: [{ markdown: `The road${written} is closed.` }, {}],
    });
  });
}

test('a mark at the end of a string ends it', async ({ editor }) => {
  await editor.write('{"headline":"h","blocks":[{"type":"quote","text":"b"}]}');
  await editor.cursorBehind('"text":"b');
  await editor.page.keyboard.type('"');
  await expect.poll(() => editor.text()).toContain('"text":"b"}');
});

test('Tab goes through the words of a new story, and at last out of it', async ({ editor }) => {
  const { page } = editor;
  await editor.button('New').click();
  await expect(editor.content).toBeFocused();
  for (const words of ['My headline', 'My standfirst', 'Ada', 'My text']) {
    await page.keyboard.type(words);
    await page.keyboard.press('Tab');
  }
  await expect(editor.content).not.toBeFocused();
  expect(JSON.parse(await editor.text())).toMatchObject({
    headline: 'My headline',
    standfirst: 'My standfirst',
    authors: [{ name: 'Ada' }],
    blocks: [{ markdown: 'My text' }],
  });
});

test('a click on a thing to do selects its words within the quotes', async ({ editor }) => {
  await editor.button('New').click();
  await editor.judged();
  await editor.problems.getByRole('button', { name: /Your name/ }).click();
  await editor.page.keyboard.type('Ada');
  expect(JSON.parse(await editor.text())).toMatchObject({
    authors: [{ name: 'Ada' }],
  });
});

test('every mistake is listed at once, and mended by its button', async ({ editor }) => {
  await editor.write(
    '{\n"headline": “Lamps”\n"published": 27/11/2026,\n// who\n"blocks": [\n{"type": "text", "markdown": "One.\nTwo."},\n]}',
  );
  await expect(editor.title).toHaveText('6 errors');
  // What can be read is shown.
  await expect(editor.story).toContainText('Lamps');
  await expect(editor.story).toContainText('Two.');
  await expect(editor.page.locator('#stale')).toBeVisible();
  for (let left = 6; left > 0; left--) {
    await editor.problems.first().locator('.fix').click();
    await editor.judged();
    await expect(editor.title).toHaveText(
      left > 1 ? new RegExp(`^${left - 1} error`) : 'No problems',
    );
  }
  expect(JSON.parse(await editor.text())).toEqual({
    headline: 'Lamps',
    published: '2026-11-27',
    blocks: [{ type: 'text', markdown: 'One.\nTwo.' }],
  });
});

test('find and replace leaves the names of fields alone', async ({ editor }) => {
  const { page } = editor;
  await editor.write('{"headline":"A headline","blocks":[]}');
  await editor.content.press('ControlOrMeta+F');
  await page.getByLabel('Find').fill('headline');
  await page.getByLabel('Replace with').fill('heading');
  await page.getByRole('button', { name: 'Replace all' }).click();
  await expect.poll(() => editor.text()).toBe('{"headline":"A heading","blocks":[]}');
  await page.getByLabel('Leave field names alone').uncheck();
  await page.getByLabel('Find').fill('blocks');
  await page.getByRole('button', { name: 'Replace all' }).click();
  await expect.poll(() => editor.text()).toBe('{"headline":"A heading","heading":[]}');
});

test('find and replace leaves the types of blocks alone', async ({ editor }) => {
  const { page } = editor;
  const block = { type: 'text', id: 'one', markdown: 'A text.' };
  await editor.write(laidOut([block]));
  await editor.content.press('ControlOrMeta+F');
  await page.getByLabel('Find').fill('text');
  await page.getByLabel('Replace with').fill('word');
  await page.getByRole('button', { name: 'Replace all' }).click();
  await expect.poll(() => editor.text()).toBe(laidOut([{ ...block, markdown: 'A word.' }]));
});

test('the block with the cursor is moved, copied and deleted', async ({ editor }) => {
  await editor.write(story);
  await editor.cursorBehind('We turned');
  await editor.button('Move up').click();
  const types = async () =>
    (JSON.parse(await editor.text()) as { blocks: { id: string }[] }).blocks.map(({ id }) => id);
  expect(await types()).toEqual(['two', 'one']);
  await editor.cursorBehind('We turned');
  await editor.button('Duplicate').click();
  expect(await types()).toEqual(['two', 'two-2', 'one']);
  await editor.cursorBehind('We turned');
  await editor.button('Delete').click();
  expect(await types()).toEqual(['two-2', 'one']);
});

test('help on a field leaves on Escape', async ({ editor }) => {
  await editor.write(story);
  await editor.content.getByText('"markdown"').hover();
  await expect(editor.page.locator('.story-hint')).toBeVisible();
  await editor.page.keyboard.press('Escape');
  await expect(editor.page.locator('.story-hint')).toHaveCount(0);
});

for (const view of ['Blocks', 'JSON'] as const) {
  test(`a click on words of the preview leads to them: ${view}`, async ({ editor }) => {
    await editor.write(
      JSON.stringify({
        headline: 'The quay',
        authors: [{ name: 'Ada Miles' }],
        blocks: [
          { type: 'text', markdown: 'Masons **came** here.' },
          { type: 'quote', text: 'Each stone', speaker: { name: 'Bo Lind' } },
        ],
      }),
    );
    await editor.button(view).click();
    for (const words of ['The quay', 'Ada Miles', 'here.', 'Each stone', 'Bo Lind']) {
      const before = await editor.text();
      await editor.story.getByText(words).last().click();
      const place = editor.page.locator(
        view === 'JSON' ? '.cm-content' : '.blocks [data-pointer]:focus',
      );
      await expect(place).toBeFocused();
      await editor.page.keyboard.type('Zq');
      const after = await editor.text();
      expect(after.replace('Zq', '')).toBe(before);
      expect(
        after.slice(after.indexOf('Zq') - 12, after.indexOf('Zq') + 12).replace('Zq', ''),
      ).toContain(words.slice(0, 3));
      for (let i = 0; i < 2; i++) await editor.page.keyboard.press('Backspace');
    }
  });
}
