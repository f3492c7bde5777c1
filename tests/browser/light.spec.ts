// The light form: a story in the page itself, for whatever reads no shadow roots. The script adds behaviour only.
import { init, output } from '../../web/dist/index.js';
import { choose, expect, json, script, settled, story, test, type Page } from './kit.js';

const made = (to: 'light' | 'page', options = {}, text = json) =>
  output(text, { to, ...options }).text;
const html = { 'content-type': 'text/html; charset=utf-8' };

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
test.beforeAll(() => init());

/** Opens a page of ours, with its script. */
async function openPage(page: Page, path: string, text: string): Promise<void> {
  await page.goto(path);
  expect(await settled(page)).toEqual([true]);
  expect(await page.evaluate(() => document.body.textContent)).toContain(text);
}

test('a page of ours has its words in the document, and no shadow root when its script has run', async ({
  page,
  site,
  watch,
}) => {
  site.serve('/story', made('page', { script: '/dist/story-widget.js' }), html);
  await openPage(page, `${site.origin}/story#story-said`, 'Words that were said');
  await expect(page.locator('story-widget:state(ready)')).toHaveCount(1);
  expect(await page.locator('story-widget').evaluate(({ shadowRoot }) => shadowRoot)).toBe(null);
  await expect(page.locator('h1')).toHaveText('A headline');
  await expect(page.locator('#story-said')).toHaveClass(/named/);
  expect(watch.warnings).toEqual([]);
});

test('its buttons, folds and links work as in a shadow root', async ({ page, site }) => {
  site.serve('/story', made('page', { script: '/dist/story-widget.js' }), html);
  await openPage(page, `${site.origin}/story`, 'A headline');
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    for (const type of ['story-share', 'story-toggle'])
      addEventListener(type, ({ target }) => heard.push([type, (target as Element).localName]));
  });
  await page.getByRole('button', { name: 'Copy quote' }).click();
  await expect(page.getByRole('status')).toHaveText('Quote copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Ada Speaker');
  await page.getByText('Show original').click();
  await expect
    .poll(() => page.evaluate('heard'))
    .toEqual([
      ['story-share', 'story-widget'],
      ['story-toggle', 'story-widget'],
    ]);
  await choose(page, 'Share');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('Escape');
  await choose(page, 'Save image');
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('another story takes its place, in the page as well', async ({ page, site }) => {
  site.serve('/story', made('page', { script: '/dist/story-widget.js' }), html);
  await openPage(page, `${site.origin}/story`, 'A headline');
  await page.locator('story-widget').evaluate(
    (widget, other) => {
      (widget as HTMLElementTagNameMap['story-widget']).story = other;
    },
    { ...story, headline: 'Another' },
  );
  await expect(page.locator('story-widget > article .headline')).toHaveText('Another');
  await expect(page.locator('article')).toHaveCount(1);
});

test('a page without its script, and with a linked style sheet, looks the same', async ({
  page,
  site,
}) => {
  const look = () =>
    page.evaluate(async () => {
      // A link's colour changes slowly, also to that of a style sheet that comes after the words.
      await Promise.all(document.getAnimations().map(({ finished }) => finished));
      return ['.headline', '.quote', '.fact', '.list a'].map((name) => {
        const element = document.querySelector(name)!;
        const { font, color, padding } = getComputedStyle(element);
        return [name, font, color, padding, element.getBoundingClientRect().top];
      });
    });
  site.serve('/inside', made('page'), html);
  site.serve('/linked', made('page', { css: '/dist/story-widget.css' }), html);
  await page.goto(`${site.origin}/inside`);
  const inside = await look();
  await page.goto(`${site.origin}/linked`);
  expect(await look()).toEqual(inside);
});

for (const [name, options] of [
  ['styles inside', {}],
  ['a linked style sheet', { css: '/dist/story-widget.light.css' }],
] as const) {
  test(`the light form with ${name} leaves a page of others alone`, async ({ page, site }) => {
    const own = `<style>h2 { font-size: 40px; color: navy } a { color: green } dialog { border: 3px solid red }</style>
      <div id="own"><h2>The page’s</h2><a href="#x">on</a><img alt="" width="50" height="20"><button>x</button>
      <blockquote>x</blockquote><header>x</header><dialog open>x</dialog>
      <story-widget src="/none.json"><h2>of a fallback</h2></story-widget></div>`;
    await page.goto(site.page(`${own}<main></main>`));
    const look = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('#own *')].map((each) => {
          const style = getComputedStyle(each);
          return [...style].map((property) => style.getPropertyValue(property)).join();
        }),
      );
    const before = await look();
    await page.locator('main').evaluate(
      (main, text) => {
        main.innerHTML = text;
      },
      made('light', options),
    );
    await expect(page.locator('.quote figure').first()).toHaveCSS('display', 'grid');
    expect(await look()).toEqual(before);
    await expect(page.locator('main .headline')).toHaveCSS('font-family', /serif/);
  });
}

test('the light form works in a page of others, with its script', async ({ page, site }) => {
  const theirs = '<style>dialog { background: pink }</style><dialog id="own" open>x</dialog>';
  await page.goto(site.page(theirs + made('light'), { head: script }));
  expect(await settled(page)).toEqual([true]);
  await choose(page, 'Save image');
  await expect(page.locator('story-widget dialog')).toBeVisible();
  await expect(page.locator('#own')).toHaveCSS('background-color', 'rgb(255, 192, 203)');
});
