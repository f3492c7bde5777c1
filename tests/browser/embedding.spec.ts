// The ways into a page: kinds of scripts, strict policies, and pages that want to break the widget.
import { readFileSync } from 'node:fs';
import { init, render } from '../../web/dist/index.js';
import { choose, expect, inline, json, script, settled, test, type Page } from './kit.js';
import { own } from '../own-files.mjs';

const heading = (page: Page) => page.getByRole('heading', { name: 'A headline' });
const quotation = 'Words that were said';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

async function copyWorks(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Copy quote' }).click();
  await expect(page.getByRole('status')).toHaveText('Quote copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(quotation);
}

for (const [name, tag] of [
  [
    'a module',
    (origin: string) => `<script type="module" src="${origin}/dist/story-widget.js"></script>`,
  ],
  [
    'a classic script',
    (origin: string) => `<script src="${origin}/dist/story-widget.js"></script>`,
  ],
  [
    'a deferred script',
    (origin: string) => `<script defer src="${origin}/dist/story-widget.js"></script>`,
  ],
  [
    'an async script',
    (origin: string) => `<script async src="${origin}/dist/story-widget.js"></script>`,
  ],
] as const) {
  test(`${name} from another origin`, async ({ page, site, other }) => {
    await page.goto(site.page(inline(), { head: tag(other.origin) }));
    expect(await settled(page)).toEqual([true]);
    await copyWorks(page);
    for (const path of ['/dist/story-widget.js', own('lite.js'), own('lite.wasm')]) {
      expect(other.count(path), path).toBe(1);
      expect(site.count(path), path).toBe(0);
    }
  });
}

test('loading the script twice does no harm', async ({ page, site }) => {
  const classic = '<script src="/dist/story-widget.js?second"></script>';
  await page.goto(site.page(inline(), { head: script + classic }));
  expect(await settled(page)).toEqual([true]);
});

const strict = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
];

test('works under a strict content security policy', async ({ page, site }) => {
  site.serve('/story.json', json);
  const headers = { 'content-security-policy': strict.join('; ') };
  await page.goto(
    site.page('<story-widget src="story.json"></story-widget>', { head: script, headers }),
  );
  expect(await settled(page)).toEqual([true]);
  await copyWorks(page);
  await choose(page, 'Share');
  await expect(page.getByRole('menu')).toBeVisible();
});

test('works where Trusted Types are required and its policy is named', async ({ page, site }) => {
  const types = ["require-trusted-types-for 'script'", 'trusted-types story-widget'];
  const headers = { 'content-security-policy': [...strict, ...types].join('; ') };
  site.serve('/story.json', json);
  await page.goto(
    site.page('<story-widget src="story.json"></story-widget>', { head: script, headers }),
  );
  expect(await settled(page)).toEqual([true]);
  await copyWorks(page);
});

test('says so where its Trusted Types policy is not allowed', async ({ page, site, watch }) => {
  const types = ["require-trusted-types-for 'script'", 'trusted-types another'];
  const headers = { 'content-security-policy': types.join('; ') };
  await page.goto(site.page(inline(), { head: script, headers }));
  expect(await settled(page)).toEqual([false]);
  await expect(page.locator('#fallback')).toBeVisible();
  expect(watch.warnings).toEqual([
    expect.stringMatching(/error: trusted-types: .*trusted-types story-widget/),
  ]);
  watch.errors.length = 0;
});

const withoutWebAssembly = strict.map((line) => line.replace(" 'wasm-unsafe-eval'", ''));

test('shows the same bytes where WebAssembly is forbidden, by the engine in JavaScript', async ({
  page,
  site,
  watch,
}) => {
  site.serve('/story.json', json);
  const headers = { 'content-security-policy': withoutWebAssembly.join('; ') };
  await page.goto(
    site.page('<story-widget src="story.json"></story-widget>', { head: script, headers }),
  );
  expect(await settled(page)).toEqual([true]);
  await expect(heading(page)).toBeVisible();
  await copyWorks(page);
  expect(site.count(own('engine-js.js'))).toBe(1);
  expect(site.requests.filter((path) => path.endsWith('.wasm'))).toEqual([]);

  const long = readFileSync(new URL('../../examples/reference-story.json', import.meta.url));
  const stories = [json, long.toString(), '{"headline":1}', '{'];
  const results = await page.evaluate(async (texts) => {
    const path = '/dist/index.js';
    const { render } = (await import(path)) as typeof import('../../web/src/index.js');
    return texts.map((text) => render(text, { preview: true }));
  }, stories);
  await init();
  expect(results).toEqual(stories.map((text) => render(text, { preview: true })));
  // Chromium reports the module that the script tried WebAssembly with.
  expect(watch.errors.filter((text) => !/WebAssembly/.test(text))).toEqual([]);
  watch.errors.length = 0;
});

test('the engine in JavaScript is loaded only where it is needed', async ({ page, site }) => {
  await page.goto(site.page(inline(), { head: script }));
  expect(await settled(page)).toEqual([true]);
  expect(site.count(own('lite.wasm'))).toBe(1);
  expect(site.requests).not.toContain(own('engine-js.js'));
});

test('an engine that has grown is replaced when the page is idle', async ({ page, site }) => {
  await page.goto(site.page(''));
  const counts = await page.evaluate(async (text) => {
    let instances = 0;
    const { Instance } = WebAssembly;
    WebAssembly.Instance = function (...args: ConstructorParameters<typeof Instance>) {
      instances++;
      return new Instance(...args);
    } as unknown as typeof Instance;
    const path = '/dist/index.js';
    const { init, render } = (await import(path)) as typeof import('../../web/src/index.js');
    await init();
    render(new Uint8Array(40 << 20));
    const before = instances;
    await new Promise((done) => requestIdleCallback(() => setTimeout(done)));
    return [before, render(text).ok, instances];
  }, json);
  expect(counts).toEqual([1, true, 2]);
});

test('a browser that knows no WebAssembly gets the engine in JavaScript', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => delete (globalThis as { WebAssembly?: unknown }).WebAssembly);
  await page.goto(site.page(inline(), { head: script }));
  expect(await settled(page)).toEqual([true]);
  expect(site.count(own('engine-js.js'))).toBe(1);
});

test('says so where WebAssembly is forbidden and the engine in JavaScript is missing', async ({
  page,
  site,
  watch,
}) => {
  const headers = { 'content-security-policy': withoutWebAssembly.join('; ') };
  site.serve('/story.json', json);
  site.serve(own('engine-js.js'), '', {}, 404);
  await page.goto(
    site.page('<story-widget src="story.json"><a id="fallback" href="/x">x</a></story-widget>', {
      head: script,
      headers,
    }),
  );
  expect(await settled(page)).toEqual([false]);
  await expect(page.locator('#fallback')).toBeVisible();
  expect(watch.warnings).toEqual([expect.stringMatching(/error: engine: .*engine-js\.js/)]);
  // The next try finds it.
  site.reset();
  site.serve('/story.json', json);
  expect(await page.evaluate(() => document.querySelector('story-widget')!.refresh())).toBe(true);
  watch.errors.length = 0;
});

test('without JavaScript the fallback is there', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.page(inline(), { head: script }));
  await expect(page.locator('#fallback')).toBeVisible();
  await context.close();
});

/** What a reader sees of each element: box, colours and type. */
const looks = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelector('story-widget')!.shadowRoot!.querySelectorAll('article, article *'),
    ].map((element) => {
      const {
        display,
        color,
        backgroundColor,
        fontFamily,
        fontSize,
        fontWeight,
        lineHeight,
        textAlign,
        fontStyle,
        letterSpacing,
        textIndent,
        textTransform,
        whiteSpace,
        wordSpacing,
      } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      return {
        is: element.localName,
        display,
        color,
        backgroundColor,
        fontFamily,
        fontSize,
        fontWeight,
        lineHeight,
        textAlign,
        fontStyle,
        letterSpacing,
        textIndent,
        textTransform,
        whiteSpace,
        wordSpacing,
        width,
        height,
      };
    }),
  );

for (const [name, css] of [
  [
    'that reach for every element',
    '* { all: unset !important } p, blockquote, button { display: none !important }',
  ],
  [
    // The size of the page's type is the story's, too; nothing else is.
    'whose values are inherited',
    `html { color: red; text-align: right; letter-spacing: 1em; text-transform: uppercase; text-indent: 3em }
     story-widget { font-family: cursive; font-style: italic; font-weight: 900; line-height: 9; white-space: nowrap;
       word-spacing: 2em; cursor: none }`,
  ],
] as const) {
  test(`hostile style sheets ${name} change nothing inside`, async ({ page, site }) => {
    const block = `<div style="display:block!important;width:700px!important">${inline()}</div>`;
    await page.goto(site.page(block, { head: script }));
    await settled(page);
    const before = await looks(page);
    await page.goto(site.page(block, { head: `${script}<style>${css}</style>` }));
    await settled(page);
    expect(await looks(page)).toEqual(before);
  });
}

test('elements named like the document’s own properties change nothing', async ({
  page,
  site,
  other,
}) => {
  const names = [
    'createElement',
    'currentScript',
    'getElementById',
    'title',
    'readyState',
    'body',
    'execCommand',
  ];
  const clobber = names
    .map((name) => `<img name="${name}" src="${other.origin}/evil.js" alt="">`)
    .join('');
  other.serve('/evil.js', '', { 'content-type': 'image/png' });
  for (const tag of [script, '<script src="/dist/story-widget.js"></script>']) {
    await page.goto(site.page(clobber + tag + inline()));
    expect(await settled(page)).toEqual([true]);
    await copyWorks(page);
    await choose(page, 'Share');
    await expect(page.getByRole('menu')).toBeVisible();
  }
  expect(other.requests.every((path) => path === '/evil.js')).toBe(true);
});

test('a page that knows no DOM can import the script', async () => {
  // This file runs in Node.
  expect(globalThis.document).toBeUndefined();
  await import('../../web/dist/story-widget.js');
  expect(
    readFileSync(new URL('../../web/dist/story-widget.js', import.meta.url), 'utf8'),
  ).not.toMatch(/\bimport\.meta\b/);
});
