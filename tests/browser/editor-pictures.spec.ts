// Pictures on the fields of one: an address is written and measured, a file is measured and told where to go.
import { expect, laidOut, test, type Editor } from './editor-kit.js';

/** One pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==',
  'base64',
);
const story = laidOut([{ type: 'image', url: '', alt: '' }]);

test.use({ bypassCSP: true });

interface Clip {
  readonly file?: string;
  readonly types?: Readonly<Record<string, string>>;
}

/** Drops or pastes on a field what another program would give. */
async function give(editor: Editor, event: 'drop' | 'paste', clip: Clip): Promise<void> {
  await editor.page.getByLabel('Address').evaluate(
    (field, { of, file, types, bytes }) => {
      const data = new DataTransfer();
      for (const [type, words] of Object.entries(types ?? {})) data.setData(type, words);
      if (file) {
        const content = Uint8Array.from(atob(bytes), (char) => char.charCodeAt(0));
        data.items.add(new File([content], file, { type: 'image/png' }));
      }
      const all = { bubbles: true, cancelable: true };
      field.dispatchEvent(
        of === 'drop'
          ? new DragEvent(of, { ...all, dataTransfer: data })
          : new ClipboardEvent(of, { ...all, clipboardData: data }),
      );
    },
    { of: event, bytes: png.toString('base64'), ...clip },
  );
}

test.beforeEach(async ({ editor }) => {
  await editor.write(story);
  await editor.button('Blocks').click();
});

test('a picture of another page comes with its address, its description and its size', async ({
  editor,
  other,
}) => {
  other.serve('/lamp.png', png, { 'content-type': 'image/png' });
  const url = `${other.origin}/lamp.png`;
  const html = `<img src="${url}" alt="A lamp" onerror="throw 1">`;
  await give(editor, 'drop', {
    file: 'lamp.png',
    types: { 'text/html': html, 'text/uri-list': url },
  });
  await expect
    .poll(async () => (JSON.parse(await editor.text()) as { blocks: object[] }).blocks[0])
    .toEqual({ type: 'image', url, alt: 'A lamp', width: 1, height: 1 });
});

test('an address that is typed is measured once it is left', async ({ editor, other }) => {
  other.serve('/lamp.png', png, { 'content-type': 'image/png' });
  const field = editor.page.getByLabel('Address');
  await field.fill(`${other.origin}/lamp.png`);
  await expect(editor.page.locator('.image-help img')).toHaveJSProperty('naturalWidth', 1);
  await expect.poll(() => editor.text()).not.toContain('width');
  await field.blur();
  await expect.poll(() => editor.text()).toContain('"width": 1');
});

for (const event of ['drop', 'paste'] as const)
  test(`a file is measured, and told where to go: ${event}`, async ({ editor }) => {
    await give(editor, event, { file: 'lamp.png' });
    await expect(editor.page.locator('#notices')).toContainText('lamp.png is 1 × 1 pixels');
    await expect(editor.page.getByLabel('Address')).toBeFocused();
    await expect.poll(() => editor.text()).toContain('"height": 1');
  });

test('a file that is no picture is said to be none, and changes nothing', async ({ editor }) => {
  await editor.page.getByLabel('Address').evaluate((field) => {
    const data = new DataTransfer();
    data.items.add(new File(['none'], 'lamp.png', { type: 'image/png' }));
    field.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: data }));
  });
  await expect(editor.page.locator('#notices')).toContainText('can’t be shown as a picture');
  await expect.poll(() => editor.text()).toBe(story);
});
