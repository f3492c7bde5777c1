// The look, as far as a program can see it: themes, sizes, forced colours, right to left.
import { choose, expect, inline, json, script, settled, story, test, type Page } from './kit.js';

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  expect(await settled(page)).not.toContain(false);
}

const css = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

const light = 'rgb(23, 25, 28)';
const dark = 'rgb(233, 230, 225)';

test('auto follows the colour scheme of the page; light and dark do not', async ({
  page,
  site,
}) => {
  const style = '<style>:root { color-scheme: light dark }</style>';
  const widgets = inline() + inline(json, 'theme="light"') + inline(json, 'theme="dark"');
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, site.page(widgets, { head: script + style }));
  const colours = () =>
    page
      .locator('article')
      .evaluateAll((all) => all.map((article) => getComputedStyle(article).color));
  expect(await colours()).toEqual([dark, light, dark]);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await colours()).toEqual([light, light, dark]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.evaluate(() => (document.documentElement.style.colorScheme = 'light'));
  expect(await colours()).toEqual([light, light, dark]);
});

test('custom properties and parts reach inside', async ({ page, site }) => {
  const style = `<style>
    story-widget {
      --story-color: rgb(1, 2, 3); --story-background: rgb(250, 251, 252); --story-accent: rgb(4, 5, 6);
      --story-font: monospace; --story-gap: 77px; --story-radius: 11px; --story-max-width: 300px;
      --story-border: rgb(7, 8, 9); --story-min-height: 2000px;
    }
    story-widget::part(headline) { color: rgb(9, 9, 9) }
    story-widget::part(quote) { outline: 5px solid }
  </style>`;
  await open(page, site.page(inline(), { head: script + style }));
  expect(await css(page, 'article', 'color')).toBe('rgb(1, 2, 3)');
  expect(await css(page, 'article', 'background-color')).toBe('rgb(250, 251, 252)');
  expect(await css(page, '.text', 'font-family')).toBe('monospace');
  expect(await css(page, '.text', 'margin-block-start')).toBe('77px');
  expect(await css(page, '.text', 'width')).toBe('300px');
  expect(await css(page, '.quote', 'border-start-start-radius')).toBe('11px');
  expect(await css(page, '.facts', 'border-block-end-color')).toBe('rgb(1, 2, 3)');
  expect(await css(page, '.headline', 'color')).toBe('rgb(9, 9, 9)');
  expect(await css(page, '.quote', 'outline-width')).toBe('5px');
  expect(await css(page, 'story-widget', 'height')).toBe('2000px');
});

test('the reserved height is there before the story is', async ({ page, site }) => {
  site.on('/story.json', () => {});
  const style = '<style>story-widget { --story-min-height: 500px }</style>';
  await page.goto(
    site.page('<story-widget src="story.json"></story-widget>', { head: script + style }),
  );
  await expect(page.locator('story-widget:state(loading)')).toHaveCount(1);
  expect(await css(page, 'story-widget', 'height')).toBe('500px');
});

test('every button and link alone on its line is at least 24 pixels large', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const text = JSON.stringify({ ...story, section: { title: 'News', url: '/news' } });
  await open(page, site.page(inline(text), { head: script }));
  await page.locator('summary').last().click();
  await choose(page, 'Share');
  const targets = page
    .locator('article')
    .locator('button, summary, .section a, [role=menuitem], .list a, .cards a');
  for (const box of await targets.evaluateAll((all) =>
    all
      .filter((each) => each.checkVisibility())
      .map((each) => ({ is: each.textContent, ...each.getBoundingClientRect().toJSON() })),
  )) {
    expect(box.height, box.is).toBeGreaterThanOrEqual(24);
    expect(box.width, box.is).toBeGreaterThanOrEqual(24);
  }
});

test('the widget, not the window, decides on sizes', async ({ page, site }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const boxes = [300, 1000]
    .map((width) => `<div style="width:${width}px">${inline()}</div>`)
    .join('');
  await open(page, site.page(boxes, { head: script }));
  const sizes = await page
    .locator('.headline')
    .evaluateAll((all) => all.map((each) => parseFloat(getComputedStyle(each).fontSize)));
  expect(sizes[0]).toBeLessThan(sizes[1]! - 5);
});

test('in a flex row the widget keeps a width', async ({ page, site }) => {
  await open(
    page,
    site.page(`<div style="display:flex">${inline()}<p>Beside</p></div>`, { head: script }),
  );
  const { width } = (await page.locator('story-widget').boundingBox())!;
  expect(width).toBeGreaterThan(200);
});

test('a ground of its own ends at the corners of a single quotation', async ({ page, site }) => {
  const alone = inline(json, 'block="said" style="--story-background: gold"');
  await open(page, site.page(alone, { head: script }));
  expect(await css(page, '.story', 'border-radius')).toBe(
    await css(page, '.quote', 'border-radius'),
  );
});

test('forced colours keep the bar and the quotation mark', async ({ page, site }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, site.page(inline(), { head: script }));
  const [whole, share] = [await css(page, '.whole', 'fill'), await css(page, '.share', 'fill')];
  expect(whole).not.toBe(share);
  expect(await css(page, '.quote', 'border-top-style')).toBe('solid');
});

test('forced colours put no frame around the words of a pull quote', async ({ page, site }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const blocks = [{ type: 'quote', text: 'Words.', style: 'pull' }];
  const text = JSON.stringify({ headline: 'H', blocks });
  await open(page, site.page(inline(text), { head: script }));
  expect(await css(page, '.pull', 'border-block-start-width')).toBe('1px');
  expect(await css(page, '.pull', 'border-inline-start-width')).toBe('0px');
});

test('reduced motion means none', async ({ page, site }) => {
  await open(page, site.page(inline(), { head: script }));
  expect(await css(page, '[data-action]', 'transition-duration')).not.toBe('0s');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await css(page, '[data-action]', 'transition-duration')).toBe('0s');
});

test('wide tables and code scroll inside themselves, also by keyboard', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const row = `| ${'cell | '.repeat(12)}\n`;
  const markdown = `${row}|${'--|'.repeat(12)}\n${row}\n\`\`\`\n${'code '.repeat(60)}\n\`\`\`\n\n| a |\n|--|\n| b |`;
  await open(
    page,
    site.page(inline(JSON.stringify({ headline: 'Wide', blocks: [{ type: 'text', markdown }] })), {
      head: script,
    }),
  );
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await expect(page.locator('.table').first()).toHaveAttribute('tabindex', '0');
  await expect(page.locator('pre')).toHaveAttribute('tabindex', '0');
  await expect(page.locator('.table').last()).not.toHaveAttribute('tabindex');
  await page.locator('.table').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect
    .poll(() =>
      page
        .locator('.table')
        .first()
        .evaluate((table) => table.scrollLeft),
    )
    .toBeGreaterThan(0);
});

test('right to left is laid out from the right', async ({ page, site }) => {
  await page.setViewportSize({ width: 400, height: 800 });
  const text = JSON.stringify({
    ...story,
    lang: 'en',
    dir: 'rtl',
    section: { title: 'News', url: '/n' },
  });
  await open(page, site.page(inline(text), { head: script }));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
  const link = (await page.locator('.section a').boundingBox())!;
  expect(link.x).toBeGreaterThan(200);
  expect(await css(page, '.bar', 'transform')).toBe('matrix(-1, 0, 0, 1, 0, 0)');
});

test('words of another direction stand where their neighbours do', async ({ page, site }) => {
  await page.setViewportSize({ width: 700, height: 800 });
  const text = JSON.stringify({
    headline: 'A headline',
    dir: 'rtl',
    blocks: [
      { type: 'timeline', events: [{ date: '2023', title: 'Left to right' }] },
      { type: 'facts', items: [{ label: 'Label', value: 1, note: 'Left to right' }] },
    ],
  });
  await open(page, site.page(inline(text), { head: script }));
  for (const selector of ['.event', '.note']) {
    const words = await page.locator(selector).evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const box = element.getBoundingClientRect();
      return box.right - range.getBoundingClientRect().right;
    });
    expect(words, selector).toBeLessThan(1);
  }
});

test('a question is a target of 24 px or more, and opens by keyboard', async ({ page, site }) => {
  const items = [{ question: 'Why?', answer: 'Because.' }];
  const text = JSON.stringify({ headline: 'A headline', blocks: [{ type: 'qa', items }] });
  await open(page, site.page(inline(text), { head: script }));
  const question = page.locator('summary');
  expect((await question.boundingBox())!.height).toBeGreaterThanOrEqual(24);
  await expect(page.getByText('Because.')).toBeHidden();
  await question.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Because.')).toBeVisible();
});

test('Arabic script is not slanted', async ({ page, site }) => {
  const blocks = ['ar', 'fa', 'ur', 'en'].map((lang) => ({ type: 'text', lang, markdown: '*w*' }));
  await open(page, site.page(inline(JSON.stringify({ headline: 'H', blocks })), { head: script }));
  const styles = await page
    .locator('em')
    .evaluateAll((all) => all.map((em) => getComputedStyle(em).fontStyle));
  expect(styles).toEqual(['normal', 'normal', 'normal', 'italic']);
});

for (const [name, before, after] of [
  ['a dialog', '<dialog open>', '</dialog>'],
  ['a float', '<div style="float:left">', '</div>'],
  ['an inline-block', '<div style="display:inline-block">', '</div>'],
  ['an absolute box', '<div style="position:absolute;left:0;top:0">', '</div>'],
  ['a table cell', '<table><tr><td>', '</td></tr></table>'],
  [
    'an auto track',
    '<div style="display:grid;grid-template-columns:auto 1fr">',
    '<p>beside</p></div>',
  ],
  [
    'a flex row',
    '<style>* { min-width: 0 }</style><div style="display:flex">',
    '<p>beside</p></div>',
  ],
] as const) {
  test(`the story has a width of its own in ${name}, and overflows no window`, async ({
    page,
    site,
  }) => {
    await page.goto(site.page(before + inline() + after, { head: script }));
    expect(await settled(page)).toEqual([true]);
    const width = () =>
      page.evaluate(() => document.querySelector('story-widget')!.getBoundingClientRect().width);
    expect(await width()).toBeGreaterThan(240);
    await page.setViewportSize({ width: 360, height: 700 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(360);
    expect(await width()).toBeGreaterThan(150);
  });
}

test('a long word makes no story wider than its window', async ({ page, site }) => {
  const word = 'Rechtsschutzversicherungsgesellschaften';
  const link = { url: '/a', title: word, kicker: word, description: word, publisher: word };
  const blocks = [
    { type: 'text', markdown: `# ${word}\n\n- ${word}\n\n> ${word}\n\n\`${word}\`` },
    { type: 'quote', text: word, speaker: { name: word, role: word }, source: { title: word } },
    { type: 'quote', style: 'pull', text: word },
    {
      type: 'facts',
      title: word,
      items: [
        { label: word, value: 12345678901234 },
        { label: word, value: word },
      ],
    },
    { type: 'profile', name: word, role: word, text: word },
    { type: 'qa', title: word, items: [{ question: word, answer: word }] },
    { type: 'timeline', title: word, events: [{ date: '2026-05-01', title: word, text: word }] },
    { type: 'keypoints', title: word, points: [word] },
    ...['list', 'cards', 'inline'].map((layout) => ({ type: 'related', layout, links: [link] })),
  ];
  const authors = [{ name: word, role: word }];
  const text = JSON.stringify({ lang: 'de', headline: word, standfirst: word, authors, blocks });
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page, site.page(inline(text), { head: script }));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await css(page, '.headline', 'hyphens')).toBe('auto');
  expect(await css(page, 'code', 'hyphens')).toBe('manual');
});

test('the browser knows the language of each block, whatever the page’s', async ({
  page,
  site,
}) => {
  const pull = (text: string, lang?: string) => ({
    type: 'quote',
    style: 'pull',
    text,
    lang,
  });
  const blocks = [pull('Hallo Welt'), pull('Bonjour', 'fr'), pull('夜も開く', 'ja')];
  const german = JSON.stringify({ headline: 'Hallo', lang: 'de', blocks });
  await open(page, site.page(inline(german), { head: script }));
  const languages = await page
    .locator('h2, blockquote')
    .evaluateAll((all) =>
      all.map((element) => getComputedStyle(element).getPropertyValue('-webkit-locale')),
    );
  expect(languages).toEqual(['"de"', '"de"', '"fr"', '"ja"']);
});

test('a table spreads over the text, has numbers where Markdown puts them, and scrolls in its own stop', async ({
  page,
  site,
}) => {
  const table = '| Party | Seats |\\n|:--|--:|\\n| Greens | 12 |';
  const wide = '|' + ' A column |'.repeat(20) + '\\n' + '|---'.repeat(20) + '|';
  const blocks = `[{"type":"text","markdown":"${table}"},{"type":"text","markdown":"${wide}"}]`;
  await page.setViewportSize({ width: 390, height: 700 });
  for (const lang of ['en', 'ar']) {
    await open(
      page,
      site.page(inline(`{"headline":"H","lang":"${lang}","blocks":${blocks}}`), { head: script }),
    );
    expect(await css(page, 'td.right', 'text-align')).toBe('right');
    expect(await css(page, 'th[scope=row].left', 'text-align')).toBe('left');
    const stops = await page.locator('.table').evaluateAll((all) =>
      all.map((stop) => ({
        whole: stop.firstElementChild!.clientWidth >= stop.clientWidth - 1,
        scrolls: stop.scrollWidth > stop.clientWidth,
        within: stop.getBoundingClientRect().right <= innerWidth,
      })),
    );
    expect(stops).toEqual([
      { whole: true, scrolls: false, within: true },
      { whole: true, scrolls: true, within: true },
    ]);
  }
});

test('a table that is wider than the story has a name, one stop and a sign of more', async ({
  page,
  site,
}) => {
  const row = (cell: string) => `|${` ${cell} |`.repeat(12)}\n`;
  const markdown = `${row('Column')}${row('--:')}${row('1234567890')}`;
  const json = JSON.stringify({ headline: 'A table', blocks: [{ type: 'text', markdown }] });
  await page.setViewportSize({ width: 360, height: 600 });
  await page.goto(site.page(inline(json), { head: script }));
  expect(await settled(page)).toEqual([true]);
  const scroller = page.locator('.table');
  await expect(page.getByRole('region', { name: 'Column, Column' })).toHaveCount(1);
  await expect(scroller).toHaveAttribute('tabindex', '0');
  await expect(scroller).toHaveAttribute('data-more', '');
  await scroller.evaluate((element) => (element.scrollLeft = element.scrollWidth));
  await expect(scroller).not.toHaveAttribute('data-more');
  await page.setViewportSize({ width: 1280, height: 600 });
  await scroller.evaluate((element) => (element.style.width = '2000px'));
  await expect(scroller).not.toHaveAttribute('tabindex');
  await expect(page.getByRole('region')).toHaveCount(0);
});
