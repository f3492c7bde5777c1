// What a page does to the element, by accident or on purpose: hostile attributes, changed globals, other libraries.
import { choose, expect, inline, json, script, settled, story, test, type Page } from './kit.js';
import { own } from '../own-files.mjs';

const payloads = [
  '"><script>alert(1)</script>',
  '" onmouseover="alert(1)" x="',
  "' onfocus='alert(1)' autofocus x='",
  'javascript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'red;}</style><script>alert(1)</script>',
  'url(//evil.example/x)',
  'expression(1)',
  'var(--x)',
  '\\72 ed',
  '#fff/**/;position:fixed;z-index:999999;inset:0',
  '@import "//evil.example/x.css"',
  '__proto__',
  'constructor',
  '[object Object]',
  '\0',
  '\ud800',
  '\u202Egpj.exe',
  '9'.repeat(400),
  'x'.repeat(100_000),
];

/** Anything in the story that runs, or has a style of its own. */
const harm = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('story-widget')!.shadowRoot!;
    return [...root.querySelectorAll('*')].flatMap((element) =>
      element.localName === 'script'
        ? ['script']
        : element.getAttributeNames().filter((name) => /^on|^style$/.test(name)),
    );
  });

for (const name of ['theme', 'block', 'lang', 'heading-level', 'controls', 'loading']) {
  test(`the attribute ${name} can’t be more than a value`, async ({ page, site, watch }) => {
    page.on('dialog', (dialog) => watch.errors.push(dialog.message()));
    site.serve('/story.json', json);
    await page.goto(site.page('<story-widget src="story.json"></story-widget>', { head: script }));
    expect(await settled(page)).toEqual([true]);
    const usual = await page.locator('article').evaluate((article) => article.outerHTML);
    for (const payload of payloads) {
      await page.evaluate(
        async ([attribute, value]) => {
          const widget = document.querySelector('story-widget')!;
          widget.setAttribute(attribute!, value!);
          await widget.ready;
        },
        [name, payload],
      );
      expect(await harm(page), payload).toEqual([]);
      if (!['theme', 'heading-level', 'loading'].includes(name)) continue;
      // Not one of the choices: the default.
      expect(await page.locator('article').evaluate((article) => article.outerHTML)).toBe(usual);
    }
    expect(site.count('/story.json')).toBe(1);
    await page.evaluate(
      ([attribute]) => document.querySelector('story-widget')!.removeAttribute(attribute!),
      [name],
    );
    expect(await settled(page)).toEqual([true]);
  });
}

test('the attribute src can only name a file of JSON', async ({ page, site, watch }) => {
  page.on('dialog', (dialog) => watch.errors.push(dialog.message()));
  await page.goto(site.page('<story-widget></story-widget>', { head: script }));
  await page.evaluate(() => customElements.whenDefined('story-widget'));
  for (const payload of payloads) {
    const shown = await page.evaluate(async (value) => {
      const widget = document.querySelector('story-widget')!;
      widget.loading = 'eager';
      widget.setAttribute('src', value);
      return widget.ready;
    }, payload);
    expect(shown, payload).toBe(false);
    expect(await harm(page), payload).toEqual([]);
  }
  // Chromium's own messages about what it could not load.
  expect(watch.errors.filter((text) => !/Failed to load|Fetch API|CORS/.test(text))).toEqual([]);
  watch.errors.length = 0;
});

/** What older libraries and careless scripts leave behind on every object. */
const hostileGlobals = `<script>
  Object.assign(Object.prototype, {
    preview: true, block: 'none', lang: 'xx', headingLevel: 6, method: 'DELETE', body: 'x',
    integrity: 'sha384-AAAA', mode: 'navigate', href: '/evil', severity: 'error', again: true,
    x: 'text', extend() {},
  });
  Array.prototype.each = function () {};
  Object.defineProperty(Object.prototype, 'html', { set() { throw new Error('html'); } });
  Object.defineProperty(Object.prototype, 'diagnostics', { set() { throw new Error('diagnostics'); } });
  window.Module = { wasmBinary: 'x', onAbort() {}, print() {} };
  window.define = Object.assign(() => { throw new Error('define'); }, { amd: true });
  window.exports = {}; window.module = { exports: {} }; window.require = () => { throw new Error('require'); };
  window.process = { getBuiltinModule() { throw new Error('process'); } };
  window.name = 'hijacked'; window.status = 'hijacked'; window.index = window.script = 'hijacked';
</script>`;

for (const tag of [script, '<script src="/dist/story-widget.js"></script>']) {
  const kind = tag.includes('module') ? 'a module' : 'a classic script';
  test(`hostile globals change nothing: ${kind}`, async ({ page, site }) => {
    const shown = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('story-widget')].map(({ shadowRoot, diagnostics }) => [
          shadowRoot!.innerHTML,
          ...diagnostics.map(({ code }) => code),
        ]),
      );
    const body = '<story-widget src="story.json"></story-widget>' + inline() + inline('{');
    site.serve('/story.json', json);
    await page.goto(site.page(body, { head: tag }));
    expect(await settled(page)).toEqual([true, true, false]);
    const before = await shown();
    await page.goto(site.page(body, { head: hostileGlobals + tag }));
    expect(await settled(page)).toEqual([true, true, false]);
    expect(await shown()).toEqual(before);
  });
}

test('a story given as an object is what it holds, whatever arrays say of themselves', async ({
  page,
  site,
}) => {
  await page.goto(site.page('<story-widget></story-widget>', { head: script }));
  const shown = await page.evaluate(async (given) => {
    await customElements.whenDefined('story-widget');
    const widget = document.querySelector('story-widget')!;
    const prototypes = [Array.prototype, String.prototype, Object.prototype] as object[];
    for (const each of prototypes) Object.assign(each, { toJSON: () => 'hijacked' });
    widget.story = { ...given, published: new Date(0) };
    for (const each of prototypes) delete (each as { toJSON?: unknown }).toJSON;
    widget.loading = 'eager';
    return widget.ready;
  }, story);
  expect(shown).toBe(true);
  await expect(page.getByRole('heading', { name: 'A headline' })).toBeVisible();
  await expect(page.locator('header time')).toHaveAttribute('datetime', /^1970-01-01/);
});

test('messages from anywhere change nothing: nobody listens', async ({ page, site }) => {
  await page.goto(site.page(inline(), { head: script }));
  expect(await settled(page)).toEqual([true]);
  const size = () => page.locator('story-widget').boundingBox();
  const before = await size();
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.hidden = true;
    frame.srcdoc = `<script>
      for (const data of [{ type: 'resize', height: 1e9 }, '{"type":"resize","height":1e9}', { height: -1 }])
        parent.postMessage(data, '*');
    </script>`;
    document.body.append(frame);
    // The last of the messages.
    return new Promise<void>((done) =>
      addEventListener('message', ({ data }) => data.height === -1 && done()),
    );
  });
  expect(await size()).toEqual(before);
});

test('nothing is asked of another origin, and nothing is kept', async ({
  page,
  site,
  other,
  context,
}) => {
  const text = JSON.stringify({
    ...story,
    image: { url: `${other.origin}/lead.png`, alt: '', width: 10, height: 10 },
    blocks: [
      ...story.blocks,
      { type: 'text', markdown: `[a](${other.origin}/link) <${other.origin}/auto>` },
      { type: 'text', markdown: `<img src="${other.origin}/raw.png">` },
    ],
  });
  other.serve('/lead.png', '', { 'content-type': 'image/png' });
  site.serve('/story.json', text, { 'set-cookie': 'track=1' });
  await page.goto(site.page('<story-widget src="story.json"></story-widget>', { head: script }));
  expect(await settled(page)).toEqual([true]);
  await expect.poll(() => other.count('/lead.png')).toBe(1);
  await choose(page, 'Share');
  await page.getByText('Show original').click();
  expect(other.requests).toEqual(['/lead.png']);
  const files = ['/page.html', '/dist/story-widget.js', own('lite.js'), '/story.json'];
  const known = [...files, own('lite.wasm'), own('act.js'), own('share.js'), '/favicon.ico'];
  expect(site.requests.filter((path) => !known.includes(path))).toEqual([]);
  expect((await context.cookies(site.origin)).map(({ name }) => name)).toEqual([]);
  const kept = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches?.keys?.())?.length ?? 0,
    document.cookie,
  ]);
  expect(kept).toEqual([0, 0, 0, 0, '']);
});
