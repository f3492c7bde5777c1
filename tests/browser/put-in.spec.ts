// Pre-rendered stories in pages of programs: put in as text, cloned, moved, kept.
import { init, output } from '../../web/dist/index.js';
import { expect, json, script, settled, test, type Page } from './kit.js';
import { own } from '../own-files.mjs';

const html = () => output(json, { to: 'element' }).text;
const heading = (page: Page) => page.getByRole('heading', { name: 'A headline' });
const fallback = '<a id="fallback" href="/x">Fallback</a>';

test.beforeAll(() => init());

/** How programs put text into a page: each a function body of `text` and `place`. */
const ways = {
  innerHTML: 'place.innerHTML = text',
  DOMParser: 'place.append(...new DOMParser().parseFromString(text, "text/html").body.childNodes)',
  'a template':
    'const t = document.createElement("template"); t.innerHTML = text; place.append(t.content.cloneNode(true))',
  createContextualFragment: 'place.append(document.createRange().createContextualFragment(text))',
  insertAdjacentHTML: 'place.insertAdjacentHTML("beforeend", text)',
  'innerHTML twice': 'place.innerHTML = text; place.innerHTML = text',
};

const putIn = (page: Page, how: string, text: string) =>
  page.evaluate(
    ([body, story]) =>
      new Function('text', 'place', body!)(story, document.querySelector('main')) as undefined,
    [how, text],
  );

for (const [name, how] of Object.entries(ways)) {
  test(`a story put in by ${name} is shown, and works`, async ({ page, site }) => {
    const heard = `<script>addEventListener('story-load', () => (window.loads = (window.loads ?? 0) + 1))</script>`;
    await page.goto(site.page('<main></main>', { head: heard + script }));
    await putIn(page, how, html());
    expect(await settled(page)).toEqual([true]);
    await expect(heading(page)).toBeVisible();
    await page.getByText('Show original').click();
    await expect(page.getByText('Слова')).toBeVisible();
    expect(await page.evaluate('window.loads')).toBe(1);
    expect(site.count(own('lite.wasm'))).toBe(0);
    expect(await page.locator('template').count()).toBe(0);
  });
}

test('a clone of a story works as the story does', async ({ page, site }) => {
  await page.goto(site.page(`<main>${html()}</main>`, { head: script }));
  expect(await settled(page)).toEqual([true]);
  await page.evaluate(() => {
    const main = document.querySelector('main')!;
    main.replaceWith(main.cloneNode(true));
  });
  expect(await settled(page)).toEqual([true]);
  await expect(heading(page)).toBeVisible();
  expect(await page.getByRole('status').count()).toBe(1);
});

const evil = {
  'a script': '<script>window.hit = 1</script>',
  'an event handler': '<img alt="" src="/none" onerror="window.hit = 1">',
  'an address that runs': '<p><a href="javascript:window.hit=1">on</a></p>',
  'an address that hides that it runs': '<p><a href=" java&#9;script:window.hit=1">on</a></p>',
  'a frame': '<iframe src="/x"></iframe>',
  'a style attribute': '<p style="position:fixed;inset:0">over all</p>',
  'a form': '<form action="/take"><input name="password"></form>',
  'an id of the page': '<p id="login">x</p>',
  'a template of its own': '<template><p>x</p></template>',
};

for (const [name, markup] of Object.entries(evil)) {
  test(`a template with ${name} is not taken in`, async ({ page, site, watch }) => {
    await page.goto(site.page('<main></main>', { head: script }));
    const text = html()
      .replace('<template', () => `${fallback}<template`)
      .replace('</article>', () => `${markup}</article>`);
    await putIn(page, ways.innerHTML, text);
    expect(await settled(page)).toEqual([false]);
    await expect(page.locator('#fallback')).toBeVisible();
    const [found] = await page.evaluate(() => document.querySelector('story-widget')!.diagnostics);
    expect(found?.code).toBe('refused-markup');
    expect(await page.evaluate('window.hit')).toBeUndefined();
    watch.warnings.length = 0;
  });
}

test('what an older release printed is taken in without its style sheet of another server', async ({
  page,
  site,
  other,
}) => {
  await page.goto(site.page('<main></main>', { head: script }));
  const css = `${other.origin}/draws-over-the-page.css`;
  const old = output(json, { to: 'element', css }).text.replace(' shadowrootclonable=""', '');
  await putIn(page, ways.innerHTML, old);
  expect(await settled(page)).toEqual([true]);
  await expect(heading(page)).toBeVisible();
  expect(other.requests).toEqual([]);
  const styled = await page.evaluate(
    () => document.querySelector('story-widget')!.shadowRoot!.adoptedStyleSheets.length,
  );
  expect(styled).toBe(1);
});

for (const [name, act] of Object.entries({
  lang: 'w.setAttribute("lang", "de")',
  block: 'w.block = "said"',
  'heading-level': 'w.headingLevel = 3',
  'refresh()': 'w.refresh()',
})) {
  test(`a pre-rendered story stays where ${name} has nothing to put in its place`, async ({
    page,
    site,
  }) => {
    await page.goto(site.page(html(), { head: script }));
    expect(await settled(page)).toEqual([true]);
    await page.evaluate((body) => {
      new Function('w', body)(document.querySelector('story-widget'));
    }, act);
    expect(await settled(page)).toEqual([true]);
    await expect(heading(page)).toBeVisible();
  });
}

test('line breaks between all elements leave a story as it is', async ({ page, site }) => {
  const dated = {
    headline: 'Dated',
    blocks: [
      { type: 'quote', id: 'said', text: 'One.\n\nTwo.' },
      {
        type: 'facts',
        id: 'figures',
        items: [
          { label: 'Old', value: 1, asOf: '2001' },
          { label: 'New', value: 2 },
        ],
      },
    ],
  };
  const { text } = output(JSON.stringify(dated), { to: 'element' });
  const at = text.indexOf('<article');
  const broken = text.slice(0, at) + text.slice(at).replace(/>\s*<(?=[a-z])/g, '><br><');
  await page.goto(site.page(broken, { head: script }));
  expect(await settled(page)).toEqual([true]);
  await expect(page.locator('.stale')).toBeVisible();
  await page.evaluate(() => {
    navigator.clipboard.writeText = async (copied) => void Object.assign(globalThis, { copied });
  });
  await page.getByRole('button', { name: 'Copy quote' }).click();
  await expect
    .poll(() => page.evaluate('globalThis.copied'))
    .toMatch(/^“One\.\nTwo\.”\n.*#story-said:~:text=One\.,Two\.$/);
});

test('an element without a story says so once, and is settled', async ({ page, site, watch }) => {
  await page.goto(site.page(`<story-widget>${fallback}</story-widget>`, { head: script }));
  expect(await settled(page)).toEqual([false]);
  await expect(page.locator('#fallback')).toBeVisible();
  // The words for it are in a file that is loaded when they are needed.
  await expect.poll(() => watch.warnings).toEqual([expect.stringContaining('has no story')]);
  await page.evaluate((text) => {
    document.querySelector('story-widget')!.story = text;
  }, json);
  expect(await settled(page)).toEqual([true]);
  expect(watch.warnings).toHaveLength(1);
});

test('a story that is set in the task in which the element is made needs no warning', async ({
  page,
  site,
  watch,
}) => {
  await page.goto(site.page('', { head: script }));
  await page.evaluate((text) => {
    const widget = document.createElement('story-widget');
    document.body.append(widget);
    widget.story = text;
  }, json);
  expect(await settled(page)).toEqual([true]);
  expect(watch.warnings).toEqual([]);
});

test('nor does one that a framework sets with the next frame', async ({ page, site, watch }) => {
  await page.goto(site.page('', { head: script }));
  await page.evaluate((text) => {
    const [given, empty] = ['given', 'empty'].map((id) => {
      const widget = document.createElement('story-widget');
      return Object.assign(widget, { id });
    });
    document.body.append(given!, empty!);
    requestAnimationFrame(() => setTimeout(() => Object.assign(given!, { story: text })));
  }, json);
  await expect(heading(page)).toBeVisible();
  // What is said of the other, made after it, comes last.
  await expect.poll(() => watch.warnings).toEqual([expect.stringContaining('has no story')]);
});

test('a tag that is not closed is named', async ({ page, site, watch }) => {
  await page.goto(site.page('<story-widget /><h2>The rest of the page</h2>', { head: script }));
  await settled(page);
  await expect
    .poll(() => watch.warnings.filter((line) => line.includes('</story-widget>')))
    .toHaveLength(1);
});

test('JSON in the page is read where a filter of paragraphs has been', async ({ page, site }) => {
  const text = JSON.stringify(JSON.parse(json), null, 1).replaceAll('\n', '<br />\n');
  const body = `<story-widget loading="eager"><br />\n<p><script type="application/json"><br />\n${text}</p>\n<p></script></p></story-widget>`;
  await page.goto(site.page(body, { head: script }));
  expect(await settled(page)).toEqual([true]);
  await expect(heading(page)).toBeVisible();
});
