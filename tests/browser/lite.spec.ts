// The lite engine renders what has nothing wrong with it, and the whole one takes over where there is something to say.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { answer } from '../../web/demo/site.mjs';
import { expect, flawed, inline, json, script, settled, test, type Page } from './kit.js';
import type { Site } from './site.js';
import { own, ownFile } from '../own-files.mjs';

const dist = fileURLToPath(new URL('../../web/dist/', import.meta.url));
const lite = [own('lite.js'), own('lite.wasm')];
const whole = [own('index.js'), own('engine.wasm')];
const articles = [own('articles.js'), own('articles.wasm')];
const engines = [...lite, ...whole];

/** Which of their files were asked for, in no order: some are fetched side by side. */
const asked = (site: Site) =>
  [...lite, ...articles, ...whole].filter((path) => site.requests.includes(path));

const codes = (page: Page): Promise<string[][]> =>
  page
    .locator('story-widget')
    .evaluateAll((widgets: HTMLElementTagNameMap['story-widget'][]) =>
      widgets.map((widget) => widget.diagnostics.map(({ code }) => code)),
    );

test('a story without a mistake is shown by the lite engine alone', async ({ page, site }) => {
  await page.goto(site.page(inline(), { head: script }));
  expect(await settled(page)).toEqual([true]);
  expect(asked(site)).toEqual(lite);
});

for (const [kind, tag] of [
  ['module', script],
  ['module with a query', script.replace('.js', '.js?v=2')],
  ['classic', '<script defer src="/dist/story-widget.js"></script>'],
]) {
  test(`lite.wasm is fetched together with lite.js, ${kind}`, async ({ page, site }) => {
    // Answered only once the other was asked for.
    let open = () => {};
    const wasm = new Promise<void>((done) => (open = done));
    site.on(own('lite.wasm'), (request, response) => {
      open();
      answer(request, response);
    });
    site.on(own('lite.js'), (request, response) => {
      void wasm.then(() => answer(request, response));
    });
    await page.goto(site.page(inline(), { head: tag }));
    expect(await settled(page)).toEqual([true]);
    expect(asked(site)).toEqual(lite);
    for (const path of lite) expect(site.count(path), path).toBe(1);
  });
}

for (const [name, head] of [
  ['is in doubt', `<script type="module" src="/other/story-widget.js"></script>${script}`],
  ['has another name', '<script type="module" src="/dist/renamed.js"></script>'],
]) {
  test(`a script whose address ${name} leaves lite.wasm to lite.js`, async ({ page, site }) => {
    const type = { 'content-type': 'text/javascript' };
    site.serve('/other/story-widget.js', '', type);
    site.serve('/dist/renamed.js', readFileSync(`${dist}story-widget.js`), type);
    await page.goto(site.page(inline(), { head }));
    expect(await settled(page)).toEqual([true]);
    expect(site.requests.filter((path) => engines.includes(path))).toEqual(lite);
  });
}

test('a page that has moved to another address still knows where the engine is', async ({
  page,
  site,
}) => {
  const head = '<script type="module" src="dist/story-widget.js"></script>';
  await page.goto(site.page('', { head }));
  await page.evaluate((html) => {
    history.pushState(null, '', '/else/where');
    document.body.setHTMLUnsafe(html);
  }, inline());
  expect(await settled(page)).toEqual([true]);
  expect(asked(site)).toEqual(lite);
});

test('a story with a warning is shown by the whole engine, with the warning', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    const heard: string[][] = [];
    Object.assign(window, { heard });
    addEventListener('story-load', (event) => {
      heard.push(
        (event as CustomEvent).detail.diagnostics.map(({ code }: { code: string }) => code),
      );
    });
  });
  await page.goto(site.page(inline(flawed), { head: script }));
  expect(await settled(page)).toEqual([true]);
  expect(await page.evaluate(() => (window as unknown as { heard: string[][] }).heard)).toEqual([
    ['unknown-field'],
  ]);
  expect(asked(site)).toEqual(engines);
});

test('where one story has a mistake, the others are shown all the same', async ({ page, site }) => {
  await page.goto(site.page(inline() + inline(flawed) + inline() + inline('{'), { head: script }));
  expect(await settled(page)).toEqual([true, true, true, false]);
  expect(await codes(page)).toEqual([[], ['unknown-field'], [], ['syntax']]);
  for (const path of engines) expect(site.count(path), path).toBe(1);
});

test('the whole engine, once there, renders for every widget', async ({ page, site }) => {
  await page.goto(site.page(inline() + inline(flawed), { head: script }));
  expect(await settled(page)).toEqual([true, true]);
  // Were it the lite one, it would have to stop, and to wait.
  const found = await page.evaluate(async (text) => {
    const widget = document.querySelector('story-widget')!;
    widget.story = text;
    await Promise.resolve();
    await Promise.resolve();
    await widget.ready;
    return widget.diagnostics.map(({ code }) => code);
  }, flawed);
  expect(found).toEqual(['unknown-field']);
  for (const path of engines) expect(site.count(path), path).toBe(1);
});

test('a story with a mistake and another language has its words', async ({ page, site }) => {
  const text = JSON.stringify({ ...JSON.parse(flawed), lang: 'de' });
  await page.goto(site.page(inline(text), { head: script }));
  expect(await settled(page)).toEqual([true]);
  expect(await codes(page)).toEqual([['unknown-field']]);
  await expect(page.getByRole('button', { name: 'Zitat kopieren' }).first()).toBeVisible();
});

/** The same module with a section that means nothing: only its hash tells it from the right one. */
const changed = Buffer.concat([readFileSync(ownFile('lite.wasm')), Buffer.from([0, 2, 1, 0x61])]);

for (const [name, body] of [
  ['missing', undefined],
  ['of another build', readFileSync(`${dist}engine.wasm`)],
  ['changed', changed],
] as const) {
  test(`where lite.wasm is ${name}, the whole engine takes over`, async ({ page, site, watch }) => {
    site.serve(
      own('lite.wasm'),
      body ?? '',
      { 'content-type': 'application/wasm' },
      body ? 200 : 404,
    );
    await page.goto(site.page(inline(), { head: script }));
    expect(await settled(page)).toEqual([true]);
    expect(site.count(own('engine.wasm'))).toBe(1);
    // Chromium's own message about the file.
    expect(watch.errors.filter((text) => !/integrity|404/.test(text))).toEqual([]);
    watch.errors.length = 0;
  });
}

test('lite.wasm is asked for once more where it failed', async ({ page, site, watch }) => {
  site.on(own('lite.wasm'), (request, response) => {
    if (site.count(own('lite.wasm')) > 1) return answer(request, response);
    response.writeHead(503).end();
  });
  await page.goto(site.page(inline(), { head: script }));
  expect(await settled(page)).toEqual([true]);
  expect(asked(site)).toEqual(lite);
  expect(site.count(own('lite.wasm'))).toBe(2);
  // What Chromium says of the first answer, which has another hash as well.
  expect(watch.errors.filter((text) => !/integrity|503/.test(text))).toEqual([]);
  watch.errors.length = 0;
});

test('what a page preloads is not fetched again', async ({ page, site }) => {
  site.serve('/story.json', json);
  const hints =
    `<link rel="modulepreload" href="${own('lite.js')}">` +
    `<link rel="preload" as="fetch" type="application/wasm" crossorigin href="${own('lite.wasm')}">` +
    '<link rel="preload" as="fetch" type="application/json" crossorigin href="/story.json">';
  await page.goto(
    site.page('<story-widget src="story.json"></story-widget>', { head: hints + script }),
  );
  expect(await settled(page)).toEqual([true]);
  for (const path of lite) expect(site.count(path), path).toBe(1);
});

const table = JSON.stringify({
  headline: 'Seats',
  blocks: [
    {
      type: 'table',
      caption: 'Seats by party',
      columns: [{ label: 'Party' }, { label: 'Seats', kind: 'number' }],
      rows: [['Greens', 21]],
    },
  ],
});

test('a story with a table begins with the engine for articles', async ({ page, site }) => {
  await page.goto(site.page(inline(table), { head: script }));
  expect(await settled(page)).toEqual([true]);
  await expect(page.locator('caption')).toHaveText('Seats by party');
  expect(asked(site)).toEqual(articles);
  // Its style sheet has come with it, and what sorts.
  await expect(page.locator('.table')).toHaveCSS('overflow-x', 'auto');
  await expect.poll(() => site.requests).toContain(own('tables.js'));
});

test('a story with a table from elsewhere comes to that engine', async ({ page, site }) => {
  site.serve('/story.json', table);
  await page.goto(site.page('<story-widget src="story.json"></story-widget>', { head: script }));
  expect(await settled(page)).toEqual([true]);
  await expect(page.locator('caption')).toHaveText('Seats by party');
  expect(asked(site)).toEqual([...lite, ...articles]);
});

test('where the engine for articles can not be had, the whole one renders', async ({
  page,
  site,
  watch,
}) => {
  site.serve(own('articles.js'), 'Not found', { 'content-type': 'text/plain' }, 404);
  await page.goto(site.page(inline(table), { head: script }));
  expect(await settled(page)).toEqual([true]);
  await expect(page.locator('caption')).toHaveText('Seats by party');
  watch.errors.length = 0;
});
