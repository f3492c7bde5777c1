// The editor around its text: drafts, links, files, code to embed, and what it keeps and asks for.
import { readFileSync } from 'node:fs';
import { Editor, expect, laidOut, test, type Page } from './editor-kit.js';
import { settled } from './kit.js';
import { ownFile } from '../own-files.mjs';

const story = laidOut([
  { type: 'text', markdown: 'Words </script> & more' },
  { type: 'quote', id: 'said', text: 'Said so' },
]);
/** Saves by download, and waits for it. */
const save = async ({ page }: Editor): Promise<void> => {
  await page.evaluate(() => Object.assign(window, { showSaveFilePicker: undefined }));
  const download = page.waitForEvent('download');
  await page.keyboard.press('ControlOrMeta+S');
  await download;
  await expect(page.locator('#file-state')).toHaveText('');
};
const notices = (page: Page) => page.locator('#notices');

const draft = '{"headline":"My own draft","blocks":[]}';

test('a story is kept as it is written, and is there again after a reload', async ({ editor }) => {
  await editor.write(story);
  await expect(editor.page.locator('#file-state')).toHaveText('not saved to a file');
  await editor.page.reload();
  await expect(editor.story).toContainText('Said so');
  await expect.poll(() => editor.text()).toBe(story);
});

test('a page that goes while the database writes loses nothing', async ({ editor }) => {
  const { page } = editor;
  await page.evaluate((text) => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...written) {
      if (written[0] === text) Object.assign(window, { isWriting: true });
      // It takes until the page goes, and is undone then.
      const wait = () => (this.get('nothing').onsuccess = wait);
      wait();
      addEventListener('pagehide', () => this.transaction.abort());
      return put.apply(this, written);
    };
  }, story);
  await editor.write(story);
  await page.waitForFunction(() => 'isWriting' in window);
  await page.reload();
  await expect.poll(() => editor.text()).toBe(story);
});

test('what a page kept when it went does not replace what was written since', async ({
  editor,
}) => {
  const { page } = editor;
  await editor.write(story);
  await page.reload();
  await expect.poll(() => editor.text()).toBe(story);
  await page.evaluate(() => {
    const id = sessionStorage.getItem('story-editor.open');
    const head = { id, name: 'old.json', title: 'Old', at: 1, saved: false };
    localStorage.setItem('story-editor.last', JSON.stringify({ head, text: '{}' }));
  });
  await page.reload();
  await expect.poll(() => editor.text()).toBe(story);
  expect(await page.evaluate(() => localStorage.getItem('story-editor.last'))).toBeNull();
});

test('a story in which nobody wrote leaves nothing behind', async ({ editor }) => {
  await editor.openStories();
  await expect(editor.page.getByRole('dialog')).toContainText('No story is kept here yet');
});

test('the draft of an older version becomes a story', async ({ editor }) => {
  const { page } = editor;
  await page.evaluate((text) => {
    const old = { text, name: 'old.json', at: Date.now() };
    localStorage.setItem('story-editor.draft', JSON.stringify(old));
  }, story);
  await page.reload();
  await expect(editor.story).toContainText('Said so');
  await expect(page.locator('#file-name')).toHaveText('old.json');
  expect(await page.evaluate(() => localStorage.getItem('story-editor.draft'))).toBeNull();
});

test('New, a link and an import leave the stories of before in the menu', async ({ editor }) => {
  const { page } = editor;
  await editor.write(story);
  await editor.button('New').click();
  await expect(editor.story).toContainText('Your headline');
  await editor.write(draft);
  await editor.openStories();
  const rows = page.getByRole('dialog').locator('.story-row');
  await expect(rows).toHaveCount(2);
  await rows.filter({ hasText: 'A headline' }).click();
  await expect(editor.story).toContainText('Said so');
  await expect.poll(() => editor.text()).toBe(story);
  // What is undone is of this story only.
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(() => editor.text()).toBe(story);
});

test('a version is kept with each save, and can be had again', async ({ editor }) => {
  const { page } = editor;
  await editor.write(story);
  await save(editor);
  await editor.write(draft);
  await save(editor);
  await editor.openStories();
  await editor.button('Versions: My own draft').click();
  const versions = page.getByRole('button', {
    name: 'Restore the version of today',
  });
  await expect(versions).toHaveCount(2);
  await versions.last().click();
  await expect(editor.story).toContainText('Said so');
  await expect.poll(() => editor.text()).toBe(story);
});

test('a story is duplicated, deleted and brought back', async ({ editor }) => {
  const { page } = editor;
  await editor.write(draft);
  await editor.openStories();
  const rows = page.getByRole('dialog').locator('.story-row');
  await editor.button('Duplicate: My own draft').click();
  await expect(rows).toHaveCount(2);
  await editor.button('Delete: My own draft').first().click();
  await expect(rows).toHaveCount(1);
  await editor.button('Undo').click();
  await expect(rows).toHaveCount(2);
  const download = page.waitForEvent('download');
  await editor.button('Export all').click();
  const { stories } = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as {
    stories: { text: string }[];
  };
  expect(stories.map(({ text }) => text)).toEqual([draft, draft]);
});

test('one of two tabs writes, and the other can ask for it', async ({ editor, context, site }) => {
  await editor.write(draft);
  const page = await context.newPage();
  const other = await new Editor(page, site.origin).open();
  await expect(notices(page)).toContainText('open in another tab');
  await other.cursorBehind('My own');
  await page.keyboard.type(' lost');
  await expect.poll(() => other.text()).toBe(draft);
  await editor.cursorBehind('My own');
  await editor.page.keyboard.type(' first');
  await other.button('Write in this tab').click();
  await expect(notices(editor.page)).toContainText('open in another tab');
  await expect(other.story).toContainText('My own first draft');
  await other.cursorBehind('first');
  await page.keyboard.type(' and last');
  await expect(other.story).toContainText('My own first and last draft');
  await page.close();
});

test('where nothing can be kept, that is said, and the story can be saved', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    const get = () => {
      throw new DOMException('forbidden', 'SecurityError');
    };
    Object.defineProperty(window, 'indexedDB', { get });
    Object.assign(window, { showSaveFilePicker: undefined });
  });
  const editor = await new Editor(page, site.origin).open();
  await expect(notices(page)).toContainText('This browser keeps nothing');
  await editor.write(draft);
  await save(editor);
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
  const page = await context.newPage();
  const other = await new Editor(page, site.origin).open(new URL(link).hash);
  await expect(other.story).toContainText('Said so');
  await expect(notices(page)).toContainText('came with a link');
  // It is not taken again, over what is written from now on.
  expect(new URL(page.url()).hash).toBe('');
  await expect.poll(() => other.text()).toBe(story);
  await other.button('Back to my draft').click();
  await expect.poll(() => other.text()).toBe(own);
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
      Object.assign(window, {
        showOpenFilePicker: undefined,
        showSaveFilePicker: undefined,
      });
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
  });
});

test('files are opened, and saved again, in their place', async ({ page, site }) => {
  await page.addInitScript(() => {
    const written: string[] = [];
    const handle = {
      name: 'there.json',
      getFile: async () => new File(['{"headline":"From disk","blocks":[]}'], 'there.json'),
      createWritable: async () => ({
        write: async (t: string) => written.push(t),
        close() {},
      }),
    };
    Object.assign(window, {
      written,
      showOpenFilePicker: async () => [handle],
    });
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
  await drop(editor, 'dropped.json', story);
  await expect(editor.story).toContainText('Said so');
  await expect(editor.page.locator('#file-name')).toHaveText('dropped.json');
});

test('line ends and the mark at the start of a file stay', async ({ editor }) => {
  const { page } = editor;
  const text = `\ufeff${story.replaceAll('\n', '\r\n')}`;
  await drop(editor, 'windows.json', text);
  await expect(editor.story).toContainText('Said so');
  await page.evaluate(() => Object.assign(window, { showSaveFilePicker: undefined }));
  const download = page.waitForEvent('download');
  await page.keyboard.press('ControlOrMeta+S');
  expect(readFileSync(await (await download).path(), 'utf8')).toBe(text);
});

for (const [name, body, says] of [
  ['harbour.png', '\x89PNG\r\n', 'is a picture'],
  ['holiday.json', '\x89PNG\r\n', 'is a picture'],
  ['bytes.json', '{"headline":"\0\xff"}', 'is no text'],
  ['large.json', 'x'.repeat(1 << 21), 'may have 1 MB'],
  ['letter.docx', 'PK this is none', 'can’t be read as a Word document'],
] as const) {
  test(`${name} takes no story's place`, async ({ editor }) => {
    await editor.write(draft);
    await drop(editor, name, body);
    await expect(notices(editor.page)).toContainText(`${name} `);
    await expect(notices(editor.page)).toContainText(says);
    await expect.poll(() => editor.text()).toBe(draft);
  });
}

/** Drops a file of these bytes, each a character up to U+00FF, or this text. */
const drop = (editor: Editor, name: string, body: string) =>
  editor.page.evaluate(
    ([file, text]) => {
      const dataTransfer = new DataTransfer();
      const binary = /[\x80-\xff]|\0/.test(text) && !/[^\0-\xff]/.test(text);
      const bytes = Uint8Array.from(text, (each) => each.charCodeAt(0));
      dataTransfer.items.add(new File([binary ? bytes : text], file));
      const target = document.querySelector('#code')!;
      for (const type of ['dragover', 'drop']) {
        const options = {
          bubbles: true,
          cancelable: true,
          composed: true,
          dataTransfer,
        };
        target.dispatchEvent(new DragEvent(type, options));
      }
    },
    [name, body] as const,
  );

test('no page with stories loads anything of the editor', async ({ page, site }) => {
  await page.goto(`${site.origin}/examples/reference-story.html`);
  await settled(page);
  expect(site.requests.filter((path) => path.startsWith('/editor'))).toEqual([]);
  for (const file of ['../story-widget.js', 'index.js', 'tools.js']) {
    const code = readFileSync(ownFile(file), 'utf8');
    expect(code, file).not.toContain('cm-content');
  }
});

test('the editor comes with a strict policy, and what needs more is in a frame of its own', async ({
  editor,
}) => {
  const policyOf = async (path: string) => {
    const response = await editor.page.request.get(`${editor.origin}/editor/${path}`);
    return response.headers()['content-security-policy']!.split('; ');
  };
  for (const path of ['', 'index.html']) {
    const policy = await policyOf(path);
    for (const directive of [
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval'",
      "style-src 'self'",
      "connect-src 'self'",
      "frame-src 'self'",
      "require-trusted-types-for 'script'",
    ])
      expect(policy).toContain(directive);
    expect(policy.join()).not.toMatch(/allow-duplicates|(?<!style-src-attr )'unsafe-inline'/);
  }
  const frame = await policyOf('frame.html');
  expect(frame).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(frame).toContain("frame-ancestors 'self'");
});
