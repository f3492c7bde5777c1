// The widget's own words in the language of the story: loaded when they are needed, and never in the story's way.
import { expect, inline, json, script, settled, story, test, type Page } from './kit.js';
import type { Site } from './site.js';
import { own } from '../own-files.mjs';

const uk = JSON.stringify({ ...story, lang: 'uk' });
const copy = (page: Page) => page.locator('[data-action="copy"]').first();
const asked = (site: Site) => site.requests.filter((path) => path.includes('/languages'));

const codes = (page: Page) =>
  page.evaluate(() =>
    document
      .querySelector('story-widget')!
      .diagnostics.map(({ severity, code }) => [severity, code]),
  );

test('an English story asks for no words', async ({ page, site }) => {
  await page.goto(site.page(inline(), { head: script }));
  expect(await settled(page)).toEqual([true]);
  expect(asked(site)).toEqual([]);
});

test('a story has the words of its language, which are loaded once', async ({ page, site }) => {
  await page.goto(site.page(inline(uk) + inline(uk), { head: script }));
  expect(await settled(page)).toEqual([true, true]);
  await expect(copy(page)).toHaveAttribute('title', 'Копіювати цитату');
  expect(asked(site)).toEqual([own('languages/uk.txt')]);
  expect(await codes(page)).toEqual([]);
});

test('a block has the words of its own language, and the buttons of the story’s', async ({
  page,
  site,
}) => {
  const [text, quote, ...rest] = story.blocks;
  const mixed = { ...story, blocks: [text, { ...quote, lang: 'ar' }, ...rest] };
  await page.goto(site.page(inline(JSON.stringify(mixed)), { head: script }));
  expect(await settled(page)).toEqual([true]);
  await expect(page.locator('.quote .source')).toContainText('المصدر');
  await expect(copy(page)).toHaveAttribute('title', 'Copy quote');
  await expect(page.locator('.quote .controls')).toHaveAttribute('lang', 'en');
  await expect(page.locator('.facts .more')).toHaveAttribute('title', 'More');
  expect(asked(site)).toEqual([own('languages/ar.txt')]);
});

test('the words of the language of the page are on their way with the story', async ({
  page,
  site,
}) => {
  site.on('/story.json', (_, response) => {
    // Only answered when the words have been asked for.
    const wait = setInterval(() => {
      if (asked(site).length === 0) return;
      clearInterval(wait);
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(uk);
    }, 20);
  });
  const widget = '<div lang="uk-UA"><story-widget src="/story.json"></story-widget></div>';
  await page.goto(site.page(widget, { head: script }));
  expect(await settled(page)).toEqual([true]);
  await expect(copy(page)).toHaveAttribute('title', 'Копіювати цитату');
});

test('a language without a file is not asked for', async ({ page, site }) => {
  const tlh = JSON.stringify({ ...story, lang: 'tlh' });
  await page.goto(site.page(inline(tlh), { head: script }));
  expect(await settled(page)).toEqual([true]);
  await expect(copy(page)).toHaveAttribute('title', 'Copy quote');
  expect(asked(site)).toEqual([]);
  // Which way it runs, the whole engine knows, which says this as well.
  expect(await codes(page)).toEqual([['warning', 'no-words']]);
});

for (const [name, body, status] of [
  ['is missing', 'Not found', 404],
  ['is a page', '<!doctype html><title>Welcome</title>', 200],
  ['is cut off', 'uk\n', 200],
  ['is of another release', 'uk\n'.repeat(70), 200],
] as const) {
  test(`words whose file ${name} are English, with a warning`, async ({ page, site, watch }) => {
    site.serve(own('languages/uk.txt'), body, { 'content-type': 'text/plain' }, status);
    await page.goto(site.page(inline(uk), { head: script }));
    expect(await settled(page)).toEqual([true]);
    await expect(copy(page)).toHaveAttribute('title', 'Copy quote');
    await expect(page.locator('article')).toHaveAttribute('lang', 'uk');
    expect(await codes(page)).toEqual([
      // The story itself is English.
      ['warning', 'other-script'],
      ['warning', 'words'],
    ]);
    // Once for each engine: the whole one says so, and tries before.
    expect(asked(site)).toEqual(Array(2).fill(own('languages/uk.txt')));
    // Chromium's own message about the 404.
    if (status !== 200) watch.errors.length = 0;
  });
}

test('what is in a file of words is text', async ({ page, site }) => {
  const evil = (await (await fetch(`${site.origin}${own('languages/uk.txt')}`)).text())
    .replace(/^Копіювати цитату$/m, '<img src=x onerror=alert(1)>')
    .replace(/^Автор.*$/m, '"><script>alert(1)</script>');
  site.serve(own('languages/uk.txt'), evil, { 'content-type': 'text/plain' });
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(site.page(inline(uk), { head: script }));
  expect(await settled(page)).toEqual([true]);
  await expect(copy(page)).toHaveAttribute('title', '<img src=x onerror=alert(1)>');
  expect(dialogs).toEqual([]);
});

test('an element can change to another language', async ({ page, site }) => {
  await page.goto(site.page(inline(json), { head: script }));
  expect(await settled(page)).toEqual([true]);
  const shown = page.evaluate(() => {
    const widget = document.querySelector('story-widget')!;
    widget.lang = 'de';
    return widget.ready;
  });
  expect(await shown).toBe(true);
  await expect(copy(page)).toHaveAttribute('title', 'Zitat kopieren');
});

test('quotations have the marks of their language as text', async ({ page, site }) => {
  const pull = (text: string, lang?: string) => ({ type: 'quote', style: 'pull', text, lang });
  const blocks = [pull('Hallo Welt'), pull('Bonjour', 'fr'), pull('夜も開く', 'ja')];
  const german = JSON.stringify({ headline: 'Hallo', lang: 'de', blocks });
  await page.goto(site.page(inline(german), { head: script }));
  expect(await settled(page)).toEqual([true]);
  const quotations = page.locator('blockquote');
  expect(await quotations.evaluateAll((all) => all.map(({ textContent }) => textContent))).toEqual([
    '„Hallo Welt“',
    '«\u00A0Bonjour\u00A0»',
    '「夜も開く」',
  ]);
});

test('a quotation is copied with the marks of its block, and its link finds the words alone', async ({
  page,
  site,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const quote = { type: 'quote', lang: 'fr', text: 'Nous ouvrons tard' };
  const german = JSON.stringify({ headline: 'Hallo', lang: 'de', blocks: [quote] });
  await page.goto(site.page(inline(german), { head: script }));
  expect(await settled(page)).toEqual([true]);
  await copy(page).click();
  await expect(copy(page)).toHaveClass(/done/);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^«\u00A0Nous ouvrons tard\u00A0»\n.*#story-quote-1:~:text=Nous%20ouvrons%20tard$/,
  );
});
