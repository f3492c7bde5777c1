// The editor around its text: drafts, links, files, code to embed, and what it keeps and asks for.
import { readFileSync } from 'node:fs';
import { Editor, expect, laidOut, test, type Page } from './editor-kit.js';
import { settled } from './kit.js';
import { ownFile } from '../own-files.mjs';

const story = laidOut([
  { type: 'text', markdown: 'Words </script> & more' },
  { type: 'quote', id: 'said', text: 'Said so' },
]);
const notices = (page: Page) => page.locator('#notices');

/** All that this origin has stored in the browser. */
const stored = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
const nothing = { local: [], session: [], cookies: '', databases: 0, caches: 0 };

test('a draft is kept, restored with a notice, and discarded', async ({ editor }) => {
  const { page } = editor;
  expect(await stored(page)).toEqual(nothing);
  await editor.write(story);
  await expect(page.locator('#file-state')).toHaveText('not saved to a file');
  // The page keeps what is newest when it goes.
  await page.reload();
  await expect(notices(page)).toContainText('Draft restored from today at');
  await expect(editor.story).toContainText('Said so');
  expect(await stored(page)).toEqual({ ...nothing, local: ['story-editor.draft'] });
  expect(await editor.text()).toBe(story);

  await editor.button('Discard draft').click();
  await expect(editor.story).toContainText('Your headline');
  await expect(notices(page)).toBeEmpty();
  await expect.poll(() => stored(page)).toEqual(nothing);
  await page.reload();
  await expect(editor.story).toContainText('Your headline');
  await expect(notices(page)).toBeEmpty();
});

test('a new story is one undo away from the old', async ({ editor }) => {
  await editor.write(story);
  await editor.button('New').click();
  await expect(editor.story).toContainText('Your headline');
  await editor.content.focus();
  await editor.page.keyboard.press('ControlOrMeta+Z');
  expect(await editor.text()).toBe(story);
});

test('a link holds the whole story, and opens over a draft without losing it', async ({
  editor,
  context,
  site,
}) => {
  await editor.write(story);
  await editor.button('Share link').click();
  const dialog = editor.page.getByRole('dialog');
  await expect(dialog).toContainText(/\d+ characters: short enough/);
  const link = (await dialog.locator('pre').textContent())!;
  expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/editor\/#story=[\w-]+$/);
  await editor.page.keyboard.press('Escape');

  const own = '{"headline":"My own draft","blocks":[]}';
  await editor.write(own);
  await expect.poll(() => editor.page.evaluate(() => localStorage.length)).toBe(1);
  const page = await context.newPage();
  const other = await new Editor(page, site.origin).open(new URL(link).hash);
  await expect(other.story).toContainText('Said so');
  await expect(notices(page)).toContainText('came with a link');
  // It is not taken again, over what is written from now on.
  expect(new URL(page.url()).hash).toBe('');
  expect(await other.text()).toBe(story);
  await other.button('Back to my draft').click();
  expect(await other.text()).toBe(own);
});

test('a damaged link says so, one that is too long is not given', async ({ editor }) => {
  const { page } = editor;
  await page.evaluate(() => (location.hash = '#story=AAAA'));
  await expect(notices(page)).toContainText('The link is damaged');
  // Words that no packing makes short.
  let seed = 1;
  const random = () => (seed = (seed * 48271) % 2147483647).toString(36);
  const long = Array.from({ length: 12000 }, random).join(' ');
  await editor.write(laidOut([{ type: 'text', markdown: long }]));
  await editor.button('Share link').click();
  await expect(page.getByRole('dialog')).toContainText('too long for a link');
  await expect(page.getByRole('dialog').locator('pre')).toHaveCount(0);
});

test.describe('files, where the browser gives no access to them', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      Object.assign(window, { showOpenFilePicker: undefined, showSaveFilePicker: undefined });
    }),
  );

  test('are opened by upload and saved by download', async ({ editor }) => {
    const { page } = editor;
    const chooser = page.waitForEvent('filechooser');
    await editor.button('Open…').click();
    const buffer = Buffer.from(story);
    await (await chooser).setFiles({ name: 'mine.json', mimeType: 'application/json', buffer });
    await expect(editor.story).toContainText('Said so');
    await expect(page.locator('#file-name')).toHaveText('mine.json');
    await expect(page.locator('#file-state')).toHaveText('');

    await editor.cursorBehind('Said so');
    await page.keyboard.type(' again');
    await expect(page.locator('#file-state')).toHaveText('not saved to a file');
    const download = page.waitForEvent('download');
    await page.keyboard.press('ControlOrMeta+S');
    const file = await download;
    expect(file.suggestedFilename()).toBe('mine.json');
    expect(readFileSync(await file.path(), 'utf8')).toBe(story.replace('Said so', 'Said so again'));
    await expect(page.locator('#file-state')).toHaveText('');
    // What is in a file is no draft.
    expect(await stored(page)).toEqual(nothing);
  });
});

test('files are opened, and saved again, in their place', async ({ page, site }) => {
  await page.addInitScript(() => {
    const written: string[] = [];
    const handle = {
      name: 'there.json',
      getFile: async () => new File(['{"headline":"From disk","blocks":[]}'], 'there.json'),
      createWritable: async () => ({ write: async (t: string) => written.push(t), close() {} }),
    };
    Object.assign(window, { written, showOpenFilePicker: async () => [handle] });
  });
  const editor = await new Editor(page, site.origin).open();
  await editor.button('Open…').click();
  await expect(editor.story).toContainText('From disk');
  await editor.cursorBehind('From disk');
  await page.keyboard.type('!');
  await editor.button('Save').click();
  await expect(page.locator('#file-state')).toHaveText('');
  expect(await page.evaluate(() => (window as unknown as { written: string[] }).written)).toEqual([
    '{"headline":"From disk!","blocks":[]}',
  ]);
});

test('a file that is dropped is opened', async ({ editor }) => {
  await editor.page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'dropped.json', { type: 'application/json' }));
    const target = document.querySelector('#code')!;
    for (const type of ['dragover', 'drop']) {
      const options = { bubbles: true, cancelable: true, composed: true, dataTransfer };
      target.dispatchEvent(new DragEvent(type, options));
    }
  }, story);
  await expect(editor.story).toContainText('Said so');
  await expect(editor.page.locator('#file-name')).toHaveText('dropped.json');
});

for (const way of ['Script tag', 'All in one', 'Iframe', 'Pre-rendered']) {
  test(`the code to embed works on a page: ${way}`, async ({ editor, site }) => {
    const { page } = editor;
    await editor.write(story);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await editor.button('Copy embed code').click();
    await page.getByRole('tab', { name: way }).click();
    await page.getByLabel('What to show').selectOption('said');
    await page.getByLabel('Address of the story file').fill(`${site.origin}/my%20story.json`);
    await expect(page.getByRole('region', { name: 'Embed code' })).toContainText('said');
    await page.getByRole('button', { name: 'Copy code' }).click();
    await expect(page.getByRole('dialog')).toContainText('Copied');
    const code = await page.evaluate(() => navigator.clipboard.readText());

    site.serve('/my%20story.json', story);
    await page.goto(site.page(code));
    const shown = way === 'Iframe' ? page.frameLocator('iframe') : page;
    const article = shown.locator('story-widget article');
    await expect(article).toContainText('Said so');
    await expect(article).not.toContainText('Words');
    if (way !== 'Iframe') expect(await settled(page)).toEqual([true]);
    expect(site.count('/my%20story.json')).toBe(['Script tag', 'Iframe'].includes(way) ? 1 : 0);
  });
}

test('no page with stories loads anything of the editor', async ({ page, site }) => {
  await page.goto(`${site.origin}/examples/reference-story.html`);
  await settled(page);
  expect(site.requests.filter((path) => path.startsWith('/editor'))).toEqual([]);
  for (const file of ['../story-widget.js', 'index.js', 'tools.js']) {
    const code = readFileSync(ownFile(file), 'utf8');
    expect(code, file).not.toContain('cm-content');
  }
});

test('the editor comes with a strict policy', async ({ editor }) => {
  const response = await editor.page.request.get(`${editor.origin}/editor/`);
  const policy = response.headers()['content-security-policy'];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(policy).toContain("require-trusted-types-for 'script'");
});
