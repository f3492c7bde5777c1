// A story's page in frames of hosts that know nothing of frame.js, and in all places where frame.js finds frames.
import { init, output } from '../../web/dist/index.js';
import { expect, json, test, type Page } from './kit.js';
import type { Site } from './site.js';

const shared = { 'access-control-allow-origin': '*' };
const html = { 'content-type': 'text/html; charset=utf-8' };
const inside = (page: Page) => page.frameLocator('iframe');

test.beforeAll(() => init());
test.beforeEach(({ other }) => {
  other.serve('/story.json', json, shared);
  const script = `${other.origin}/dist/story-widget.js`;
  other.serve('/framed', output(json, { to: 'frame', script }).text, html);
});

/** The last thing told that says a height, by what it says. */
const told = (page: Page, kind: string) =>
  page.evaluate(
    (name) => (globalThis as unknown as { heard: Record<string, unknown> }).heard[name],
    kind,
  );

const listen = `<script>
  globalThis.heard = {};
  addEventListener('message', ({ data }) => {
    let own = data;
    if (typeof data === 'string' && data.startsWith('{')) own = JSON.parse(data);
    if (typeof own === 'string') heard[own.slice(0, 6)] = own;
    else heard[own.sentinel ?? own.message ?? own.type] = own;
  });
</script>`;

const pages = (other: Site, more = '') =>
  [
    ['embed.html', `${other.origin}/dist/embed.html?src=/story.json${more && `&${more}`}`],
    ['a pre-rendered page', `${other.origin}/framed${more && `?${more}`}`],
  ] as const;

test('hosts hear the height in their own words, also from a sandbox', async ({
  page,
  site,
  other,
}) => {
  for (const [name, address] of pages(other, 'childId=kid')) {
    const sandbox = `<iframe title="Story" width="640" height="200" sandbox="allow-scripts" src="${address.replace('&', '&amp;')}#?secret=k3y"></iframe>`;
    await page.goto(site.page(sandbox, { head: listen }));
    await expect(inside(page).getByText('Words that were said'), name).toBeVisible();
    await expect.poll(() => told(page, 'amp'), name).toMatchObject({ type: 'embed-size' });
    const { height } = (await told(page, 'amp')) as { height: number };
    expect(height).toBeGreaterThan(300);
    expect(await told(page, 'height')).toEqual({ message: 'height', value: height, secret: 'k3y' });
    expect(await told(page, 'pymxPY')).toBe(`pymxPYMxkidxPYMxheightxPYMx${height}`);
    await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => {
      frame.contentWindow!.postMessage('[iFrameSizer]one:8:false:true:32', '*');
    });
    await expect.poll(() => told(page, '[iFram')).toBe(`[iFrameSizer]one:${height}:640:size`);
    await page.locator('iframe').evaluate((frame, pixels) => {
      frame.style.height = `${pixels}px`;
    }, height);
    const rest = inside(page)
      .locator('html')
      .evaluate((root) => root.scrollHeight - innerHeight);
    expect(await rest, name).toBeLessThanOrEqual(0);
  }
});

test('WordPress is told where a link leads, since its frames may not go there', async ({
  page,
  site,
  other,
}) => {
  const [, [, address]] = pages(other);
  const frame = `<iframe title="Story" width="640" height="900" sandbox="allow-scripts" src="${address}#?secret=k3y"></iframe>`;
  await page.goto(site.page(frame, { head: listen }));
  await inside(page).getByRole('link', { name: 'a link' }).click();
  await expect
    .poll(() => told(page, 'link'))
    .toEqual({ message: 'link', value: 'https://example.org/a', secret: 'k3y' });
});

test('frame.js sizes frames in open shadow roots, in sandboxes, and those marked as stories', async ({
  page,
  site,
  other,
}) => {
  const head = `<script src="${other.origin}/dist/frame.js" defer></script>`;
  const [[, embed], [, framed]] = pages(other);
  for (const [address, attributes] of [
    [embed, ''],
    [embed, 'sandbox="allow-scripts"'],
    [framed, 'class="story-frame"'],
    [framed, 'class="story-frame" sandbox="allow-scripts"'],
  ]) {
    const frame = `<iframe title="Story" width="640" height="200" ${attributes} src="${address}"></iframe>`;
    const host = `<div id="host"></div><script>host.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(frame)};</script>`;
    await page.goto(site.page(host, { head }));
    await expect
      .poll(() => page.locator('iframe').evaluate(({ clientHeight }) => clientHeight), attributes)
      .toBeGreaterThan(300);
  }
});

test('a frame that is not marked as a story, or is in a box of its own size, is left alone', async ({
  page,
  site,
  other,
}) => {
  const head = `<script src="${other.origin}/dist/frame.js" defer></script>${listen}<style>
    .padded { position: relative; padding-bottom: 56.25%; height: 0; overflow: hidden }
    .padded iframe { position: absolute; inset: 0; width: 100%; height: 100% }
    .ratio { aspect-ratio: 16 / 9; overflow: hidden }
    .ratio iframe { width: 100%; height: 100% }
  </style>`;
  const [[, embed], [, framed]] = pages(other);
  for (const [box, address, attributes] of [
    ['', framed, ''],
    ['padded', embed, ''],
    ['ratio', embed, ''],
    ['ratio', framed, 'class="story-frame"'],
  ]) {
    const frame = `<iframe title="Story" width="640" height="200" ${attributes} src="${address}"></iframe>`;
    await page.goto(site.page(`<div style="width:640px" class="${box}">${frame}</div>`, { head }));
    const height = () => page.locator('iframe').evaluate(({ clientHeight }) => clientHeight);
    const before = await height();
    await expect(inside(page).getByText('Words that were said')).toBeVisible();
    await expect.poll(() => told(page, 'story-widget:height')).toMatchObject({});
    expect(await height(), `${box} ${address}`).toBe(before);
  }
});
