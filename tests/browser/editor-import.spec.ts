// Documents of other formats in the editor: the offer to make stories of them.
import { readFileSync } from 'node:fs';
import { expect, laidOut, test } from './editor-kit.js';

const document = readFileSync(
  new URL('../import/400-apple-news-article/input.json', import.meta.url),
  'utf8',
);

test('a foreign document is offered for import, with a report, and stays a story of its own', async ({
  editor,
}) => {
  const { page } = editor;
  await editor.content.click();
  await page.keyboard.press('ControlOrMeta+A');
  await editor.paste(document);
  const offer = page.locator('#notices');
  await expect(offer).toContainText('Apple News Format');
  await editor.button('Make it a story').click();
  const dialog = page.getByRole('dialog', { name: 'Imported' });
  await expect(dialog).toContainText(/kept \d+ of \d+ nodes/);
  await page.keyboard.press('Escape');
  await editor.judged();
  await expect(editor.title).not.toContainText('error');
  const story = JSON.parse(await editor.text()) as {
    headline: string;
    blocks: object[];
  };
  expect(story.blocks.length).toBeGreaterThan(1);
  await expect(offer).toBeEmpty();
  await editor.openStories();
  await page.getByRole('dialog').locator('.story-row').last().click();
  await expect(offer).toContainText('Apple News Format');
  expect(JSON.parse(await editor.text())).toEqual(JSON.parse(document));
});

test('neither stories nor other JSON are offered for import', async ({ editor }) => {
  for (const text of [
    laidOut([{ type: 'qoute' }]),
    '{"blocks":',
    '{"some":"other","kind":["of","object"]}',
    laidOut([]),
  ]) {
    await editor.write(text);
    await expect(editor.page.locator('#notices')).toBeEmpty();
  }
});
