// Files of the engine that don't come, or come wrong: another try, another engine, and a diagnostic only where nothing is
// left.
import { readFileSync } from 'node:fs';
import { answer } from '../../web/demo/site.mjs';
import {
  choose,
  expect,
  flawed,
  inline,
  script,
  settled,
  stopClock,
  test,
  type Page,
} from './kit.js';
import type { Answer, Site } from './site.js';
import { own } from '../own-files.mjs';

// A clock that stands still is left behind in a page that is used again.
test.use({ reuseContext: false });

const wasm = [own('lite.wasm'), own('engine.wasm')];

const respond =
  (status: number, type = 'text/plain', body: string | Uint8Array = ''): Answer =>
  (_, response) => {
    response.writeHead(status, { 'content-type': type });
    response.end(body);
  };
const reset: Answer = (request) => request.socket.destroy();
const silent: Answer = () => undefined;
/** Of another build, as good a module: an empty custom section at the end. */
const rebuilt = (path: string) =>
  Buffer.concat([
    readFileSync(new URL(`../../web${path}`, import.meta.url)),
    Buffer.of(0, 2, 1, 0x78),
  ]);
const cut: Answer = (request, response) =>
  respond(200, 'application/wasm', rebuilt(request.url!).subarray(0, 20_000))(request, response);

/** `how` for the first requests only. */
const atFirst =
  (site: Site, path: string, how: Answer, times = 1): Answer =>
  (request, response) =>
    (site.count(path) > times ? answer : how)(request, response);

const message = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('story-widget')!.diagnostics[0]?.message ?? '');

/** Waits until somebody has asked for the file, then lets the time pass that it may take. */
async function outwait(page: Page, site: Site, path: string, times = 1): Promise<void> {
  await expect.poll(() => site.count(path)).toBe(times);
  await page.clock.runFor(10_000);
}

test.afterEach(({ watch }) => {
  // What Chromium itself says of a file that did not come.
  watch.errors.splice(0);
});

for (const [name, how] of [
  ['is not there', respond(404)],
  ['is a page of a proxy', respond(403, 'text/html', '<!doctype html>Blocked')],
  ['is a page that says it is fine', respond(200, 'application/wasm', '<!doctype html>Sign in')],
  ['is cut off', cut],
  ['breaks off', reset],
] as const) {
  test(`the engine in JavaScript takes over where each .wasm ${name}`, async ({ page, site }) => {
    for (const path of wasm) site.on(path, how);
    await page.goto(site.page(inline(), { head: script }));
    expect(await settled(page)).toEqual([true]);
    expect(site.count(own('engine-js.js'))).toBe(1);
  });
}

test('the engine in JavaScript takes over where there is no memory for WebAssembly', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    WebAssembly.Instance = function () {
      throw new RangeError('Out of memory');
    } as unknown as typeof WebAssembly.Instance;
  });
  await page.goto(site.page(inline(), { head: script }));
  expect(await settled(page)).toEqual([true]);
});

test('the engine in JavaScript takes over where connect-src does not name the server of the script', async ({
  page,
  site,
  other,
}) => {
  const policy = `default-src 'none'; script-src ${other.origin} 'wasm-unsafe-eval' 'unsafe-inline'; connect-src 'self'`;
  const head = `<script type="module" src="${other.origin}/dist/story-widget.js"></script>`;
  await page.goto(site.page(inline(), { head, headers: { 'content-security-policy': policy } }));
  expect(await settled(page)).toEqual([true]);
  expect(other.count(own('engine-js.js'))).toBe(1);
});

test('a .wasm that says nothing for ten seconds is not waited for, nor is another', async ({
  page,
  site,
}) => {
  await stopClock(page);
  for (const path of wasm) site.on(path, silent);
  await page.goto(site.page(inline('x', 'hidden') + inline(), { head: script }));
  await outwait(page, site, own('lite.wasm'));
  expect(await settled(page)).toEqual([false, true]);
  expect(site.count(own('engine.wasm'))).toBe(0);
});

test('a silent engine.wasm is not waited for, either', async ({ page, site }) => {
  await stopClock(page);
  site.on(own('engine.wasm'), silent);
  await page.goto(site.page(inline(flawed), { head: script }));
  await outwait(page, site, own('engine.wasm'));
  expect(await settled(page)).toEqual([true]);
});

test('what brings a table to life and did not come comes when the network is back', async ({
  page,
  site,
}) => {
  const [columns, rows] = [[{ label: 'Party' }, { label: 'Seats' }], [['Greens', 21]]];
  const table = { type: 'table', caption: 'Seats by party', columns, rows };
  site.on(own('tables.js'), atFirst(site, own('tables.js'), respond(404), 2));
  await page.goto(
    site.page(inline(JSON.stringify({ headline: 'x', blocks: [table] })), { head: script }),
  );
  expect(await settled(page)).toEqual([true]);
  await expect.poll(() => site.count(own('tables.js'))).toBe(2);
  await expect(async () => {
    await page.context().setOffline(true);
    await page.context().setOffline(false);
    await expect(page.locator('th button')).toHaveCount(2, { timeout: 1000 });
  }).toPass();
});

test('where nothing is left, the diagnostic names both causes', async ({ page, site }) => {
  for (const path of [...wasm, own('engine-js.js')]) site.on(path, respond(404));
  await page.goto(site.page(inline(), { head: script }));
  expect(await settled(page)).toEqual([false]);
  await expect(page.locator('#fallback')).toBeVisible();
  expect(await message(page)).toMatch(/engine\.wasm: HTTP status 404; .*engine-js\.js/);
  site.reset();
  site.page('');
  expect(await page.evaluate(() => document.querySelector('story-widget')!.refresh())).toBe(true);
});

for (const path of wasm) {
  test(`${path} of another build is asked for again, past the cache`, async ({ page, site }) => {
    const headers = { 'cache-control': 'max-age=86400' };
    site.serve(path, rebuilt(path), { 'content-type': 'application/wasm', ...headers });
    await page.goto(site.page(''));
    await page.evaluate(async (address) => void (await (await fetch(address)).text()), path);
    site.reset();
    await page.goto(site.page(inline(flawed), { head: script }));
    expect(await settled(page)).toEqual([true]);
    expect(site.count(path)).toBe(1);
    expect(site.requests).not.toContain(own('engine-js.js'));
  });
}

for (const [name, how] of [
  ['is not there', respond(404)],
  ['is empty', respond(200, 'text/javascript')],
  ['is a page', respond(200, 'text/javascript', '<!doctype html>Sign in')],
  ['breaks off', reset],
] as const) {
  for (const [path, text] of [
    [own('lite.js'), undefined],
    [own('index.js'), flawed],
  ] as const) {
    test(`${path} is asked for again where it ${name}`, async ({ page, site }) => {
      site.on(path, atFirst(site, path, how));
      await page.goto(site.page(inline(text), { head: script }));
      expect(await settled(page)).toEqual([true]);
      expect(site.count(path)).toBe(2);
    });
  }

  test(`the whole engine takes over where lite.js ${name}`, async ({ page, site }) => {
    site.on(own('lite.js'), how);
    await page.goto(site.page(inline(), { head: script }));
    expect(await settled(page)).toEqual([true]);
    expect(site.count(own('index.js'))).toBe(1);
  });
}

test('a script that does not come is asked for again after ten seconds, and what comes first counts', async ({
  page,
  site,
}) => {
  await stopClock(page);
  site.on(own('lite.js'), atFirst(site, own('lite.js'), silent));
  await page.goto(site.page(inline(), { head: script }));
  await outwait(page, site, own('lite.js'));
  expect(await settled(page)).toEqual([true]);
  expect(site.count(own('lite.js'))).toBe(2);
});

test('no script that comes: that is said, and the next try finds them', async ({ page, site }) => {
  await stopClock(page);
  const files = [own('lite.js'), own('index.js')];
  for (const path of files) site.on(path, silent);
  await page.goto(site.page(inline(), { head: script }));
  for (const path of files) {
    await outwait(page, site, path);
    await outwait(page, site, path, 2);
  }
  expect(await settled(page)).toEqual([false]);
  expect(await message(page)).toMatch(/lite\.js timed out; .*index\.js timed out/);
  site.reset();
  site.page('');
  expect(await page.evaluate(() => document.querySelector('story-widget')!.refresh())).toBe(true);
});

for (const [file, entry, role] of [
  ['act.js', '', 'menu'],
  ['share.js', '', 'menu'],
  ['card.js', 'Save image', 'dialog'],
] as const) {
  const ask = (page: Page) =>
    entry ? choose(page, entry) : page.getByRole('button', { name: /^More/ }).first().click();

  test(`${file}, for a button, is asked for again where it does not come`, async ({
    page,
    site,
  }) => {
    site.on(own(file), atFirst(site, own(file), reset));
    await page.goto(site.page(inline(), { head: script }));
    expect(await settled(page)).toEqual([true]);
    await ask(page);
    await expect(page.getByRole(role)).toBeVisible();
    expect(site.count(own(file))).toBe(2);
  });

  test(`where ${file} can't be had, the button says so, and the next click tries again`, async ({
    page,
    site,
  }) => {
    site.on(own(file), respond(404));
    await page.goto(site.page(inline(), { head: script }));
    expect(await settled(page)).toEqual([true]);
    await ask(page);
    await expect(page.getByRole('status')).toHaveText('Could not copy');
    site.on(own(file), answer);
    await ask(page);
    await expect(page.getByRole(role)).toBeVisible();
  });
}

for (const [name, files] of [
  ['index.js is not there', ['index.js']],
  ['no file of the whole engine is there', ['index.js', 'engine.wasm', 'engine-js.js']],
] as const) {
  test(`a story with only a warning is shown where ${name}`, async ({ page, site }) => {
    for (const file of files) site.on(own(file), respond(404));
    const story = { headline: 'A headline', standfrist: 'mistyped', blocks: [] };
    await page.goto(site.page(inline(JSON.stringify(story)), { head: script }));
    expect(await settled(page)).toEqual([true]);
    await expect(page.getByRole('heading', { name: 'A headline' })).toBeVisible();
    const found = await page.evaluate(() => document.querySelector('story-widget')!.diagnostics);
    expect(found.map(({ severity, code }) => [severity, code])).toEqual([['warning', 'engine']]);
  });
}

test('a story with an error is the fallback where no whole engine is there', async ({
  page,
  site,
}) => {
  site.on(own('index.js'), respond(404));
  const story = { headline: 'A headline', blocks: [{ type: 'nosuch' }] };
  await page.goto(site.page(inline(JSON.stringify(story)), { head: script }));
  expect(await settled(page)).toEqual([false]);
  expect(await message(page)).toMatch(/could not be loaded/);
});
