// The editor for everyone: by keyboard, by screen reader, in light and dark, on narrow screens.
import { expectFitting, violations } from './axe.js';
import { expect, laidOut, test } from './editor-kit.js';

test.use({ bypassCSP: true });

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the editor is accessible, ${colorScheme}`, async ({ editor, watch }) => {
    const { page } = editor;
    await page.emulateMedia({ colorScheme });
    const facts = {
      type: 'facts',
      items: [{ label: 'l', value: 1, unit: 'eur' }],
    };
    await editor.write(laidOut([{ type: 'qoute' }, facts, { type: 'text', markdown: 'Words.' }]));
    await editor.insert('Quote');
    await editor.judged();
    await page.evaluate(() => (location.hash = '#story=AAAA'));
    await expect(page.locator('#notices')).toContainText('damaged');
    await expectFitting(page, [360, 768, 1280]);
    for (const name of ['Publish…', 'Share link']) {
      await editor.button(name).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await violations(page), `${name}, ${width} px`).toEqual([]);
      }
      await page.keyboard.press('Escape');
    }
    watch.warnings.length = 0;
  });
}

test('everything can be reached and left by keyboard', async ({ editor }) => {
  const { page } = editor;
  await editor.write(laidOut([{ type: 'qoute', text: 'x' }]));
  const seen: string[] = [];
  const focused = () =>
    page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return at?.id || at?.getAttribute('aria-label') || at?.textContent?.trim() || at?.tagName;
    });
  await page.getByRole('link', { name: 'Story editor' }).focus();
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press('Tab');
    seen.push((await focused()) ?? '');
  }
  for (const name of [
    'new',
    'publish',
    'insert',
    'Text of the story, as JSON',
    'Write quote',
    'stage',
  ]) {
    expect(seen, name).toContain(name);
  }
});

test('what happens is said: sums of problems, notices, what was copied', async ({ editor }) => {
  await expect(editor.title).toHaveAttribute('aria-live', 'polite');
  await expect(editor.page.locator('#notices')).toHaveAttribute('role', 'status');
});
