// Attributes, properties, states and the inline story.
import { expect, inline, json, script, settled, story, test } from './kit.js';

const widget = 'story-widget';

test('an inline story is shown, and the fallback is gone', async ({ page, site }) => {
  await page.goto(site.page(inline(), { head: script }));
  expect(await settled(page)).toEqual([true]);
  await expect(page.getByRole('heading', { name: 'A headline', level: 2 })).toBeVisible();
  await expect(page.locator('#fallback')).toBeHidden();
});

test('an inline story is read whole, however slowly the page arrives', async ({ page, site }) => {
  const [start, end] = inline().split('"blocks"');
  site.on('/slow.html', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(
      `<!doctype html><title>Slow</title><script src="/dist/story-widget.js"></script>${start}`,
    );
    setTimeout(() => response.end(`"blocks"${end}`), 300);
  });
  await page.goto(`${site.origin}/slow.html`);
  expect(await settled(page)).toEqual([true]);
});

test('attributes are reflected as properties, and narrowed to what is allowed', async ({
  page,
  site,
}) => {
  await page.goto(site.page('<story-widget></story-widget>', { head: script }));
  const seen = await page.evaluate(async () => {
    await customElements.whenDefined('story-widget');
    const w = document.querySelector('story-widget')!;
    const read = () => [w.src, w.block, w.loading, w.theme, w.headingLevel, w.controls];
    const defaults = read();
    Object.assign(w, {
      src: 's.json',
      block: 'b',
      loading: 'eager',
      theme: 'dark',
      headingLevel: 4,
      controls: 'copy',
    });
    const set = read();
    const attributes = w.getAttributeNames().map((name) => `${name}=${w.getAttribute(name)}`);
    for (const name of ['loading', 'theme', 'heading-level']) w.setAttribute(name, 'nonsense');
    const nonsense = [w.loading, w.theme, w.headingLevel];
    w.src = w.block = w.controls = null;
    return { defaults, set, attributes, nonsense, left: w.getAttributeNames() };
  });
  expect(seen.defaults).toEqual([null, null, 'lazy', 'auto', 2, null]);
  expect(seen.set).toEqual(['s.json', 'b', 'eager', 'dark', 4, 'copy']);
  expect(seen.attributes).toEqual([
    'src=s.json',
    'block=b',
    'loading=eager',
    'theme=dark',
    'heading-level=4',
    'controls=copy',
  ]);
  expect(seen.nonsense).toEqual(['lazy', 'auto', 2]);
  expect(seen.left).toEqual(['loading', 'theme', 'heading-level']);
});

test('block, heading-level and lang decide what is rendered, without another request', async ({
  page,
  site,
}) => {
  site.serve('/story.json', json);
  await page.goto(
    site.page(
      `<story-widget src="story.json" block="said" heading-level="3" lang="uk"></story-widget>`,
      { head: script },
    ),
  );
  expect(await settled(page)).toEqual([true]);
  await expect(page.locator('article > *')).toHaveCount(1);
  await expect(page.locator('#story-said')).toBeVisible();
  await expect(page.locator('article')).toHaveAttribute('lang', 'uk');
  await page.evaluate(async (name) => {
    const w = document.querySelector(name)!;
    w.block = null;
    w.lang = 'en';
    return w.ready;
  }, widget as 'story-widget');
  await expect(page.getByRole('heading', { level: 3, name: 'A headline' })).toBeVisible();
  await expect(page.locator('article')).toHaveAttribute('lang', 'en');
  expect(site.count('/story.json')).toBe(1);
});

test('a block that is not there is an error, and the fallback shows', async ({
  page,
  site,
  watch,
}) => {
  await page.goto(site.page(inline(json, 'block="none"'), { head: script }));
  expect(await settled(page)).toEqual([false]);
  await expect(page.locator('#fallback')).toBeVisible();
  expect(watch.warnings).toHaveLength(1);
});

test('properties that were set before the definition are kept', async ({ page, site }) => {
  const early = `<script>
    const w = document.querySelector('story-widget');
    w.headingLevel = 5; w.loading = 'eager'; w.story = ${json};
  </script>`;
  await page.goto(site.page(`<story-widget></story-widget>${early}${script}`));
  expect(await settled(page)).toEqual([true]);
  await expect(page.getByRole('heading', { level: 5, name: 'A headline' })).toBeVisible();
});

test('story gives the object shown, and takes an object or JSON text', async ({ page, site }) => {
  await page.goto(site.page(inline(), { head: script }));
  await settled(page);
  const seen = await page.evaluate(async () => {
    const w = document.querySelector('story-widget')!;
    const first = w.story;
    w.story = { headline: 'From an object', blocks: [] };
    await w.ready;
    const object = w.shadowRoot!.querySelector('h2')!.textContent;
    w.story = '{"headline":"From a text","blocks":[]}';
    await w.ready;
    const text = w.shadowRoot!.querySelector('h2')!.textContent;
    w.story = null;
    await w.ready;
    return {
      first,
      object,
      text,
      back: w.shadowRoot!.querySelector('h2')!.textContent,
    };
  });
  expect(seen).toEqual({
    first: story,
    object: 'From an object',
    text: 'From a text',
    back: 'A headline',
  });
});

test('the attribute story is JSON text, between the property and src', async ({ page, site }) => {
  site.serve('/story.json', json);
  const quoted = (headline: string) =>
    JSON.stringify({ headline, blocks: [] }).replaceAll('"', '&quot;');
  const tag = `<story-widget src="/story.json" story="${quoted('From the attribute')}"></story-widget>`;
  await page.goto(site.page(tag, { head: script }));
  expect(await settled(page)).toEqual([true]);
  await expect(page.getByRole('heading', { name: 'From the attribute' })).toBeVisible();
  expect(site.count('/story.json')).toBe(0);
  const shown = await page.evaluate(async () => {
    const w = document.querySelector('story-widget')!;
    const headlines: unknown[] = [];
    const after = async (change: () => void) => {
      change();
      await w.ready;
      headlines.push(w.shadowRoot!.querySelector('h2')?.textContent);
    };
    await after(() => w.setAttribute('story', '{"headline":"Another","blocks":[]}'));
    await after(() => (w.story = { headline: 'From the property', blocks: [] }));
    await after(() => w.setAttribute('story', '{"headline":"Not seen","blocks":[]}'));
    await after(() => (w.story = null));
    await after(() => w.removeAttribute('story'));
    return headlines;
  });
  expect(shown).toEqual([
    'Another',
    'From the property',
    'From the property',
    'Not seen',
    'A headline',
  ]);
});

test('an attribute story that is no JSON is an error, and the fallback shows', async ({
  page,
  site,
  watch,
}) => {
  const fallback = '<a id="fallback" href="/x">Read it here</a>';
  const tag = `<story-widget story="{&quot;headline&quot;:">${fallback}</story-widget>`;
  await page.goto(site.page(tag, { head: script }));
  expect(await settled(page)).toEqual([false]);
  await expect(page.locator('#fallback')).toBeVisible();
  expect(watch.warnings).toEqual([expect.stringContaining('error: syntax')]);
});

test('diagnostics name what is wrong, and the console has one line for each', async ({
  page,
  site,
  watch,
}) => {
  const text = '{"headline":"x","blocks":[{"type":"qoute"},{"type":"text","markdown":"kept"}]}';
  site.serve('/story.json', text);
  await page.goto(
    site.page('<story-widget src="story.json"></story-widget>', {
      head: script,
    }),
  );
  expect(await settled(page)).toEqual([true]);
  await expect(page.getByText('kept')).toBeVisible();
  const diagnostics = await page.evaluate(
    () => document.querySelector('story-widget')!.diagnostics,
  );
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]).toMatchObject({
    code: 'unknown-type',
    pointer: '/blocks/0/type',
    line: 1,
    suggestion: 'quote',
  });
  const { severity, line, column, message } = diagnostics[0]!;
  expect(watch.warnings).toEqual([
    `story.json:${line}:${column}: ${severity}: unknown-type: /blocks/0/type: ${message}`,
  ]);
});

test('states follow the story', async ({ page, site, watch }) => {
  let release = () => {};
  site.on('/story.json', (_, response) => {
    release = () => response.writeHead(200, { 'content-type': 'application/json' }).end(json);
  });
  await page.goto(
    site.page('<story-widget src="story.json" loading="eager"></story-widget>', { head: script }),
  );
  await expect(page.locator('story-widget:state(loading)')).toHaveCount(1);
  await expect.poll(() => site.count('/story.json')).toBe(1);
  release();
  await expect(page.locator('story-widget:state(ready)')).toHaveCount(1);
  await expect(page.locator('story-widget:state(loading)')).toHaveCount(0);
  await page.evaluate(() => (document.querySelector('story-widget')!.src = '/none.json'));
  await expect(page.locator('story-widget:state(error)')).toHaveCount(1);
  await expect(page.locator('story-widget:state(ready)')).toHaveCount(0);
  await page.evaluate(() => (document.querySelector('story-widget')!.src = null));
  await expect(
    page.locator('story-widget:is(:state(loading), :state(ready), :state(error))'),
  ).toHaveCount(0);
  watch.errors.length = 0;
});

test('an element that is moved keeps its story, fetched once', async ({ page, site }) => {
  site.serve('/story.json', json);
  await page.goto(
    site.page('<story-widget src="story.json"></story-widget><main></main>', {
      head: script,
    }),
  );
  await settled(page);
  await page.evaluate(() =>
    document.querySelector('main')!.append(document.querySelector('story-widget')!),
  );
  await expect(page.getByRole('heading', { name: 'A headline' })).toBeVisible();
  expect(site.count('/story.json')).toBe(1);
});

test('an element made by script loads when it enters the page', async ({ page, site }) => {
  site.serve('/story.json', json);
  await page.goto(site.page('', { head: script }));
  const shown = await page.evaluate(async () => {
    await customElements.whenDefined('story-widget');
    const w = document.createElement('story-widget');
    w.src = '/story.json';
    document.body.append(w);
    return w.ready;
  });
  expect(shown).toBe(true);
});
