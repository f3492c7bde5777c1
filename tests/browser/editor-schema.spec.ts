// What the editor knows from the schema: completion, hover, and fields that are missing.
import { expect, laidOut, test, type Editor } from './editor-kit.js';

/** What can be chosen: a list that waits for what was just typed is still shown, but takes no key. */
const offered = (editor: Editor) =>
  editor.page.locator('.cm-tooltip-autocomplete:not(.cm-tooltip-autocomplete-disabled) li');
const asked = async (editor: Editor) => {
  await editor.page.keyboard.press('Control+Space');
  await expect(offered(editor).first()).toBeVisible();
};

/** CodeMirror's `interactionDelay`: Enter ends the line while the list is younger; no event tells its end. */
const listIsYoung = 75;
const accept = async (editor: Editor) => {
  await expect(offered(editor).and(editor.page.locator('[aria-selected]'))).toBeVisible();
  await editor.page.waitForTimeout(listIsYoung + 1);
  await editor.page.keyboard.press('Enter');
  await expect(offered(editor)).toHaveCount(0);
};

test('completion offers the block types, with what they are for', async ({ editor }) => {
  const { page } = editor;
  await editor.write(laidOut([{ type: 'qoute' }]));
  await editor.cursorBehind('qoute');
  // All of them, also where something wrong stands.
  await asked(editor);
  const types = await offered(editor).allTextContents();
  expect(types).toEqual(expect.arrayContaining(['text', 'quote', 'facts', 'related', 'timeline']));
  for (let i = 0; i < 'qoute'.length; i++) await page.keyboard.press('Backspace');
  await page.keyboard.type('quo');
  await expect(offered(editor)).toHaveText(['quote']);
  await expect(page.locator('.cm-completionInfo')).toContainText('speaker');
  await accept(editor);
  await editor.judged();
  await expect.poll(() => editor.text()).toBe(laidOut([{ type: 'quote' }]));
});

test('completion offers the fields that a block does not have yet', async ({ editor }) => {
  const { page } = editor;
  await editor.write('{"headline":"h","blocks":[{"type":"quote","text":"t",}]}');
  await editor.cursorBehind('"t",');
  await page.keyboard.type('"');
  await expect(offered(editor).first()).toBeVisible();
  const fields = (await offered(editor).allTextContents()).join(' ');
  expect(fields).toContain('speaker');
  expect(fields).not.toContain('markdown');
  await page.keyboard.type('sp');
  await expect(offered(editor)).toHaveCount(1);
  await accept(editor);
  await page.keyboard.type('Ada');
  await editor.judged();
  await expect(editor.title).toHaveText('No problems');
  await expect
    .poll(() => editor.text())
    .toBe('{"headline":"h","blocks":[{"type":"quote","text":"t","speaker": { "name": "Ada" }}]}');
});

test('completion in the list of blocks inserts a template', async ({ editor }) => {
  const { page } = editor;
  await editor.write('{"headline":"h","blocks":[]}');
  await editor.cursorBehind('"blocks":[');
  await asked(editor);
  await page.keyboard.type('fac');
  await expect(offered(editor)).toHaveCount(1);
  await accept(editor);
  await editor.judged();
  await expect(editor.title).toHaveText(/^\d+ things to do$/);
  await expect(editor.story).toContainText('150');
});

test('words being written are not completed', async ({ editor }) => {
  await editor.write(laidOut([{ type: 'text', markdown: '' }]));
  await editor.cursorBehind('"markdown": "');
  await editor.page.keyboard.type('A paragraph');
  await editor.judged();
  await expect(offered(editor)).toHaveCount(0);
});

test('a field explains itself where the pointer rests on it', async ({ editor }) => {
  await editor.write(laidOut([{ type: 'facts', items: [{ label: 'l', scale: 'million' }] }]));
  await editor.content.getByText('"scale"').hover();
  const hint = editor.page.locator('.story-hint');
  await expect(hint).toContainText('What the value is counted in');
  await expect(hint).toContainText('One of: thousand, million, billion');
});

test('missing fields are added with one click', async ({ editor }) => {
  const { page } = editor;
  await editor.write('{"blocks":[{"type":"quote"}]}');
  await expect(editor.title).toHaveText('2 errors');
  await editor.button('Add headline').click();
  await page.keyboard.type('The headline');
  await editor.judged();
  await editor.button('Add text').click();
  await page.keyboard.type('Said so');
  await editor.judged();
  await expect(editor.title).toHaveText('No problems');
  await expect
    .poll(() => editor.text())
    .toBe('{"blocks":[{"type":"quote", "text": "Said so"}], "headline": "The headline"}');
});

test('a template’s field that need not be there is left out with one click', async ({ editor }) => {
  await editor.write(laidOut([]));
  await editor.insert('Quote');
  await editor.judged();
  const all = await editor.problems.count();
  const place = editor.problems.filter({ hasText: 'Where it was said' });
  await place.getByRole('button', { name: 'Leave it out' }).click();
  await expect(editor.problems).toHaveCount(all - 1);
  await expect.poll(() => editor.text()).not.toContain('Where it was said');
  const text = editor.problems.filter({ hasText: 'The words that were said' });
  await expect(text.getByRole('button', { name: 'Leave it out' })).toHaveCount(0);
});
