// Posts and films of other sites: what the page allows, asks for and refuses.
import { init, output } from '../../web/dist/index.js';
import { expect, inline, script, test, type Page } from './kit.js';

test.beforeAll(() => init());

const story = (embed: object) =>
  JSON.stringify({
    headline: 'H',
    blocks: [{ type: 'embed', id: 'film', title: 'The river', ...embed }],
  });
const film = story({ url: 'https://video.example/watch/77', text: 'A film of the flood.' });

/** What is asked of other hosts; nothing is answered. */
async function offline(page: Page): Promise<string[]> {
  const asked: string[] = [];
  await page.route(/\.(example|com|net)\//, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'text/html', body: 'A player' });
  });
  return asked;
}

const button = (page: Page) => page.getByRole('button', { name: /Show content/ });
const frame = (page: Page) => page.locator('iframe');

/** A page with the story and what it allows. */
const shown = (text: string, rules?: string): string =>
  script + inline(text, rules === undefined ? '' : `loading="eager" embeds="${rules}"`);
const prerendered = (text: string, rules: string): string =>
  script +
  output(text, { to: 'element' }).text.replace('<story-widget', `<story-widget embeds="${rules}"`);

// What is framed here is on other origins.
test.afterEach(({ watch }) => void (watch.foreign.length = 0));

for (const [form, html] of [
  ['shown', shown],
  ['pre-rendered', prerendered],
] as const) {
  test(`a story that is ${form}: a press frames what the page allows`, async ({ page, site }) => {
    const asked = await offline(page);
    await page.goto(site.page(html(film, 'ask video.example')));
    await button(page).focus();
    await expect(frame(page)).toHaveCount(0);
    expect(asked).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(frame(page)).toHaveAttribute('src', 'https://video.example/watch/77');
    await expect(frame(page)).toHaveAttribute('title', 'The river');
    await expect(frame(page)).toHaveAttribute('sandbox', /allow-scripts/);
    await expect(frame(page)).not.toHaveAttribute('sandbox', /navigation|modals|downloads/);
    // The frame has its address before the browser asks for it.
    await expect.poll(() => asked).toEqual(['https://video.example/watch/77']);
    const focused = await page.evaluate(
      () => document.querySelector('story-widget')!.shadowRoot!.activeElement!.nodeName,
    );
    expect(focused).toBe('IFRAME');
    await expect(page.getByText('A film of the flood.')).toBeVisible();
  });
}

test('the page refuses, allows later, and is asked again', async ({ page, site }) => {
  await offline(page);
  const refuse = `<script>let asked = 0, last;
    addEventListener('story-embed', (event) => { asked++; last = event.detail; event.preventDefault(); });</script>`;
  await page.goto(site.page(refuse + shown(film, 'ask video.example')));
  await button(page).click();
  await button(page).click();
  expect(await page.evaluate('asked')).toBe(2);
  await expect(frame(page)).toHaveCount(0);
  expect(await page.evaluate('({ ...last, allow: typeof last.allow })')).toEqual({
    url: 'https://video.example/watch/77',
    host: 'video.example',
    block: 'film',
    allow: 'function',
  });
  await page.evaluate('last.allow()');
  await expect(frame(page)).toHaveCount(1);
  await page.evaluate('last.allow()');
  await expect(frame(page)).toHaveCount(1);
});

test('the attribute says what is offered, whenever it changes', async ({ page, site }) => {
  await offline(page);
  await page.goto(site.page(shown(film)));
  await expect(page.getByText('A film of the flood.')).toBeVisible();
  await expect(button(page)).toHaveCount(0);
  const set = (rules: string) =>
    page.evaluate(
      (value) => Object.assign(document.querySelector('story-widget')!, { embeds: value }),
      rules,
    );
  await set('ask video.example');
  await expect(button(page)).toBeVisible();
  await set('never video.example');
  await expect(button(page)).toBeHidden();
  await set('always video.example');
  await expect(frame(page)).toHaveCount(1);
});

const player = (id: string) => `https://www.youtube-nocookie.com/embed/${id}`;

/** Rules, an address, and what is framed. */
const cases: readonly [rules: string, url: string, framed: string | undefined][] = [
  [
    'always',
    'https://www.youtube.com/watch?v=abcdefghijk&t=42s',
    `${player('abcdefghijk')}?start=42`,
  ],
  ['always', 'https://youtu.be/abcdefghijk', player('abcdefghijk')],
  ['always', 'https://m.youtube.com/shorts/abcdefghijk', player('abcdefghijk')],
  ['always', 'https://www.youtube-nocookie.com/embed/abcdefghijk', player('abcdefghijk')],
  ['always', 'https://vimeo.com/76979871', 'https://player.vimeo.com/video/76979871?dnt=1'],
  ['always', 'https://vimeo.com/1/k3y', 'https://player.vimeo.com/video/1?dnt=1&h=k3y'],
  [
    'always',
    'https://player.vimeo.com/video/1?h=k3y',
    'https://player.vimeo.com/video/1?dnt=1&h=k3y',
  ],
  ['always', 'https://open.spotify.com/track/1a', 'https://open.spotify.com/embed/track/1a'],
  ['always', 'https://datawrapper.dwcdn.net/aBc/3/', 'https://datawrapper.dwcdn.net/aBc/3/'],
  ['always youtube.com', 'https://youtu.be/abcdefghijk', player('abcdefghijk')],
  ['always charts.example', 'https://eu.charts.example/1', 'https://eu.charts.example/1'],
  ['always charts.example', 'https://evilcharts.example/1', undefined],
  ['always', 'https://charts.example/1', undefined],
  ['always', 'https://www.youtube.com/@channel', undefined],
  ['always; never youtube.com', 'https://youtu.be/abcdefghijk', undefined],
  [
    'never charts.example; always eu.charts.example',
    'https://eu.charts.example/1',
    'https://eu.charts.example/1',
  ],
  ['always charts.example; never charts.example', 'https://charts.example/1', undefined],
  [
    'perhaps charts.example; always charts.example',
    'https://charts.example/1',
    'https://charts.example/1',
  ],
  ['always charts.example', 'http://charts.example/1', undefined],
  ['always charts.example', 'https://a:b@charts.example/1', undefined],
  ['', 'https://charts.example/1', undefined],
];

test('rules and players', async ({ page, site }) => {
  await offline(page);
  for (const [rules, url, framed] of cases) {
    await page.goto(site.page(shown(story({ url }), rules)));
    await expect(page.getByRole('link', { name: /^Open on/ })).toBeVisible();
    if (framed) await expect(frame(page), `${rules}, ${url}`).toHaveAttribute('src', framed);
    else {
      // The module has come, and run.
      await page.waitForLoadState('networkidle');
      await expect(frame(page), `${rules}, ${url}`).toHaveCount(0);
    }
  }
});
