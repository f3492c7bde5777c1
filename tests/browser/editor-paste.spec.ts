// Pasting from other programs: HTML becomes Markdown, plain text stays plain, and what could be a block is offered.
import { expect, laidOut, test, type Editor } from './editor-kit.js';

const story = laidOut([{ type: 'text', id: 't', markdown: 'It met here.' }]);

/** Pastes what another program has put on the clipboard. */
const paste = (editor: Editor, html: string, plain: string) =>
  editor.page.evaluate(
    ([htmlText, plainText]) => {
      let at = document.activeElement!;
      while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      const clipboardData = new DataTransfer();
      if (htmlText) clipboardData.setData('text/html', htmlText);
      clipboardData.setData('text/plain', plainText);
      const options = {
        clipboardData,
        bubbles: true,
        cancelable: true,
        composed: true,
      };
      at.dispatchEvent(new ClipboardEvent('paste', options));
    },
    [html, plain] as const,
  );
const atEnd = async (editor: Editor) => {
  await editor.write(story);
  await editor.button('Blocks').click();
  await editor.page.getByRole('textbox', { name: 'Markdown' }).click();
  await editor.page.keyboard.press('ControlOrMeta+End');
};
const markdown = async (editor: Editor) =>
  (JSON.parse(await editor.text()) as { blocks: { markdown: string }[] }).blocks[0]!.markdown;

for (const [from, html, written] of [
  [
    'Word',
    `<p class=MsoNormal>The “vote” was <b>nine to four</b>.<o:p></o:p></p><p class=MsoListParagraph style='mso-list:l0'><span>·<span>&nbsp;&nbsp; </span></span>new lamps</p><p class=MsoListParagraph style='mso-list:l0'><span>·<span>&nbsp;&nbsp; </span></span>longer hours</p>`,
    'It met here.The “vote” was **nine to four**.\n\n- new lamps\n- longer hours',
  ],
  [
    'Google Docs',
    `<b style="font-weight:normal;" id="docs-internal-guid-1"><p><span>It cost </span><span style="font-weight:700">less</span><span>, says </span><a href="https://lamps.example/"><span>the maker</span></a><span>.</span></p></b>`,
    'It met here.It cost **less**, says [the maker](https://lamps.example/).',
  ],
  [
    'Google Docs, with lists in lists and links by way of Google',
    `<b id="docs-internal-guid-1"><ul><li><p>outer</p></li><ul><li><p>inner</p></li></ul></ul><p><a href="https://www.google.com/url?q=https://lamps.example/a&amp;sa=D">a maker</a></p></b>`,
    'It met here.\n\n- outer\n  - inner\n\n[a maker](https://lamps.example/a)',
  ],
  [
    'a Japanese page',
    '<p>これは<b>「重要」</b>で<b>大切</b>な話です。</p>',
    'It met here.これは**「重要」**で**大切**な話です。',
  ],
  [
    'LibreOffice',
    '<p>A light<b>house keeper </b>came.</p>',
    'It met here.A lighthouse keeper came.',
  ],
  [
    'a hostile page',
    '<p>Kept <img src=x onerror="window.hit=1"></p><script>window.hit=1</script><a href="javascript:window.hit=1">words</a>',
    'It met here.Kept\n\nwords',
  ],
] as const) {
  test(`what is pasted from ${from} becomes Markdown`, async ({ editor, watch }) => {
    await atEnd(editor);
    await paste(editor, html, 'plain');
    expect(await markdown(editor)).toBe(written);
    expect(await editor.page.evaluate(() => 'hit' in window)).toBe(false);
    // The policy names what could not run anyway, in a document without a window.
    if (html.includes('onerror')) watch.errors.length = 0;
  });
}

test('plain text stays plain', async ({ editor }) => {
  await atEnd(editor);
  await paste(editor, '', ' It cost 5 * 3 * 2, #1 in snake_case.');
  await expect(editor.story).toContainText('It met here. It cost 5 * 3 * 2, #1 in snake_case.');
});

test('plain lines stay lines, whatever they begin with', async ({ editor }) => {
  await atEnd(editor);
  await paste(editor, '', '\n- not a list\n# no title\n2) no number');
  await expect(editor.story).toContainText('- not a list');
  await expect(editor.story.locator('li, h3, h4')).toHaveCount(0);
});

test('a picture of another page is offered as an image, with its words', async ({ editor }) => {
  await atEnd(editor);
  await paste(editor, '<img src="https://example.org/lamp.webp" alt="A lamp">', '');
  await editor.page.locator('#notices').getByRole('button', { name: 'An image' }).click();
  const { blocks } = JSON.parse(await editor.text()) as { blocks: object[] };
  expect(blocks[1]).toMatchObject({
    type: 'image',
    url: 'https://example.org/lamp.webp',
    alt: 'A lamp',
  });
  expect(await markdown(editor)).toBe('It met here.');
});

test('the links of a page are offered with their titles', async ({ editor }) => {
  await atEnd(editor);
  const link = (name: string) => `<li><a href="https://example.org/${name}">The ${name}</a></li>`;
  await paste(editor, `<ul>${link('one')}${link('two')}</ul>`, 'The one\nThe two');
  await editor.page.locator('#notices').getByRole('button', { name: 'Related reading' }).click();
  const { blocks } = JSON.parse(await editor.text()) as { blocks: { links: object[] }[] };
  expect(blocks[1]!.links).toEqual([
    { url: 'https://example.org/one', title: 'The one' },
    { url: 'https://example.org/two', title: 'The two' },
  ]);
});

test('formatted text is Markdown also between the quotes of the JSON', async ({ editor }) => {
  await editor.write(story);
  await editor.cursorBehind('met here.');
  await paste(editor, '<p>Then “it” <b>rained</b>.</p>', 'Then it rained.');
  expect(await markdown(editor)).toBe('It met here.Then “it” **rained**.');
});

for (const [what, plain, offer, type] of [
  ['links', 'https://example.org/one\nhttps://example.org/two', 'Related reading', 'related'],
  ['the address of a picture', 'https://example.org/lamp.jpg', 'An image', 'image'],
  ['cells', 'Lamps\t48\nBenches\t12', 'Facts', 'facts'],
  ['dates in cells', '20.04.2023\tOpened\n1 May 2023\tClosed', 'A timeline', 'timeline'],
] as const) {
  test(`${what} are offered as a block`, async ({ editor }) => {
    await atEnd(editor);
    await paste(editor, '', plain);
    await editor.page.locator('#notices').getByRole('button', { name: offer }).click();
    const { blocks } = JSON.parse(await editor.text()) as {
      blocks: { type: string }[];
    };
    expect(blocks.map((block) => block.type)).toEqual(['text', type]);
    expect(await markdown(editor)).toBe('It met here.');
  });
}
