// Files that were changed on their way are refused: the script by the page, the engine by the script.
import { readFileSync } from 'node:fs';
import { expect, faulty, inline, script, settled, test } from './kit.js';
import { own, ownFile, release } from '../own-files.mjs';

const dist = new URL('../../web/dist/', import.meta.url);
const hashes = JSON.parse(readFileSync(new URL('integrity.json', dist), 'utf8'));
const tag = `<script type="module" src="/dist/story-widget.js" integrity="${hashes['story-widget.js']}"></script>`;

test('the script with its hash works', async ({ page, site }) => {
  await page.goto(site.page(inline(), { head: tag }));
  expect(await settled(page)).toEqual([true]);
});

test('a changed script does not run', async ({ page, site, watch }) => {
  const changed = `${readFileSync(new URL('story-widget.js', dist), 'utf8')};`;
  site.serve('/dist/story-widget.js', changed, { 'content-type': 'text/javascript' });
  await page.goto(site.page(inline(), { head: tag }));
  await expect.poll(() => watch.errors.join()).toMatch(/integrity/);
  expect(await page.evaluate(() => customElements.get('story-widget'))).toBeUndefined();
  await expect(page.locator('#fallback')).toBeVisible();
  watch.errors.length = 0;
});

test('an import map checks index.js as well', async ({ page, site, watch }) => {
  const changed = `${readFileSync(ownFile('index.js'), 'utf8')};`;
  site.serve(own('index.js'), changed, { 'content-type': 'text/javascript' });
  const map = JSON.stringify({ integrity: { [own('index.js')]: hashes[`${release}/index.js`] } });
  const host = site.page(inline(faulty), {
    head: `<script type="importmap">${map}</script>${tag}`,
  });
  await page.goto(host);
  expect(await settled(page)).toEqual([false]);
  expect(watch.errors.join()).toMatch(/integrity/);
  watch.errors.length = 0;
  site.serve(own('index.js'), readFileSync(ownFile('index.js')), {
    'content-type': 'text/javascript',
  });
  await page.goto(host);
  expect(await settled(page)).toEqual([true]);
});

// An empty custom section at the end: the module still works, but it is another file.
const engine = readFileSync(new URL('engine.wasm', dist));
const changed = Buffer.concat([engine, Buffer.of(0, 2, 1, 0x78)]);

for (const [name, file] of [
  ['a changed engine', changed],
  ['an engine that was cut off', engine.subarray(0, -100)],
  ['another module', Buffer.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)],
] as const) {
  test(`${name} is refused, and the diagnostic says why`, async ({ page, site, watch }) => {
    site.serve(own('engine.wasm'), file, { 'content-type': 'application/wasm' });
    // It would take over.
    site.serve(own('engine-js.js'), '', {}, 404);
    await page.goto(site.page(inline(faulty), { head: script }));
    expect(await settled(page)).toEqual([false]);
    await expect(page.locator('#fallback')).toBeVisible();
    expect(watch.warnings).toEqual([
      expect.stringMatching(/error: engine: .*engine\.wasm is not the file that belongs to this/),
    ]);
    // Chromium's own messages about the hash, and about what is not there.
    expect(watch.errors.filter((text) => !/integrity|404/.test(text))).toEqual([]);
    watch.errors.length = 0;
    site.reset();
    expect(await page.evaluate(() => document.querySelector('story-widget')!.refresh())).toBe(true);
  });
}

test('an engine that a program names itself is not checked', async ({ page, site }) => {
  site.serve('/mine.wasm', changed, { 'content-type': 'application/wasm' });
  await page.goto(site.page(''));
  const { ok } = await page.evaluate(async () => {
    const path = '/dist/index.js';
    const { init, render } = (await import(path)) as typeof import('../../web/src/index.js');
    await init(new URL('/mine.wasm', location.href));
    return render('{"headline":"x","blocks":[]}');
  });
  expect(ok).toBe(true);
});
