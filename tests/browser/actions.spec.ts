// Copying, sharing and folding: by mouse and by keyboard, and what readers are told.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { choose, expect, inline, json, script, settled, story, test, type Page } from './kit.js';
import { own } from '../own-files.mjs';

const address = `${story.url}#story-said:~:text=Words%20that%20were%20said`;
const quotation =
  '“Words that were said” — Ada Speaker, Librarian, 20 April 2023, Kyiv. Source: The Paper';

const command = fileURLToPath(new URL('../../build/release/story', import.meta.url));

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const quote = (page: Page) => page.locator('#story-said');
const moreOf = (page: Page) => quote(page).getByRole('button', { name: /^More/ });
const status = (page: Page) => page.getByRole('status');
const heardMethods = (page: Page) =>
  page.evaluate(() => (window as unknown as { methods: unknown[] }).methods);

test.beforeEach(async ({ page, site }) => {
  await page.addInitScript(() => {
    const methods: unknown[] = [];
    Object.assign(window, { methods });
    document.addEventListener('story-share', (event) =>
      methods.push((event as CustomEvent).detail),
    );
  });
  await page.goto(site.page(inline(), { head: script }));
  await settled(page);
});

test('copies a quotation with speaker, source and link, and says so', async ({ page }) => {
  await quote(page).getByRole('button', { name: 'Copy quote' }).click();
  await expect.poll(() => clipboard(page)).toBe(`${quotation}\n${address}`);
  await expect(status(page)).toHaveText('Quote copied');
  await expect(quote(page).getByRole('button', { name: 'Copy quote' })).toHaveClass('copy done');
  expect(await heardMethods(page)).toEqual([{ block: 'said', method: 'copy' }]);
});

test('copies facts with their qualifier, whole and note', async ({ page }) => {
  await page.locator('summary').last().click();
  await page.getByRole('button', { name: 'Copy facts' }).click();
  await expect
    .poll(() => clipboard(page))
    .toBe(
      `Figures\nAid: more than €65\u00A0billion (of €150\u00A0billion, all; a note)\n${story.url}#story-figures`,
    );
});

test('copies the link of a block; a story without an address is linked by the page', async ({
  page,
  site,
}) => {
  await choose(quote(page), 'Copy link');
  await expect.poll(() => clipboard(page)).toBe(address);
  await expect(status(page)).toHaveText('Link copied');
  await page.goto(
    `${site.page(inline(json.replace('"url":"https://example.org/story",', '')), { head: script })}?a=1#top`,
  );
  await settled(page);
  await choose(quote(page), 'Copy link');
  await expect
    .poll(() => clipboard(page))
    .toBe(`${site.origin}/page.html?a=1#story-said:~:text=Words%20that%20were%20said`);
});

test('copies by the old command where the clipboard is refused', async ({ page }) => {
  await page.evaluate(() => {
    const write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    Object.defineProperty(navigator.clipboard, 'writeText', { value: write });
  });
  const button = quote(page).getByRole('button', { name: 'Copy quote' });
  await button.click();
  await expect(status(page)).toHaveText('Quote copied');
  await expect.poll(() => clipboard(page)).toBe(`${quotation}\n${address}`);
  await expect(button).toBeFocused();
  await expect(page.locator('textarea')).toHaveCount(0);
});

test('says when copying failed', async ({ page }) => {
  await page.evaluate(() => {
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: () => Promise.reject(new Error()),
    });
    Document.prototype.execCommand = () => false;
  });
  await quote(page).getByRole('button', { name: 'Copy quote' }).click();
  await expect(status(page)).toHaveText('Could not copy');
  expect(await heardMethods(page)).toEqual([]);
});

test('the same message is told again', async ({ page }) => {
  const button = quote(page).getByRole('button', { name: 'Copy quote' });
  await button.click();
  await expect(status(page)).toHaveText('Quote copied');
  await page.evaluate(() => {
    const region = document
      .querySelector('story-widget')!
      .shadowRoot!.querySelector('[role=status]')!;
    const told: string[] = [];
    Object.assign(window, { told });
    new MutationObserver(() => told.push(region.textContent)).observe(region, {
      childList: true,
    });
  });
  await button.click();
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { told: string[] }).told))
    .toEqual(['', 'Quote copied']);
});

test('everything works by keyboard, with visible focus', async ({ page }) => {
  const copy = quote(page).getByRole('button', { name: 'Copy quote' });
  const more = moreOf(page);
  await quote(page).locator('summary').focus();
  await page.keyboard.press('Tab');
  await expect(copy).toBeFocused();
  const outline = await copy.evaluate((button) => getComputedStyle(button).outline);
  expect(outline).toMatch(/3px/);
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('Quote copied');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  const menu = page.getByRole('menu', { name: /^More: / });
  const item = (name: string) => menu.getByRole('menuitem', { name, exact: true });
  await expect(more).toHaveAttribute('aria-expanded', 'true');
  await expect(item('Share')).toBeFocused();
  for (const [key, name] of [
    ['ArrowUp', 'Save image'],
    ['ArrowDown', 'Share'],
    ['ArrowDown', 'Copy link'],
    ['End', 'Save image'],
    ['Home', 'Share'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(item(name)).toBeFocused();
  }
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expect(more).toBeFocused();
  await expect(more).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(item('Copy link')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(item('LinkedIn')).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('Link copied');
  await expect.poll(() => clipboard(page)).toBe(address);
  await expect(more).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(item('Share')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(menu).toHaveCount(0);
  await expect(page.locator('#story-figures summary')).toBeFocused();
});

test('the menu closes by a second click and by a click elsewhere', async ({ page }) => {
  const more = moreOf(page);
  const menu = page.getByRole('menu');
  await more.click();
  await expect(menu).toBeVisible();
  await more.click();
  await expect(menu).toHaveCount(0);
  await more.click();
  await page.getByRole('heading', { name: 'A headline' }).click();
  await expect(menu).toHaveCount(0);
});

test('a second click while the file for controls is loaded opens no other', async ({ page }) => {
  const more = moreOf(page);
  await more.evaluate((button: HTMLElement) => {
    button.click();
    button.click();
  });
  await expect(page.getByRole('menu')).toHaveCount(1);
  await more.click();
  await expect(page.getByRole('menu')).toHaveCount(0);
});

test('a reader is told where the file for controls cannot be loaded; the next click tries again', async ({
  page,
  watch,
}) => {
  await page.route(`**${own('act.js')}*`, (route) => route.abort());
  const more = moreOf(page);
  await more.click();
  await expect(status(page)).toHaveText('Could not copy');
  await page.unrouteAll({ behavior: 'wait' });
  watch.errors.length = 0;
  await more.click();
  await expect(page.getByRole('menu')).toBeVisible();
});

test('the share menu has plain links only', async ({ page }) => {
  await choose(quote(page), 'Share');
  await expect(page.getByRole('menu')).toBeVisible();
  const links = await page.getByRole('menuitem').evaluateAll((items) =>
    items.map((item) => ({
      name: item.textContent,
      href: item.getAttribute('href'),
      safe: item.localName === 'button' || /noopener/.test(item.getAttribute('rel') ?? ''),
    })),
  );
  expect(links.map(({ name }) => name)).toEqual([
    'Copy link',
    'E-mail',
    'X',
    'Facebook',
    'WhatsApp',
    'Telegram',
    'Bluesky',
    'LinkedIn',
  ]);
  expect(links.every(({ safe }) => safe)).toBe(true);
  for (const { href } of links.slice(1)) {
    expect(decodeURIComponent(href!)).toContain(address);
    expect(href).toMatch(/^(https:\/\/|mailto:\?)/);
  }
  expect(new URL(links[1]!.href!).searchParams.get('body')).toBe(`${quotation}\n${address}`);
});

test('following a way to share is told, and opens beside the page', async ({
  page,
  context,
  watch,
}) => {
  await context.route('https://t.me/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: 'there' }),
  );
  await choose(quote(page), 'Share');
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('menuitem', { name: 'Telegram' }).click(),
  ]);
  await opened.waitForURL('https://t.me/share/**');
  expect(await opened.evaluate(() => opener)).toBeNull();
  expect(await heardMethods(page)).toEqual([{ block: 'said', method: 'telegram' }]);
  await expect(page.getByRole('menu')).toHaveCount(0);
  watch.foreign.length = 0;
});

test('the native sheet is used where there is one; its refusal leaves the menu', async ({
  page,
}) => {
  const stub = (outcome: string) =>
    page.evaluate((name) => {
      Object.assign(navigator, { canShare: () => true });
      Object.assign(navigator, {
        share: (data: object) => {
          Object.assign(window, { shared: data });
          return name ? Promise.reject(new DOMException('', name)) : Promise.resolve();
        },
      });
    }, outcome);
  const share = () => choose(quote(page), 'Share');
  await stub('');
  await share();
  await expect.poll(() => heardMethods(page)).toEqual([{ block: 'said', method: 'native' }]);
  expect(await page.evaluate(() => (window as unknown as { shared: object }).shared)).toEqual({
    title: 'Host',
    text: quotation,
    url: address,
  });
  await stub('AbortError');
  await share();
  await expect(page.getByRole('menu')).toHaveCount(0);
  await stub('NotAllowedError');
  await share();
  await expect(page.getByRole('menu')).toBeVisible();
});

test('the address of a block leads to it and marks it', async ({ page, site }) => {
  const far = '<div style="height:4000px"></div>';
  await page.goto(`${site.page(far + inline(), { head: script })}#story-figures`);
  await expect(page.locator('#story-figures')).toBeInViewport();
  await expect(page.locator('.named')).toHaveAttribute('id', 'story-figures');
  await page.evaluate(() => (location.hash = 'story-said'));
  await expect(page.locator('.named')).toHaveAttribute('id', 'story-said');
  await page.evaluate(() => (location.hash = ''));
  await expect(page.locator('.named')).toHaveCount(0);
});

const quoting = (text: string) => ({
  headline: 'H',
  blocks: [{ type: 'quote', id: 'said', text }],
});

test('the address of a long quotation names its first and last words', async ({ page, site }) => {
  const text = 'One, two-fold & three four five\n\nsix seven *eight* nine ten.';
  await page.goto(site.page(inline(JSON.stringify(quoting(text))), { head: script }));
  await settled(page);
  await choose(quote(page), 'Copy link');
  await expect
    .poll(() => clipboard(page))
    .toBe(
      `${site.origin}/page.html#story-said:~:text=One%2C%20two%2Dfold%20%26%20three,seven%20eight%20nine%20ten.`,
    );
});

test('the copied address of a quotation leads to it, wherever it is shown', async ({
  page,
  site,
}) => {
  const rendered = execFileSync(command, ['render', '-', '--to', 'element', '--block', 'said'], {
    input: json,
    encoding: 'utf8',
  });
  for (const widget of [inline(), inline(json, 'loading="eager"'), rendered]) {
    const far = '<div style="height:4000px"></div>';
    const url = site.page(far + widget + far, { head: script });
    await page.goto(`${url}${address.slice(story.url.length)}`);
    await expect(page.locator('.named')).toHaveAttribute('id', 'story-said');
    await expect(quote(page)).toBeInViewport();
    await page.goto('about:blank');
  }
});
