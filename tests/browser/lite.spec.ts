// The lite engine renders what has nothing wrong with it, and the whole one takes over where there is something to say.
import { readFileSync } from 'node:fs';
import { expect, flawed, inline, json, script, settled, test, type Page } from './kit.js';

const lite = ['/dist/lite.js', '/dist/lite.wasm'];
const whole = ['/dist/index.js', '/dist/engine.wasm'];
const engines = [...lite, ...whole];

const codes = (page: Page): Promise<string[][]> =>
  page
    .locator('story-widget')
    .evaluateAll((widgets: HTMLElementTagNameMap['story-widget'][]) =>
      widgets.map((widget) => widget.diagnostics.map(({ code }) => code)),
    );

test('a story without a mistake is shown by the lite engine alone', async ({ page, site }) => {
  await page.goto(site.page(inline(), { head: script }));
  expect(await settled(page)).toEqual([true]);
  expect(site.requests.filter((path) => engines.includes(path))).toEqual(lite);
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
  expect(site.requests.filter((path) => engines.includes(path))).toEqual(engines);
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
  await expect(page.getByRole('button', { name: 'Teilen' }).first()).toBeVisible();
});

for (const [name, answer] of [
  ['missing', undefined],
  ['of another build', readFileSync(new URL('../../web/dist/engine.wasm', import.meta.url))],
] as const) {
  test(`where lite.wasm is ${name}, the whole engine takes over`, async ({ page, site, watch }) => {
    site.serve(
      '/dist/lite.wasm',
      answer ?? '',
      { 'content-type': 'application/wasm' },
      answer ? 200 : 404,
    );
    await page.goto(site.page(inline(), { head: script }));
    expect(await settled(page)).toEqual([true]);
    expect(site.count('/dist/engine.wasm')).toBe(1);
    // Chromium's own message about the file.
    expect(watch.errors.filter((text) => !/integrity|404/.test(text))).toEqual([]);
    watch.errors.length = 0;
  });
}

test('what a page preloads is not fetched again', async ({ page, site }) => {
  site.serve('/story.json', json);
  const hints =
    '<link rel="modulepreload" href="/dist/lite.js">' +
    '<link rel="preload" as="fetch" type="application/wasm" crossorigin href="/dist/lite.wasm">' +
    '<link rel="preload" as="fetch" type="application/json" crossorigin href="/story.json">';
  await page.goto(
    site.page('<story-widget src="story.json"></story-widget>', { head: hints + script }),
  );
  expect(await settled(page)).toEqual([true]);
  for (const path of lite) expect(site.count(path), path).toBe(1);
});
