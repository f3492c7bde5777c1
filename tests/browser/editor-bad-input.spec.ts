// What nobody should be harmed by: hostile links, stories of tomorrow, a browser without room.
import { deflateRawSync } from 'node:zlib';
import { expect, laidOut, test, type Editor } from './editor-kit.js';

const own = laidOut([{ type: 'text', markdown: 'My own words.' }]);
const hashOf = (bytes: string | Buffer) => `#story=${deflateRawSync(bytes).toString('base64url')}`;
const notices = ({ page }: Editor) => page.locator('#notices');
const follow = ({ page }: Editor, hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

for (const [what, hash] of [
  ['unpacks to 40 MB', hashOf(Buffer.alloc(40e6, 32))],
  ['holds no text', hashOf(Buffer.from([0x7b, 0xff, 0, 0xfe]))],
  ['is cut off', hashOf(own).slice(0, 40)],
] as const)
  test(`a link that ${what} is said to be damaged`, async ({ editor }) => {
    await editor.write(own);
    await follow(editor, hash);
    await expect(notices(editor)).toContainText('The link is damaged');
    await expect.poll(() => editor.text()).toBe(own);
  });

test('a link with markup everywhere opens as the words that it holds', async ({ editor }) => {
  const { page } = editor;
  const markup = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>';
  const hostile = JSON.stringify({
    headline: markup,
    standfirst: '[x](javascript:window.hit=1)',
    [markup]: markup,
    blocks: [
      { type: 'text', id: `">${markup}`, markdown: markup },
      { type: markup },
      { type: 'image', url: 'javascript:window.hit=1', alt: markup },
    ],
  });
  await editor.write(own);
  await follow(editor, hashOf(hostile));
  await expect(notices(editor)).toContainText('came with a link');
  await expect.poll(() => editor.text()).toBe(hostile);
  await editor.button('Blocks').click();
  await expect(page.getByLabel('Headline')).toHaveValue(markup);
  const closed = page.locator('.card-title[aria-expanded=false]');
  while (await closed.count()) await closed.first().click();
  await editor.judged();
  await editor.button('Publish…').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  await editor.button('Back to my draft').click();
  await expect.poll(() => editor.text()).toBe(own);
});

for (const [version, says] of [
  ['"1.40"', '1.40'],
  ['2', '2'],
] as const)
  test(`a story of version ${version} is shown, and kept as it is`, async ({ editor }) => {
    const { page } = editor;
    const later = `{"version":${version},"headline":"From tomorrow","mood":"calm","blocks":[{"type":"hologram","beam":3},{"type":"text","markdown":"Words."}]}`;
    await editor.write(later);
    await expect(notices(editor)).toContainText(`format version ${says}; this editor knows`);
    await expect(editor.story).toContainText('Words.');
    await editor.button('Blocks').click();
    await page.getByLabel('Headline').press('End');
    await page.keyboard.type('!');
    await expect.poll(() => editor.text()).toBe(later.replace('tomorrow', 'tomorrow!'));
    await editor.write(own);
    await expect(notices(editor)).not.toContainText('format version');
  });

test('where the storage is full, that is said, and once there is room, all is kept', async ({
  editor,
}) => {
  const { page } = editor;
  await editor.write(own);
  await page.evaluate(() => {
    const { prototype } = IDBObjectStore;
    const put = Object.getOwnPropertyDescriptor(prototype, 'put')!.value as () => IDBRequest;
    prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.assign(window, { room: () => (prototype.put = put) });
  });
  await editor.write(own.replace('My own', 'More of my'));
  await expect(notices(editor)).toContainText('storage is full');
  await page.evaluate(() => (window as unknown as { room: () => void }).room());
  await editor.write(own.replace('My own', 'All of my'));
  await expect(notices(editor)).not.toContainText('storage is full');
  await page.reload();
  await expect(editor.story).toContainText('All of my words.');
});
