// The editor: writing, problems and their fixes, templates, and the preview beside it.
import { expect, laidOut, test } from './editor-kit.js';

test('the preview follows the text', async ({ editor }) => {
  await editor.write('{"headline":"Written here","blocks":[]}');
  await expect(editor.story).toContainText('Written here');
  await editor.cursorBehind('Written');
  await editor.page.keyboard.type(' and there,');
  await expect(editor.story).toContainText('Written and there, here');
  await expect(editor.title).toHaveText('No problems');
});

test('of a text that can’t be read, what can be is shown, and that is said', async ({ editor }) => {
  const stale = editor.page.locator('#stale');
  await editor.write('{"headline":"Whole","blocks":[]}');
  await expect(stale).toBeHidden();
  await editor.write('{"headline":"Whole and');
  await expect(stale).toBeVisible();
  await expect(editor.story).toContainText('Whole and');
  await expect(editor.title).toHaveText('2 errors');
  await editor.write('{"headline":"Whole again","blocks":[]}');
  await expect(stale).toBeHidden();
});

test('a problem is underlined where it is, also behind letters of two units', async ({
  editor,
}) => {
  await editor.write('{"headline":"😀 𝒜 é","blocks":[{"id":"😀","type":"qoute"}]}');
  await expect(editor.page.locator('.cm-lintRange-error')).toHaveText(['"😀"', '"qoute"']);
});

test('a click on a problem leads to its place', async ({ editor }) => {
  const blocks = Array.from({ length: 60 }, () => ({
    type: 'text',
    markdown: 'Words.',
  }));
  await editor.write(laidOut([...blocks, { type: 'qoute', text: 'x' }]));
  await editor.page.keyboard.press('ControlOrMeta+Home');
  const mark = editor.page.locator('.cm-lintRange-error');
  await expect(mark).toHaveCount(0);
  await editor.problems.getByRole('button', { name: /is not a block type/ }).click();
  await expect(mark).toBeInViewport();
  await editor.page.keyboard.insertText('"quote"');
  await expect(editor.title).toHaveText('No problems');
});

test('a suggestion is one click, in the list and at its place, or Ctrl-.', async ({ editor }) => {
  const wrong = '{"headline":"h","blocks":[{"type":"qoute","text":"Said so"}]}';
  const mended = async () => {
    await expect(editor.title).toHaveText('No problems');
    await expect(editor.story).toContainText('Said so');
    await expect.poll(() => editor.text()).toBe(wrong.replace('qoute', 'quote'));
  };
  await editor.write(wrong);
  await expect(editor.problems).toContainText(['Did you mean "quote"?']);
  await editor.problems.getByRole('button', { name: 'Write quote' }).click();
  await mended();

  await editor.write(wrong);
  await editor.page.locator('.cm-lintRange-error').hover();
  await editor.page.locator('.cm-diagnosticAction').click();
  await mended();

  await editor.write(wrong);
  await editor.cursorBehind('qoute');
  await editor.page.keyboard.press('ControlOrMeta+.');
  await mended();
});

test('a field too many is removed with its comma, an id is made free', async ({ editor }) => {
  await editor.write('{"headline":"h","blocks":[],"xyzzy":1}');
  await editor.button('Remove this field').click();
  await expect(editor.title).toHaveText('No problems');
  await expect.poll(() => editor.text()).toBe('{"headline":"h","blocks":[]}');

  const text = (id: string) => `{"type":"text","id":"${id}","markdown":"m"}`;
  await editor.write(`{"headline":"h","blocks":[${text('a-1')},${text('a-1')}]}`);
  await editor.button('Write a-2').click();
  await expect(editor.title).toHaveText('No problems');
  await expect
    .poll(() => editor.text())
    .toBe(`{"headline":"h","blocks":[${text('a-1')},${text('a-2')}]}`);

  await editor.write('{"headline":"h","blocks":[],}');
  await editor.button('Remove ,').click();
  await expect(editor.title).toHaveText('No problems');
});

test('a date in words is written as a story has it, marks around a quotation go', async ({
  editor,
}) => {
  const said = (date: string) => ({
    type: 'quote',
    text: 'Words',
    said: { date },
  });
  for (const [words, date] of [
    ['20 April 2023', '2023-04-20'],
    ['April 20th, 2023', '2023-04-20'],
    ['April 2023', '2023-04'],
  ] as const) {
    await editor.write(laidOut([said(words)]));
    await editor.button(`Write ${date}`).click();
    await expect(editor.title).toHaveText('No problems');
  }
  // Nobody knows which of these is the month.
  await editor.write(laidOut([said('04/05/2023')]));
  await expect(editor.title).toHaveText('1 error');
  await expect(editor.problems.getByRole('button')).toHaveCount(1);

  await editor.write(laidOut([{ type: 'quote', text: ' “We stay” ' }]));
  await editor.button('Leave them out').click();
  await expect(editor.title).toHaveText('No problems');
  await expect.poll(() => editor.text()).toBe(laidOut([{ type: 'quote', text: 'We stay' }]));
});

test('what a template has twice is written once', async ({ editor }) => {
  await editor.write(laidOut([]));
  await editor.insert('Facts');
  // Title, label, qualifier, value, unit, scale.
  for (let i = 0; i < 4; i++) await editor.page.keyboard.press('Tab');
  await editor.page.keyboard.type('UAH');
  await editor.page.keyboard.press('Tab');
  await editor.page.keyboard.type('billion');
  await editor.judged();
  const { blocks } = JSON.parse(await editor.text()) as {
    blocks: { items: object[] }[];
  };
  for (const item of blocks[0]!.items) {
    expect(item).toMatchObject({ unit: 'UAH', scale: 'billion' });
  }
});

for (const start of [
  '',
  '{}',
  '{"headline":"Kept"}',
  '{"headline":"Kept","blocks":[]}',
  '{"blocks":[{"type":"text","markdown":"m"}],"headline":"Kept"}',
  `${laidOut([{ type: 'text', markdown: 'm' }])}\n`,
]) {
  test(`every template makes a story without problems out of ${JSON.stringify(start)}`, async ({
    editor,
  }) => {
    const names = await editor.page.locator('#templates button').allTextContents();
    expect(names).toEqual(expect.arrayContaining(['Text', 'Quote', 'Facts', 'Related', 'Image']));
    await editor.write(start);
    for (const name of names) await editor.insert(name);
    await editor.judged();
    const missing = start === '{}' ? '1 error, ' : '';
    await expect(editor.title).toHaveText(new RegExp(`^${missing}\\d+ things to do$`));
    const story = JSON.parse(await editor.text()) as {
      headline?: string;
      blocks: object[];
    };
    if (start.includes('Kept')) expect(story.headline).toBe('Kept');
    expect(story.blocks).toHaveLength(names.length + (start.includes('"text"') ? 1 : 0));
  });
}

test('a template goes behind the block with the cursor, and Tab through its words', async ({
  editor,
}) => {
  const { page } = editor;
  const text = (markdown: string) => ({ type: 'text', markdown });
  await editor.write(laidOut([text('One.'), text('Two.')]));
  await editor.cursorBehind('One.');
  await editor.insert('Quote');
  await page.keyboard.type('We stay');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ada');
  await expect(editor.story).toContainText('We stay');
  await expect(editor.story).toContainText('Ada');
  const blocks = await editor.story.locator(':scope > [id]').allTextContents();
  expect(blocks[0]).toContain('One.');
  expect(blocks[1]).toContain('We stay');
  expect(blocks[2]).toContain('Two.');
  // What is left of the template is to be done; the fields that may go are offered to go.
  await editor.judged();
  await expect(editor.problems.first()).toContainText('in place of');
  await expect.poll(() => editor.text()).toContain('\n      "text": "We stay",\n');
});

test('a template is one step to be undone', async ({ editor }) => {
  const before = laidOut([]);
  await editor.write(before);
  await editor.insert('Facts');
  await expect(editor.story).toContainText('150');
  await editor.page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(() => editor.text()).toBe(before);
});

test('Enter and pasted text are escaped between quotes', async ({ editor }) => {
  await editor.write(laidOut([{ type: 'text', markdown: 'One' }]));
  await editor.cursorBehind('One');
  await editor.page.keyboard.press('Enter');
  await editor.page.keyboard.type('Two');
  await expect(editor.story.locator('p')).toHaveText(['One', 'Two']);
  await editor.paste(' says "no"\n\nThree\n');
  await expect(editor.story.locator('p')).toHaveText(['One', 'Two says "no"', 'Three']);
  await editor.judged();
  await expect(editor.title).toHaveText('No problems');
});

test('the layout is even, the cursor stays, and numbers stay as written', async ({ editor }) => {
  await editor.write(
    '{"headline":"h","blocks":[{"type":"facts","items":[{"label":"words","value":1.50}]}]}',
  );
  await editor.cursorBehind('word');
  await editor.button('Format').click();
  await editor.page.keyboard.type('!');
  await expect
    .poll(() => editor.text())
    .toBe(
      `{
  "headline": "h",
  "blocks": [
    {
      "type": "facts",
      "items": [{ "label": "word!s", "value": 1.50 }]
    }
  ]
}
`,
    );
  await editor.write('{"headline":');
  await editor.button('Format').click();
  await expect(editor.page.locator('#notices')).toContainText('mistakes');
  await expect.poll(() => editor.text()).toBe('{"headline":');
});

test('the preview keeps folds, focus, scroll and nodes of blocks that did not change', async ({
  editor,
}) => {
  const { page } = editor;
  const items = [{ label: 'Aid', value: 1 }];
  const paragraph = { type: 'text', markdown: 'Word '.repeat(300) };
  await editor.write(
    laidOut([
      { type: 'facts', id: 'folded', title: 'Figures', collapsed: true, items },
      ...Array.from({ length: 6 }, () => paragraph),
      { type: 'text', markdown: 'The last one' },
    ]),
  );
  await editor.story.locator('summary').click();
  await editor.cursorBehind('The last');
  const stage = page.locator('#stage');
  await expect(editor.story.locator('#story-text-7')).toBeInViewport();
  const scrolled = () => stage.evaluate((each) => each.scrollTop);
  // The way down is smooth.
  await expect.poll(scrolled).toBeGreaterThan(300);
  await editor.story.evaluate((article) => {
    for (const child of article.children) child.setAttribute('data-same', '');
  });
  let before = -1;
  await expect.poll(async () => before === (before = await scrolled())).toBe(true);
  await page.keyboard.type(' word');
  await expect(editor.story.locator('#story-text-7')).toContainText('The last word');
  expect(await scrolled()).toBe(before);
  await expect(editor.story.locator('details')).toHaveAttribute('open');
  const changed = editor.story.locator(':scope > :not([data-same])');
  await expect(changed).toHaveCount(1);
  await expect(changed).toHaveId('story-text-7');
  // What is done in the preview before it shows the letter.
  await page.evaluate(() => {
    document.execCommand('insertText', false, '!');
    const { shadowRoot } = document.querySelector('#preview')!;
    shadowRoot!.querySelector('summary')!.focus({ preventScroll: true });
  });
  await expect(editor.story.locator('#story-text-7')).toContainText('The last word!');
  await expect(editor.story.locator('summary')).toBeFocused();
  // The fold stays open also when its own block is made anew.
  await editor.cursorBehind('Figure');
  await page.keyboard.type('d out figure');
  await expect(editor.story).toContainText('Figured out figures');
  await expect(editor.story.locator('details')).toHaveAttribute('open');
});

test('the preview follows blocks that come, go and change places', async ({ editor }) => {
  type Text = { type: string; id: string; markdown: string };
  const [one, two, three] = ['One', 'Two', 'Three'].map((id) => ({
    type: 'text',
    id,
    markdown: `${id}.`,
  })) as [Text, Text, Text];
  const section = { title: 'News', url: 'https://example.org/' };
  const blocks = editor.story.locator(':scope > [id]');
  for (const [list, fields, before] of [
    [[one, two, three], {}, 1],
    [[one, three], { section }, 2],
    [[three, two, one], { section }, 2],
    [[], { lang: 'ar' }, 1],
    [[two, { ...one, id: 'Four' }], { lang: 'ar', section }, 2],
    [[two], {}, 1],
  ] as const) {
    await editor.write(JSON.stringify({ headline: 'H', blocks: list, ...fields }, null, 2));
    await expect(blocks).toHaveText(list.map(({ markdown }) => markdown));
    await expect(editor.story.locator(':scope > :not([id])')).toHaveCount(before);
    await expect(editor.story).toHaveAttribute('dir', 'lang' in fields ? 'rtl' : 'ltr');
  }
});

test('the preview has the width, colours and direction that are chosen', async ({ editor }) => {
  const { page } = editor;
  const width = () => editor.story.evaluate((article) => getComputedStyle(article).width);
  for (const [name, px] of [
    ['Phone', 360],
    ['Tablet', 768],
    ['Desktop', 1200],
  ] as const) {
    await page.getByRole('radio', { name }).check();
    expect(Math.round(parseFloat(await width())), name).toBe(px);
    await expect(page.locator('#scale')).toContainText(`${px} px`);
  }
  const background = () =>
    editor.story.evaluate((article) => getComputedStyle(article).backgroundColor);
  const light = await background();
  await page.getByRole('radio', { name: 'Dark' }).check();
  expect(await background()).not.toBe(light);
  await page.getByRole('radio', { name: 'Right to left' }).check();
  await expect(editor.story).toHaveAttribute('dir', 'rtl');
  await editor.write('{"headline":"Still turned","blocks":[]}');
  await expect(editor.story).toHaveAttribute('dir', 'rtl');
  await page.getByRole('radio', { name: 'As written' }).check();
  await expect(editor.story).toHaveAttribute('dir', 'ltr');
});

test('a link in the preview opens beside the editor', async ({ editor, site }) => {
  site.serve('/elsewhere', 'x', { 'content-type': 'text/plain' });
  const link = `[away](${site.origin}/elsewhere)`;
  await editor.write(laidOut([{ type: 'text', markdown: link }]));
  const opened = editor.page.context().waitForEvent('page');
  await editor.story.getByRole('link', { name: 'away' }).click();
  await (await opened).waitForURL('**/elsewhere');
  expect(editor.page.url()).toContain('/editor/');
});
