// The ground that a page gives a single block shines through, and the block's ink can be read on it, whether or not the
// page says in color-scheme that it is dark.
import { expect, inline, script, settled, test, type Page } from './kit.js';

const block = inline(undefined, 'block="said" loading="eager"');

/** The luminance of the ink, 0 to 1, and what the story paints itself. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const article = document.querySelector('story-widget')!.shadowRoot!.querySelector('.story')!;
    const { color, backgroundColor } = getComputedStyle(article);
    const [red, green, blue] = color.match(/[\d.]+/g)!.map((part) => (Number(part) / 255) ** 2.2);
    return {
      ink: 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!,
      own: backgroundColor,
    };
  });

const clear = 'rgba(0, 0, 0, 0)';

for (const [name, css, ink] of [
  ['white', 'body{background:#fff}', 'dark'],
  ['salmon', 'body{background:#fdeee0;color:#2b2724}', 'dark'],
  ['dark without color-scheme', 'body{background:#0f172a;color:#e2e8f0}', 'light'],
  ['dark in another space of colours', 'body{background:oklch(0.2 0.05 260)}', 'light'],
  ['dark, of layers', 'body{background:#000}main{background:rgb(255 255 255 / 0.1)}', 'light'],
  [
    'a box whose ink only its paragraphs have',
    'main{background:#1a1a2e}main p{color:#eee}',
    'light',
  ],
  [
    'a gradient, where the ink of the page decides',
    'main{background:linear-gradient(#000,#123);color:#fff}',
    'light',
  ],
] as const) {
  test(`a ground that is ${name}`, async ({ page, site }) => {
    const head = `<style>${css}</style>${script}`;
    await page.goto(site.page(`<main>${block}</main>`, { head }));
    expect(await settled(page)).toEqual([true]);
    const { ink: came, own } = await seen(page);
    expect(own).toBe(clear);
    expect(came > 0.5 ? 'light' : 'dark').toBe(ink);
  });
}

test('on a ground of middling lightness the ink is black or white', async ({ page, site }) => {
  const head = `<style>body{background:#4a6fa5}</style>${script}`;
  await page.goto(site.page(block, { head }));
  expect(await settled(page)).toEqual([true]);
  expect((await seen(page)).ink).toBeCloseTo(1);
});

test('the ink follows a page that changes its theme, and one that does so slowly', async ({
  page,
  site,
}) => {
  const head = `<style>html{background:#fff;transition:background 0.2s}html.dark{background:#14161b}</style>${script}`;
  await page.goto(site.page(block, { head }));
  expect(await settled(page)).toEqual([true]);
  expect((await seen(page)).ink).toBeLessThan(0.1);
  await page.evaluate(() => document.documentElement.classList.add('dark'));
  await expect.poll(async () => (await seen(page)).ink).toBeGreaterThan(0.5);
  await page.evaluate(() => document.documentElement.classList.remove('dark'));
  await expect.poll(async () => (await seen(page)).ink).toBeLessThan(0.1);
});

test('a theme that the page names brings its own paper', async ({ page, site }) => {
  const head = `<style>body{background:#fff}</style>${script}`;
  await page.goto(site.page(inline(undefined, 'block="said" theme="dark"'), { head }));
  expect(await settled(page)).toEqual([true]);
  const { ink, own } = await seen(page);
  expect(ink).toBeGreaterThan(0.5);
  expect(own).not.toBe(clear);
});
