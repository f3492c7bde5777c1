// Places within a story: links to them, the list of contents, and times that are by the reader's clock.
import { init, output } from '../../web/dist/index.js';
import { expect, inline, script, test } from './kit.js';

test.beforeAll(() => init());

const events = [...'ABCDEFGH'].map((name, index) => ({
  date: `202${index}-01-02`,
  title: `Step ${name}`,
}));
const story = {
  headline: 'H',
  toc: true,
  blocks: [
    {
      type: 'text',
      id: 'a',
      markdown: `Words.\n\n## The first pier\n\n${'Words. '.repeat(900)}`,
    },
    {
      type: 'qa',
      id: 'q',
      title: 'Questions',
      items: [{ question: 'Who pays?', answer: 'All.' }],
    },
    { type: 'timeline', id: 't', title: 'Dates', events },
  ],
};
const text = JSON.stringify(story);
const shown = () => script + inline(text, 'loading="eager"');
const prerendered = () => script + output(text, { to: 'element' }).text;
const light = () => script + output(text, { to: 'light' }).text;

for (const html of [shown, prerendered, light]) {
  test(`a subhead, a question and an event lead to themselves, ${html.name}`, async ({
    page,
    site,
  }) => {
    await page.goto(site.page(html()));
    // A pre-rendered story gets them when a reader comes to it.
    await page.getByRole('heading', { name: 'H', exact: true }).hover();
    const subhead = page.getByRole('heading', { name: 'The first pier' });
    await expect(subhead.getByRole('link')).toHaveAttribute('href', '#story-a.1');
    await subhead.getByRole('link').click();
    await expect(page).toHaveURL(/#story-a\.1$/);
    await page.getByText('Who pays?').click();
    await page.getByRole('link', { name: 'Who pays?' }).click();
    await expect(page).toHaveURL(/#story-q\.1$/);
    await expect(page.getByText('All.')).toBeVisible();
    await page.getByRole('link', { name: '2 January 2021' }).click();
    await expect(page).toHaveURL(/#story-t\.2$/);
  });

  test(`an address leads into a fold, ${html.name}`, async ({ page, site }) => {
    await page.goto(`${site.page(html())}#story-t.8`);
    await expect(page.getByText('Step H')).toBeInViewport();
    await page.goto(`${site.page(html())}#story-q.1`);
    await expect(page.getByText('All.')).toBeVisible();
  });

  test(`contents lead to titles and subheads, ${html.name}`, async ({ page, site }) => {
    await page.goto(site.page(html()));
    const contents = page.getByRole('navigation', { name: 'Contents' });
    await expect(contents.getByRole('link')).toHaveText(['The first pier', 'Questions', 'Dates']);
    await contents.getByRole('link', { name: 'Dates' }).click();
    await expect(page.getByRole('heading', { name: 'Dates' })).toBeInViewport();
    await expect(page).toHaveURL(/#story-t-title$/);
  });
}

test('a subhead that is a link elsewhere stays that link', async ({ page, site }) => {
  const markdown = '## [Elsewhere](https://example.org/)';
  const own = JSON.stringify({
    headline: 'H',
    blocks: [{ type: 'text', markdown }],
  });
  await page.goto(site.page(script + inline(own, 'loading="eager"')));
  const link = page.getByRole('heading', { name: 'Elsewhere' }).getByRole('link');
  await expect(link).toHaveCount(1);
  await expect(link).toHaveAttribute('href', 'https://example.org/');
});

test('a question whose answer is shown leads to itself, and so does a subhead with a note', async ({
  page,
  site,
}) => {
  const own = JSON.stringify({
    headline: 'H',
    blocks: [
      {
        type: 'text',
        id: 'a',
        markdown: '## The _first_ pier[^1]\n\n[^1]: Of wood.',
      },
      {
        type: 'qa',
        id: 'q',
        collapsed: false,
        items: [{ question: 'Who?', answer: 'All.' }],
      },
    ],
  });
  await page.goto(site.page(script + inline(own, 'loading="eager"')));
  const question = page.getByRole('heading', { name: 'Who?' }).getByRole('link');
  await expect(question).toHaveAttribute('href', '#story-q.1');
  await expect(page.locator('[part=answer] .place')).toHaveCount(0);
  const subhead = page.getByRole('heading', { name: 'The first pier' });
  await expect(subhead.locator('.place')).toHaveText('The first pier');
  await expect(subhead.getByRole('link')).toHaveCount(2);
  await expect(subhead.getByRole('link').last()).toHaveAttribute('role', 'doc-noteref');
});

test.describe('a reader in New York', () => {
  test.use({ timezoneId: 'America/New_York' });

  const now = new Date('2026-07-01T12:17:00Z');
  const live = (date: string) =>
    JSON.stringify({
      headline: 'H',
      blocks: [{ type: 'timeline', events: [{ date, title: 'It began' }] }],
    });
  const cases: readonly [date: string, shown: string][] = [
    ['2026-07-01T15:17+03:00', '1 July 2026, 15:17 UTC+3 (8:17 AM EDT)'],
    ['2026-07-01T12:17:00Z', '1 July 2026, 12:17 UTC (8:17 AM EDT)'],
    ['2026-07-01T02:30+0530', '1 July 2026, 02:30 UTC+5:30 (Jun 30, 5:00 PM EDT)'],
    // By the same clock, without a zone, and long ago.
    ['2026-07-01T08:17-04:00', '1 July 2026, 08:17 UTC-4'],
    ['2026-07-01T15:17', '1 July 2026, 15:17'],
    ['2026-06-01T15:17+03:00', '1 June 2026, 15:17 UTC+3'],
  ];
  for (const [date, words] of cases) {
    for (const to of [undefined, 'element'] as const) {
      test(`reads ${words}${to ? ', pre-rendered' : ''}`, async ({ page, site }) => {
        await page.clock.setFixedTime(now);
        const html = to ? output(live(date), { to }).text : inline(live(date), 'loading="eager"');
        await page.goto(site.page(script + html));
        await expect(page.locator('[part=date]')).toHaveText(words);
      });
    }
  }
});

test('on paper an answer has no link to itself', async ({ page, site }) => {
  await page.goto(site.page(shown()));
  const place = page.locator('[part=answer] > .place');
  await expect(place).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(place).toBeHidden();
});
