// Notes: numbers that open them beside the text, and the ways there and back; and slots that the page fills.
import { init, output } from '../../web/dist/index.js';
import { expect, inline, script, settled, test } from './kit.js';

test.beforeAll(() => init());
test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const story = JSON.stringify({
  headline: 'The river[^height]',
  blocks: [
    { type: 'text', markdown: 'It rose[^height] within an hour.' },
    {
      type: 'quote',
      id: 'said',
      text: 'So high[^who]',
      speaker: { name: 'Ada Miles' },
    },
  ],
  notes: {
    height: 'Measured at the *old bridge*.',
    who: 'She keeps the gauge.',
  },
});
const prerendered = (text: string) => script + output(text, { to: 'element' }).text;
const shown = (text: string) => script + inline(text, 'loading="eager"');

for (const html of [shown, prerendered]) {
  test(`a number opens its note beside it, ${html.name}`, async ({ page, site }) => {
    await page.goto(site.page(html(story)));
    await settled(page);
    const number = page.locator('a[role=doc-noteref]').first();
    const note = page.locator('.note-box');
    // The first press as well, before what opens it has come.
    await number.focus();
    await page.keyboard.press('Enter');
    await expect(note).toHaveText('Measured at the old bridge. ');
    await expect(note).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(note).toHaveCount(0);
    await expect(number).toBeFocused();
    await number.click();
    await expect(note).toBeVisible();
    await page.mouse.click(1, 1);
    await expect(note).toHaveCount(0);
  });

  test(`a note leads back to each place, ${html.name}`, async ({ page, site }) => {
    await page.goto(site.page(html(story)));
    await settled(page);
    const back = page.locator('a[role=doc-backlink]');
    await back.nth(1).click();
    await expect(page.locator('a[role=doc-noteref]').nth(1)).toBeFocused();
  });
}

const glossary = JSON.stringify({
  headline: 'The river',
  blocks: [
    { type: 'text', markdown: 'The berth by the pier. Another berth.' },
    { type: 'text', markdown: 'Berth' },
  ],
  notes: { since: 'Since *1890*.' },
  glossary: [{ term: 'berth', text: 'A place for a boat[^since]' }],
});

for (const html of [shown, prerendered]) {
  test(`a term opens what it means beside it, and is listed, ${html.name}`, async ({
    page,
    site,
  }) => {
    await page.goto(site.page(html(glossary)));
    await settled(page);
    const terms = page.locator('a[role=doc-glossref]');
    await expect(terms).toHaveText(['berth', 'Berth']);
    const box = page.locator('.note-box:popover-open');
    await terms.first().click();
    await expect(box).toHaveText('berthA place for a boat1 ');
    await expect(box).toBeFocused();
    // The list has the note's place; the popover leads to the note all the same.
    await expect(page.locator('[id="story-place:1:1"]')).toHaveCount(1);
    await box.locator('a[role=doc-noteref]').click();
    await expect(box).toHaveText('Since 1890. ');
    await page.keyboard.press('Escape');
    await expect(box).toHaveCount(0);
    await terms.nth(1).focus();
    await page.keyboard.press('Enter');
    await expect(box).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(terms.nth(1)).toBeFocused();
    await page.locator('.glossary a[role=doc-backlink]').nth(1).click();
    await expect(terms.nth(1)).toBeFocused();
  });
}

test('without popovers a term leads to the list', async ({ page, site }) => {
  await page.addInitScript(() => {
    delete (HTMLElement.prototype as Partial<HTMLElement>).showPopover;
  });
  await page.goto(site.page(shown(glossary)));
  await settled(page);
  await page.locator('a[role=doc-glossref]').first().click();
  await expect(page).toHaveURL(/#story-term:1$/);
  await expect(page.locator('.note-box')).toHaveCount(0);
});

test('a quotation is copied without the numbers of its notes', async ({ page, site }) => {
  await page.goto(site.page(shown(story)));
  await settled(page);
  await page.getByRole('button', { name: /^Copy quote/ }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^“So high” — Ada Miles\n/);
});

test('the page fills a slot, also later', async ({ page, site }) => {
  const slots = JSON.stringify({
    headline: 'H',
    blocks: [
      {
        type: 'slot',
        name: 'quiz',
        title: 'A quiz',
        fallback: { text: 'Ten questions.' },
      },
    ],
  });
  await page.goto(site.page(prerendered(slots)));
  const fallback = page.getByText('Ten questions.');
  await expect(fallback).toBeVisible();
  await page.evaluate(() =>
    document
      .querySelector('story-widget')!
      .insertAdjacentHTML('beforeend', '<b slot="story-quiz">Ours</b>'),
  );
  await expect(page.getByText('Ours')).toBeVisible();
  await expect(fallback).toBeHidden();
  await expect(page.getByRole('heading', { name: 'A quiz' })).toBeVisible();
});
