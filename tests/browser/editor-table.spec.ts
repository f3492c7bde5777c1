// Tables and charts in the blocks view: cells that touch, keys that go from one to the next, spreadsheets that are pasted.
import { expectFitting } from './axe.js';
import { expect, laidOut, test, type Editor } from './editor-kit.js';

interface Written {
  readonly type: string;
  readonly columns: { label: string; kind?: string }[];
  readonly rows: unknown[][];
  readonly data: object[];
}

const table = {
  type: 'table',
  caption: 'Stores',
  columns: [{ label: 'What' }, { label: 'How many', kind: 'number' }],
  rows: [
    ['Oil', 12],
    ['Wicks', null],
  ],
};
const chart = {
  type: 'chart',
  kind: 'bars',
  title: 'Seats',
  alt: 'Greens 63, Reds 41',
  data: [{ label: 'Greens', value: 63 }],
};

const cell = ({ page }: Editor, column: string, row: number) =>
  page.getByLabel(`${column}, row ${row}`, { exact: true });
const block = async (editor: Editor) =>
  (JSON.parse(await editor.text()) as { blocks: Written[] }).blocks[0]!;
const inBlocks = async (editor: Editor, ...blocks: object[]) => {
  await editor.write(laidOut(blocks));
  await editor.button('Blocks').click();
  for (const each of await editor.page.locator('.card-title').all())
    if ((await each.getAttribute('aria-expanded')) === 'false') await each.click();
};
/** As a spreadsheet would, into the field that has the focus. */
const paste = (editor: Editor, plain: string) =>
  editor.page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const options = { clipboardData, bubbles: true, cancelable: true };
    document.activeElement!.dispatchEvent(new ClipboardEvent('paste', options));
  }, plain);

test('a new table is filled from cell to cell', async ({ editor }) => {
  const { page } = editor;
  await editor.write(laidOut([]));
  await editor.button('Blocks').click();
  await page.getByRole('button', { name: 'Add a block' }).click();
  await page.getByRole('menuitem', { name: 'Table' }).click();
  await expect(page.getByLabel('Caption')).toBeFocused();
  await page.keyboard.type('Stores');
  for (const [i, name] of ['What', 'How many'].entries())
    await page
      .getByRole('group', { name: `Column ${i + 1}` })
      .getByLabel('Label')
      .fill(name);
  await cell(editor, 'What', 1).click();
  await page.keyboard.type('2024');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1 200');
  await page.keyboard.press('Enter');
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await expect(cell(editor, 'How many', 3)).toBeFocused();
  await page.keyboard.type('many');
  await page.keyboard.press('ArrowUp');
  await expect(cell(editor, 'How many', 2)).toBeFocused();
  const { columns, rows } = await block(editor);
  expect(columns).toEqual([{ label: 'What' }, { label: 'How many', kind: 'number' }]);
  // A year among words stays one.
  expect(rows).toEqual([
    ['2024', 1200],
    [null, 7],
    [null, 'many'],
  ]);
});

test('rows and columns come and go, each as one change', async ({ editor }) => {
  const { page } = editor;
  await inBlocks(editor, table);
  const before = await editor.text();
  await page.getByRole('button', { name: 'Add another column' }).click();
  await expect(page.getByRole('group', { name: 'Column 3' }).getByLabel('Label')).toBeFocused();
  expect((await block(editor)).rows).toEqual([
    ['Oil', 12, null],
    ['Wicks', null, null],
  ]);
  await page.getByRole('button', { name: 'Remove Column 3' }).click();
  await expect.poll(() => editor.text()).toBe(before);
  await page.getByRole('button', { name: 'Remove Column 1' }).click();
  expect((await block(editor)).rows).toEqual([[12], [null]]);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(() => editor.text()).toBe(before);
  await page.getByRole('button', { name: 'Add another row' }).click();
  await expect(cell(editor, 'What', 3)).toBeFocused();
  await page.getByRole('button', { name: 'Remove Row 3' }).click();
  await expect.poll(() => editor.text()).toBe(before);
  await cell(editor, 'How many', 1).fill('');
  expect((await block(editor)).rows[0]).toEqual(['Oil', null]);
  await cell(editor, 'How many', 1).fill('12');
  await expect.poll(() => editor.text()).toBe(before);
});

test('a spreadsheet is pasted over a table, and taken back at once', async ({ editor }) => {
  const { page } = editor;
  await inBlocks(editor, table);
  const before = await editor.text();
  await cell(editor, 'What', 2).click();
  await paste(editor, 'Lamps\t1,048\t20 April 2023\nBenches\t12\t1 May 2023');
  const { columns, rows } = await block(editor);
  expect(columns).toEqual([...table.columns, { label: '', kind: 'date' }]);
  expect(rows).toEqual([
    ['Oil', 12, null],
    ['Lamps', 1048, '2023-04-20'],
    ['Benches', 12, '2023-05-01'],
  ]);
  await expect(cell(editor, 'What', 2)).toHaveValue('Lamps');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(() => editor.text()).toBe(before);
});

test('what is wrong in a table stands where it is', async ({ editor }) => {
  await inBlocks(editor, { ...table, rows: [['Oil', 12], ['Wicks'], 'Rope', [{ a: 1 }, 2]] });
  const { page } = editor;
  const row = (number: number) =>
    page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: `${number}` }) });
  await expect(row(2)).toContainText('too few cells');
  await expect(row(3)).toContainText('"Rope"');
  await expect(row(4)).toContainText('{ "a": 1 }');
  await cell(editor, 'How many', 2).fill('3');
  expect((await block(editor)).rows[1]).toEqual(['Wicks', 3]);
});

test('the points of a chart take a spreadsheet, and gaps', async ({ editor }) => {
  const { page } = editor;
  await inBlocks(editor, chart);
  // A card is known by words, not by a choice.
  await expect(page.locator('.card-title .words')).toHaveText('Seats');
  const before = await editor.text();
  await page.getByRole('group', { name: 'Point 1' }).getByLabel('Label').click();
  await paste(editor, 'Party\tSeats\nGreens\t63\nReds\t41');
  expect((await block(editor)).data).toEqual([
    { label: 'Greens', value: 63 },
    { label: 'Reds', value: 41 },
  ]);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(() => editor.text()).toBe(before);
  const value = page.getByRole('group', { name: 'Point 1' }).getByLabel('Value');
  await value.fill('');
  expect((await block(editor)).data).toEqual([{ label: 'Greens', value: null }]);
  await value.fill('63');
  await expect.poll(() => editor.text()).toBe(before);
});

test('a choice shows what holds where nothing is chosen', async ({ editor }) => {
  const { page } = editor;
  await inBlocks(editor, table);
  const kinds = ['Text', 'Number', 'Date'];
  const [first, second] = [1, 2].map((number) =>
    page.getByRole('group', { name: `Column ${number}` }).getByLabel('Kind'),
  );
  await expect(first!.locator('option')).toHaveText(kinds);
  await expect(second!.locator('option:checked')).toHaveText('Number');
  await second!.selectOption({ label: 'Text' });
  expect((await block(editor)).columns[1]).toEqual({ label: 'How many' });
});

for (const [what, plain, offer, type] of [
  ['a table', 'Lamp\tLit\tBy\nNorth\t1886\tBo', 'A table', 'table'],
  ['a chart', 'Lamps\t48\nBenches\t12', 'A chart', 'chart'],
] as const)
  test(`cells in a text are offered as ${what}`, async ({ editor }) => {
    const { page } = editor;
    await inBlocks(editor, { type: 'text', markdown: 'It met here.' });
    await page.getByRole('textbox', { name: 'Markdown' }).click();
    await paste(editor, plain);
    await page.locator('#notices').getByRole('button', { name: offer }).click();
    const { blocks } = JSON.parse(await editor.text()) as { blocks: Written[] };
    expect(blocks.map((each) => each.type)).toEqual(['text', type]);
  });

for (const colorScheme of ['light', 'dark'] as const)
  test(`tables and charts are accessible, ${colorScheme}`, async ({ editor }) => {
    await editor.page.emulateMedia({ colorScheme });
    await inBlocks(editor, table, chart);
    await expectFitting(editor.page, [390, 820, 1280]);
  });
