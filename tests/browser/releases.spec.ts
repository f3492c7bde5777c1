// A new release over the old files: what scripts load by themselves has the release in its address, so nothing is mixed.
// And the ways of pages that can't have such a folder beside the script.
import { readFileSync } from 'node:fs';
import { dist, own } from '../own-files.mjs';
import { expect, flawed, inline, json, script, settled, test, type Page } from './kit.js';
import type { Site } from './site.js';

const text = (name: string) => readFileSync(new URL(name, dist), 'utf8');
const javascript = { 'content-type': 'text/javascript' };
const inDist = (site: Site) => site.requests.filter((path) => path.startsWith('/dist/'));
const ukrainian = JSON.stringify({ ...JSON.parse(json), lang: 'uk', published: '2023-04-20' });

async function copies(page: Page) {
  const said = page.locator('story-widget').first().getByRole('button', { name: 'Copy quote' });
  await said.first().click();
  await expect(page.locator('story-widget').first().getByRole('status')).not.toHaveText('');
}

test('whatever a story needs comes from the folder of the release', async ({ page, site }) => {
  await page.goto(site.page(inline() + inline(flawed) + inline(ukrainian), { head: script }));
  expect(await settled(page)).toEqual([true, true, true]);
  await copies(page);
  const inner = inDist(site).filter((path) => path !== '/dist/story-widget.js');
  expect(inner.length).toBeGreaterThan(4);
  expect(inner.filter((path) => !path.startsWith(own('')))).toEqual([]);
});

test('a page that was loaded before a release goes on after it', async ({ page, site }) => {
  await page.goto(site.page(inline() + inline(flawed, 'hidden'), { head: script }));
  await expect(page.locator('story-widget:state(ready)')).toHaveCount(1);
  // What keeps its name is of the next release now.
  for (const name of ['engine.wasm', 'index.js', 'languages.txt']) {
    site.serve(`/dist/${name}`, 'of another release');
  }
  await page.locator('story-widget[hidden]').evaluate((widget: HTMLElement) => {
    widget.hidden = false;
  });
  expect(await settled(page)).toEqual([true, true]);
});

test('two releases on one page', async ({ page, site }) => {
  const older = text('story-widget.js').replaceAll(own('').slice(6, -1), '0.1.9-0a0a0a0a');
  site.serve('/old/story-widget.js', older, javascript);
  for (const name of ['lite.js', 'lite.wasm']) {
    const type = name.endsWith('.js') ? javascript : { 'content-type': 'application/wasm' };
    site.serve(`/old/0.1.9-0a0a0a0a/${name}`, readFileSync(new URL(`..${own(name)}`, dist)), type);
  }
  const head = `<script type="module" src="/old/story-widget.js"></script>${script}`;
  await page.goto(site.page(inline(), { head }));
  expect(await settled(page)).toEqual([true]);
  expect(site.count('/old/0.1.9-0a0a0a0a/lite.js')).toBe(1);
  expect(inDist(site)).toEqual(['/dist/story-widget.js']);
});

const all = 'story-widget.all.js';
const written = (body: string) => `<script>${body.replaceAll('</script', '<\\/script')}</script>`;

for (const [name, head] of [
  ['by its address', `<script src="/dist/${all}"></script>`],
  ['inside the page', written(text(all))],
  [
    'by eval',
    written(`fetch('/dist/${all}').then((r) => r.text()).then((text) => (0, eval)(text))`),
  ],
  [
    'as a blob:',
    written(`fetch('/dist/${all}').then((r) => r.blob()).then((blob) => {
      const script = document.createElement('script');
      script.src = URL.createObjectURL(blob);
      document.head.append(script);
    })`),
  ],
  ['put together with others', written(`window.before = 1;\n${text(all)}\n;window.after = 1;`)],
] as const) {
  test(`one file has everything inside: ${name}`, async ({ page, site }) => {
    await page.goto(site.page(inline() + inline(flawed) + inline(ukrainian), { head }));
    expect(await settled(page)).toEqual([true, true, true]);
    await expect(page.getByText('20 квітня 2023')).not.toHaveCount(0);
    const codes = await page.evaluate(() =>
      [...document.querySelectorAll('story-widget')].map((widget) =>
        widget.diagnostics.map(({ code }) => code),
      ),
    );
    // What says that it is Ukrainian is the same story, in English.
    expect(codes).toEqual([[], ['unknown-field'], ['other-script']]);
    await copies(page);
    expect(inDist(site).filter((path) => path !== `/dist/${all}`)).toEqual([]);
  });
}

test('one file needs no WebAssembly', async ({ page, site }) => {
  const headers = { 'content-security-policy': "script-src 'self'; connect-src 'none'" };
  await page.goto(
    site.page(inline(), {
      head: `<script src="/dist/${all}"></script>`,
      headers,
    }),
  );
  expect(await settled(page)).toEqual([true]);
});

for (const [name, attributes, after] of [
  ['an attribute', 'data-story-files="/dist/"', ''],
  [
    'a property, to a module',
    'type="module"',
    `<script type="module">customElements.get('story-widget').files = 'dist/';</script>`,
  ],
  ['a property', '', "<script>customElements.get('story-widget').files = '/dist/';</script>"],
] as const) {
  test(`${name} says where the files are`, async ({ page, site }) => {
    const put = `window.before = 1;\n${text('story-widget.js')}\n;window.after = 1;`;
    site.serve('/js/site.js', put, javascript);
    const head = `<script src="/js/site.js" ${attributes}></script>${after}`;
    await page.goto(site.page(inline(), { head }));
    expect(await settled(page)).toEqual([true]);
    expect(inDist(site)).toHaveLength(2);
  });
}
