// The blocks view: cards and fields over the one text, each change as small as it is.
import { expectFitting } from './axe.js';
import { expect, laidOut, test, type Editor } from './editor-kit.js';

const blocks = [
  {
    type: 'text',
    id: 'first',
    markdown: 'The lamp was *lit*.\n\n* oil\n* __wick__\n\nAt dusk.',
  },
  {
    type: 'quote',
    id: 'keeper',
    text: 'It smells of oil',
    speaker: { name: 'Bo Lind' },
  },
  {
    type: 'facts',
    id: 'tower',
    title: 'The tower',
    items: [{ label: 'Steps', value: 214 }],
  },
];
const story = laidOut(blocks);
const own =
  '{ "headline" : "Harvest\\u00e9",\n  "x-desk": {"owner":"night"},\n  "blocks": [\n    {"type": "text", "id":"a", "markdown": "Wet \\u2014 and cold.", "x-note": 1.50},\n\n    { "type":"quote",\n      "id":"b", "text":"We took" , "speaker":{"name":"Cleo Hart"} }\n  ]}';

const cards = ({ page }: Editor) => page.locator('.card[data-block]');
const card = (editor: Editor, index: number) => cards(editor).nth(index);
const inBlocks = async (editor: Editor, text: string) => {
  await editor.write(text);
  await editor.button('Blocks').click();
};
const opened = async (editor: Editor, index: number) => {
  const title = card(editor, index).locator('.card-title');
  if ((await title.getAttribute('aria-expanded')) === 'false') await title.click();
  return card(editor, index);
};

test.use({ bypassCSP: true });

test('a new person sees blocks first, and begins with the headline', async ({ page, site }) => {
  await page.goto(`${site.origin}/editor/`);
  const headline = page.getByLabel('Headline');
  await expect(headline).toBeFocused();
  // Words of the template are a hint, not a value.
  await expect(headline).toHaveValue('');
  await page.keyboard.type('Written at once');
  await expect(page.locator('#preview article')).toContainText('Written at once');
});

test('a field writes its own characters, and what is taken back leaves no trace', async ({
  editor,
}) => {
  const { page } = editor;
  await inBlocks(editor, own);
  const headline = page.getByLabel('Headline');
  await expect(headline).toHaveValue('Harvesté');
  await headline.press('End');
  await headline.pressSequentially(' now');
  await expect.poll(() => editor.text()).toBe(own.replace('Harvest\\u00e9', 'Harvest\\u00e9 now'));
  for (let i = 0; i < 4; i++) await headline.press('Backspace');
  await expect.poll(() => editor.text()).toBe(own);

  const quote = await opened(editor, 1);
  await quote.getByRole('group', { name: 'Speaker' }).getByLabel('Role').fill('farmer');
  await expect
    .poll(() => editor.text())
    .toBe(own.replace('"Cleo Hart"', '"Cleo Hart","role":"farmer"'));
  await quote.getByRole('group', { name: 'Speaker' }).getByLabel('Role').fill('');
  await expect.poll(() => editor.text()).toBe(own);
  await quote.getByRole('group', { name: 'Said' }).getByLabel('Place').fill('Kyiv');
  await expect.poll(() => editor.text()).toContain('"said":{ "place": "Kyiv" }');
  await quote.getByRole('group', { name: 'Said' }).getByLabel('Place').fill('');
  await expect.poll(() => editor.text()).toBe(own);
  await expect((await opened(editor, 0)).getByText('x-note')).toBeVisible();
});

test('cards move, are copied, deleted and brought back; one history for both views', async ({
  editor,
}) => {
  const { page } = editor;
  await inBlocks(editor, own);
  const title = card(editor, 0).locator('.card-title');
  await title.focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(card(editor, 1)).toContainText('Wet');
  await expect(card(editor, 1).locator('.card-title')).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(card(editor, 0)).toContainText('Wet');
  await expect.poll(() => editor.text()).toBe(own);

  await card(editor, 1).getByRole('button', { name: 'Duplicate' }).click();
  await expect(cards(editor)).toHaveCount(3);
  await expect.poll(() => editor.text()).toContain('"id":"b-2"');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(() => editor.text()).toBe(own);

  await card(editor, 0).getByRole('button', { name: 'Delete' }).click();
  await expect(cards(editor)).toHaveCount(1);
  await page.locator('#notices').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => editor.text()).toBe(own);

  await page.getByLabel('Headline').fill('Another');
  await editor.button('JSON').click();
  await editor.content.press('ControlOrMeta+Z');
  await expect.poll(() => editor.text()).toBe(own);
});

test('a card is dragged by its head', async ({ editor }) => {
  await inBlocks(editor, story);
  const target = (await card(editor, 2).boundingBox())!;
  await card(editor, 1)
    .locator('.card-head')
    .dragTo(card(editor, 2), {
      sourcePosition: { x: 12, y: 12 },
      targetPosition: { x: 60, y: target.height - 4 },
    });
  await expect(card(editor, 2)).toContainText('It smells of oil');
});

test('“+” and “/” offer the blocks, and what is added is to be filled in', async ({ editor }) => {
  const { page } = editor;
  await inBlocks(editor, story);
  await page.getByRole('button', { name: 'Add a block' }).first().click();
  await page.getByRole('menuitem', { name: 'Timeline' }).click();
  await expect(card(editor, 1)).toContainText('Timeline');
  await expect(card(editor, 1).getByLabel('Date')).toBeVisible();
  const added = JSON.parse(await editor.text()) as {
    blocks: { type: string; id: string }[];
  };
  expect(added.blocks.map(({ type }) => type)).toEqual(['text', 'timeline', 'quote', 'facts']);
  expect(added.blocks[1]!.id).toBe('timeline-1');

  const text = card(editor, 0).getByRole('textbox', { name: 'Markdown' });
  await text.click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Delete');
  await page.keyboard.type('/');
  await page.getByRole('menuitem', { name: 'Quotation' }).click();
  await expect(card(editor, 0)).toContainText('Quotation');
  await expect(cards(editor)).toHaveCount(4);
});

test('each type of block has an icon of its own', async ({ editor }) => {
  const { page } = editor;
  await inBlocks(editor, laidOut([{ type: 'poem' }]));
  const unknown = card(editor, 0).locator('.card-title .icon path');
  await page.getByRole('button', { name: 'Add a block' }).click();
  const types = page.getByRole('menuitem');
  await expect(types.filter({ hasText: 'Chart' })).toBeVisible();
  const drawings = await types
    .locator('.icon path')
    .or(unknown)
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));
  expect(drawings).toHaveLength((await types.count()) + 1);
  expect(new Set(drawings).size).toBe(drawings.length);
});

test('lists grow and shrink, chips add what is not usual', async ({ editor }) => {
  await inBlocks(editor, story);
  const facts = await opened(editor, 2);
  await facts.getByRole('button', { name: 'Add another fact' }).click();
  await expect(
    facts.getByRole('group', { name: 'Fact 2' }).getByLabel('Label').first(),
  ).toBeFocused();
  await facts.getByRole('button', { name: 'Remove Fact 2' }).click();
  await expect.poll(() => editor.text()).toBe(story);
  await facts.getByRole('button', { name: '+ Note' }).click();
  await expect(facts.getByLabel('Note')).toBeFocused();
  await editor.page.keyboard.type('By hand');
  await expect.poll(() => editor.text()).toContain('"note": "By hand"');
});

for (const width of [390, 820, 1280])
  test(`the fields of several things stand in their card: ${width} px`, async ({ editor }) => {
    const { page } = editor;
    await page.setViewportSize({ width, height: 900 });
    const items = [
      { label: 'Steps', value: 214 },
      { label: 'Lamps', value: 2, of: { value: 3 } },
    ];
    const points = ['Lit by hand', 'Seen from afar'];
    const rows = [
      ['Oil', 12],
      ['Wick', 7],
    ];
    await inBlocks(
      editor,
      laidOut([
        { type: 'facts', items },
        { type: 'chart', kind: 'bars', title: 'Light', alt: 'Light', data: items },
        { type: 'keypoints', points },
        { type: 'table', caption: 'Stores', columns: [{ label: 'What' }, { label: 'Many' }], rows },
      ]),
    );
    for (const index of [0, 1, 2, 3]) {
      const body = (await opened(editor, index)).locator('.card-body');
      const card = (await body.boundingBox())!;
      for (const field of await body.locator('input, textarea, select').all()) {
        const box = (await field.boundingBox())!;
        expect(box.width).toBeGreaterThan(90);
        // A table that is wider than a phone scrolls by itself.
        if (index === 3 && width === 390) continue;
        expect(box.x).toBeGreaterThanOrEqual(card.x);
        expect(box.x + box.width).toBeLessThanOrEqual(card.x + card.width);
      }
    }
  });

test('dates and numbers are taken as people write them', async ({ editor }) => {
  const { page } = editor;
  await inBlocks(editor, story);
  await page.getByLabel('Published').fill('20.04.2023');
  await expect(page.getByLabel('Published')).toHaveAccessibleDescription('20 April 2023');
  const facts = await opened(editor, 2);
  const fact = facts.getByRole('group', { name: 'Fact 1' });
  await fact.getByLabel('Unit').fill('EUR');
  const value = fact.getByLabel('Value').first();
  await value.fill('180 000');
  await expect(value).toHaveAccessibleDescription('€180,000');
  await value.fill('1.500');
  await value.press('Tab');
  await fact.getByRole('button', { name: '1,500' }).click();
  const { published, blocks: now } = JSON.parse(await editor.text()) as {
    published: string;
    blocks: { items: { value: number }[] }[];
  };
  expect(published).toBe('2023-04-20');
  expect(now[2]!.items[0]!.value).toBe(1500);
});

test('rich text writes Markdown, and leaves paragraphs alone that nobody touched', async ({
  editor,
}) => {
  const { page } = editor;
  await inBlocks(editor, story);
  const text = card(editor, 0).getByRole('textbox', { name: 'Markdown' });
  await text.getByText('At dusk.').dblclick({ position: { x: 30, y: 8 } });
  await page.keyboard.press('ControlOrMeta+B');
  const markdown = async () =>
    (JSON.parse(await editor.text()) as { blocks: { markdown: string }[] }).blocks[0]!.markdown;
  expect(await markdown()).toBe('The lamp was *lit*.\n\n* oil\n* __wick__\n\nAt **dusk**.');
  await card(editor, 0).getByRole('button', { name: 'Link' }).click();
  await expect(page.getByLabel('Address of the link')).toBeFocused();
  await page.keyboard.type('https://example.org/');
  await page.keyboard.press('Enter');
  expect(await markdown()).toContain('At **[dusk](https://example.org/)**.');
  await card(editor, 0).getByRole('button', { name: 'Quotation' }).click();
  expect(await markdown()).toContain('\n\n> At **[dusk](https://example.org/)**.');
  expect(await markdown()).toContain('* __wick__\n\n');
});

test('what is wrong stands under its field', async ({ editor }) => {
  await inBlocks(editor, laidOut([{ type: 'quote', text: 'x', said: { date: 'sometime' } }]));
  const quote = await opened(editor, 0);
  const date = quote.getByRole('group', { name: 'Said' }).getByLabel('Date');
  await expect(date).toHaveAccessibleDescription(/date/);
  await expect(date).toHaveAttribute('aria-invalid', 'true');
});

test('a broken block is marked, and the others can be written', async ({ editor }) => {
  const text = `{\n "headline": "Fair",\n "blocks": [\n  {"type": "quote", "text": "Half\nof it"},\n  {"type": "profile", "name": "Cleo"}\n ]\n}\n`;
  await inBlocks(editor, text);
  await expect(card(editor, 0)).toContainText('mistake');
  const profile = await opened(editor, 1);
  await profile.getByLabel('Name').press('End');
  await profile.getByLabel('Name').pressSequentially(' Hart');
  await expect.poll(() => editor.text()).toBe(text.replace('Cleo', 'Cleo Hart'));
  await card(editor, 0).getByRole('button', { name: 'Show it in the JSON' }).click();
  await expect(editor.content).toBeFocused();
});

test('the cursor keeps its place when the view is changed', async ({ editor }) => {
  const { page } = editor;
  await inBlocks(editor, story);
  const quote = await opened(editor, 1);
  await quote.getByLabel('Name').press('End');
  await editor.button('JSON').click();
  await page.keyboard.type(' the Elder');
  await expect.poll(() => editor.text()).toContain('"Bo Lind the Elder"');
  await editor.cursorBehind('smells');
  await editor.button('Blocks').click();
  await expect(quote.getByRole('textbox', { name: 'Quotation' })).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the blocks view is accessible, ${colorScheme}`, async ({ editor }) => {
    const { page } = editor;
    await page.emulateMedia({ colorScheme });
    await inBlocks(editor, story);
    for (const i of blocks.keys()) await opened(editor, i);
    await expectFitting(page, [390, 820, 1280]);
  });
}
