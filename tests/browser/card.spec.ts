// Pictures of quotations: drawn when asked for, saved or shared, with their text beside them.
import { readFile } from 'node:fs/promises';
import { card, init } from '../../web/dist/index.js';
import { choose, expect, inline, json, script, settled, story, test, type Page } from './kit.js';
import { own } from '../own-files.mjs';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const text =
  '“Words that were said” — Ada Speaker, Librarian, 20 April 2023, Kyiv. Source: The Paper';
const menuButton = (page: Page) => page.locator('#story-said .more');
const ask = (page: Page) => choose(page.locator('#story-said'), 'Save image');
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Save image' });
const picture = (page: Page) => dialog(page).locator('canvas');

/** How many colours a picture has, and the colour of its paper. */
const look = (page: Page) =>
  picture(page).evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    const pixels = new Uint32Array(data.buffer);
    const paper = [...data.slice(4 * (canvas.width - 1), 4 * canvas.width)];
    return {
      size: [canvas.width, canvas.height],
      colours: new Set(pixels).size,
      paper,
    };
  });

/** Width and height, as the file says. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await settled(page);
  await ask(page);
  await expect(dialog(page)).toBeVisible();
}

test('nothing of it is loaded before a reader asks', async ({ page, site }) => {
  await page.goto(site.page(inline(), { head: script }));
  await settled(page);
  expect(site.count(own('card.js'))).toBe(0);
  await ask(page);
  await expect(dialog(page)).toBeVisible();
  expect(site.count(own('card.js'))).toBe(1);
});

test('has its words in a page that version 0.1 rendered', async ({ page, site }) => {
  await page.goto(site.page(inline(), { head: script }));
  await settled(page);
  await menuButton(page).evaluate((button) => {
    for (const name of Object.keys(button.dataset)) {
      if (name !== 'action' && name !== 'done') delete button.dataset[name];
    }
    button.dataset.words = 'Send it|Bright|Dim|Away|Too long|Quote by A';
    button.dataset.action = 'image';
    button.removeAttribute('class');
    button.textContent = 'Save image';
  });
  await page.locator('#story-said [data-action=image]').click();
  await expect(dialog(page).getByRole('radio')).toHaveCount(4);
  await expect(dialog(page).getByText('Dim')).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Away' }).click();
  await expect(dialog(page)).toBeHidden();
});

test('saves a picture, copies its text and says so', async ({ page, site }) => {
  await open(page, site.page(inline(), { head: script }));
  await expect(picture(page)).toHaveAccessibleName(text);
  const wide = await look(page);
  expect(wide.size).toEqual([1600, 900]);
  expect(wide.colours).toBeGreaterThan(20);
  await page.evaluate(() => {
    const methods: unknown[] = [];
    Object.assign(window, { methods });
    document.addEventListener('story-share', (event) =>
      methods.push((event as CustomEvent).detail),
    );
  });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: 'Save image' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('said.png');
  const file = await readFile(await download.path());
  expect(file.subarray(1, 4).toString()).toBe('PNG');
  expect(sizeOf(file)).toEqual([1600, 900]);
  await expect(page.getByRole('status')).toHaveText('Image saved, description copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  await expect(dialog(page)).toHaveCount(0);
  const told = await page.evaluate(() => (window as unknown as { methods: unknown[] }).methods);
  expect(told).toEqual([{ block: 'said', method: 'image' }]);
});

test('shape and theme are chosen by keyboard, and Escape leads back', async ({ page, site }) => {
  await page.goto(site.page(inline(json, 'theme="light"'), { head: script }));
  await settled(page);
  await menuButton(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Share' })).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('radio', { name: '16:9' })).toBeFocused();
  const { paper } = await look(page);
  expect(Math.min(...paper)).toBeGreaterThan(220);
  await page.keyboard.press('ArrowRight');
  expect((await look(page)).size).toEqual([1080, 1080]);
  await page.keyboard.press('Tab');
  await expect(dialog(page).getByRole('radio', { name: 'Light' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  expect(Math.max(...(await look(page)).paper.slice(0, 3))).toBeLessThan(60);
  await page.keyboard.press('Tab');
  await expect(dialog(page).getByRole('button', { name: 'Save image' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(menuButton(page)).toBeFocused();
});

test('takes the colours that the page has given, and the theme that is shown', async ({
  page,
  site,
}) => {
  const style = '<style>story-widget { --story-accent: rgb(0, 0, 255) }</style>';
  await open(page, site.page(inline(json, 'theme="dark"'), { head: script + style }));
  await expect(dialog(page).getByRole('radio', { name: 'Dark' })).toBeChecked();
  const band = await picture(page).evaluate((canvas: HTMLCanvasElement) => [
    ...canvas.getContext('2d')!.getImageData(2, 2, 1, 1).data,
  ]);
  expect(band).toEqual([0, 0, 255, 255]);
});

test('shares the file by the system’s own sheet', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.assign(navigator, {
      canShare: (data: ShareData) => data.files !== undefined,
      share: async (data: ShareData) => {
        const { name, type, size } = data.files![0]!;
        Object.assign(window, {
          shared: { ...data, files: { name, type, large: size > 5000 } },
        });
      },
    });
  });
  await open(page, site.page(inline(), { head: script }));
  await dialog(page).getByRole('button', { name: 'Share image' }).click();
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { shared?: object }).shared))
    .toEqual({
      title: 'Quote by Ada Speaker',
      text: `${text}\n${story.url}#story-said:~:text=Words%20that%20were%20said`,
      files: { name: 'said.png', type: 'image/png', large: true },
    });
});

test('a quotation that does not fit is refused', async ({ page, site }) => {
  const long = { ...story.blocks[1], text: 'many words '.repeat(150) };
  const text = JSON.stringify({ headline: 'h', blocks: [long] });
  await open(page, site.page(inline(text), { head: script }));
  await expect(dialog(page)).toContainText('too long for an image');
  await expect(picture(page)).toBeHidden();
  await expect(dialog(page).getByRole('button', { name: 'Save image' })).toBeDisabled();
});

test('a portrait is drawn where its server allows it, and left out elsewhere', async ({
  page,
  site,
  other,
  watch,
}) => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"><rect width="90" height="60" fill="#0f0"/></svg>';
  const green = (x: number) =>
    picture(page).evaluate(
      (canvas: HTMLCanvasElement, left) => [
        ...canvas.getContext('2d')!.getImageData(left, canvas.height - 178, 1, 1).data,
      ],
      x,
    );
  for (const [headers, expected] of [
    [{ 'access-control-allow-origin': '*' }, [0, 255, 0, 255]],
    [{}, undefined],
  ] as const) {
    other.serve('/face.svg', svg, {
      'content-type': 'image/svg+xml',
      ...headers,
    });
    const speaker = {
      name: 'Ada',
      image: { url: `${other.origin}/face.svg`, alt: '' },
    };
    const quote = { ...story.blocks[1], speaker };
    const text = JSON.stringify({ headline: 'h', blocks: [quote] });
    await open(page, site.page(inline(text), { head: script }));
    if (expected) expect(await green(112 + 66)).toEqual(expected);
    else expect(await green(112 + 66)).not.toEqual([0, 255, 0, 255]);
    await expect(dialog(page).getByRole('button', { name: 'Save image' })).toBeEnabled();
  }
  // The browser tells the page of the one that it may not read.
  watch.errors.length = 0;
});

for (const [where, dir, left] of [
  ['the right', 'ltr', 1600 - 112 - 10],
  ['the left from right to left', 'rtl', 112 + 10],
] as const) {
  test(`a page's logo stands at ${where}, beside the attribution`, async ({ page, site }) => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="240" height="80"><rect width="240" height="80" fill="#0f0"/></svg>';
    site.serve('/brand/logo.svg', svg, { 'content-type': 'image/svg+xml' });
    const style = '<style>story-widget{--story-card-logo:url(/brand/logo.svg)}</style>';
    const text = JSON.stringify({ ...story, dir });
    await open(page, site.page(inline(text), { head: style + script }));
    const colour = (x: number, y: number) =>
      picture(page).evaluate(
        (canvas: HTMLCanvasElement, at) => [
          ...canvas.getContext('2d')!.getImageData(at[0]!, at[1]!, 1, 1).data,
        ],
        [x, y],
      );
    expect(await colour(left, 900 - 112 - 10)).toEqual([0, 255, 0, 255]);
    // At most so high.
    expect(await colour(left, 900 - 112 - 74)).not.toEqual([0, 255, 0, 255]);
  });
}

test('works under a strict policy', async ({ page, site }) => {
  const policy = `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'`;
  site.serve('/story.json', json);
  const widget = '<story-widget src="/story.json"></story-widget>';
  const headers = { 'content-security-policy': policy };
  await open(page, site.page(widget, { head: script, headers }));
  expect((await look(page)).colours).toBeGreaterThan(20);
});

test('breaks lines where the command does', async ({ page, site }) => {
  const texts = [
    'Our responsibilities are clear, and we will meet every one of them before the year is out',
    'Die Geschwindigkeitsbegrenzung kommt',
    'Erste Zeile.\n\nZweiter Absatz.',
    'Qu’est-ce que c’est ? Voilà : « magnifique » ! Vraiment ?',
    '図書館はきっと開く、と。そして町の人は皆そこに集まるだろう。',
    '🇺🇦'.repeat(30),
  ];
  await page.addInitScript(() => {
    const drawn: string[] = [];
    Object.assign(window, { drawn });
    const { fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function (text, ...at) {
      drawn.push(text);
      fillText.call(this, text, ...at);
    };
  });
  await init();
  for (const text of texts) {
    const json = JSON.stringify({
      ...story,
      blocks: [{ ...story.blocks[1], text }],
    });
    await open(page, site.page(inline(json), { head: script }));
    const { text: svg } = card(json);
    const lines = [...svg.matchAll(/<tspan[^>]*>([^<]*)</g)].map(([, line]) => line);
    expect(lines.length).toBeGreaterThan(3);
    const drawn = await page.evaluate(() => (window as unknown as { drawn: string[] }).drawn);
    expect(drawn.slice(0, lines.length).map(bare)).toEqual(lines.map((line) => bare(line!)));
  }
});

/** Without the marks that keep directions apart, which the two set in different places. */
const bare = (line: string) => line.replace(/[\u2068\u2069]/g, '');
