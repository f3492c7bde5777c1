// Tables of data: sorted by a press, and unfolded.
import { init, output } from '../../web/dist/index.js';
import { expect, inline, script, test, type Page } from './kit.js';

test.beforeAll(() => init());

const story = (table: object, lang = 'en') =>
  JSON.stringify({ lang, headline: 'H', blocks: [{ type: 'table', caption: 'C', ...table }] });
const goals = story({
  columns: [
    { label: 'Team' },
    { label: 'Goals', kind: 'number' },
    { label: 'Since', kind: 'date' },
  ],
  rows: [
    ['Reds', 1000, '1931'],
    ['Blues', 9, '2024-01-05'],
    ['Greens', null, 'always'],
    ['Whites', 'none', null],
    ['Golds', -3, '1998-05'],
  ],
});
const long = story({
  showFirst: 2,
  columns: [{ label: 'Name' }, { label: 'Count', kind: 'number' }],
  rows: [
    ['A', 4],
    ['B', 3],
    ['C', 2],
    ['D', 1],
  ],
});

const names = (page: Page) => page.locator('tbody tr:visible th').allTextContents();
const prerendered = (text: string) => script + output(text, { to: 'element' }).text;
const shown = (text: string) => script + inline(text, 'loading="eager"');

for (const html of [shown, prerendered]) {
  test(`sorting, ${html.name}`, async ({ page, site }) => {
    await page.goto(site.page(html(goals)));
    const press = (name: string) => page.getByRole('button', { name }).click();
    await press('Goals');
    expect(await names(page)).toEqual(['Golds', 'Blues', 'Reds', 'Greens', 'Whites']);
    await expect(page.getByRole('columnheader', { name: 'Goals' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
    await press('Goals');
    expect(await names(page)).toEqual(['Reds', 'Blues', 'Golds', 'Greens', 'Whites']);
    await press('Since');
    expect(await names(page)).toEqual(['Reds', 'Golds', 'Blues', 'Greens', 'Whites']);
    await expect(page.getByRole('columnheader', { name: 'Goals' })).toHaveAttribute(
      'aria-sort',
      'none',
    );
    await press('Team');
    expect(await names(page)).toEqual(['Blues', 'Golds', 'Greens', 'Reds', 'Whites']);
  });

  test(`a long table, ${html.name}`, async ({ page, site }) => {
    await page.goto(site.page(html(long)));
    const button = page.getByRole('button', { name: 'Show all 4 rows' });
    await expect(button).toBeVisible();
    expect(await names(page)).toEqual(['A', 'B']);
    await page.getByRole('button', { name: 'Count' }).click();
    expect(await names(page)).toEqual(['D', 'C']);
    await page.emulateMedia({ media: 'print' });
    expect(await names(page)).toEqual(['D', 'C', 'B', 'A']);
    await page.emulateMedia({ media: 'screen' });
    await button.click();
    expect(await names(page)).toEqual(['D', 'C', 'B', 'A']);
    await expect(button).toBeHidden();
    await expect(page.getByRole('rowheader', { name: 'B' })).toBeFocused();
  });
}

test('a link in a column’s head stays one', async ({ page, site }) => {
  const label = 'Team [by year](https://example.org/y)';
  await page.goto(site.page(shown(story({ columns: [{ label }], rows: [['b'], ['a']] }))));
  await page.getByRole('button', { name: 'Team' }).click();
  expect(await names(page)).toEqual(['a', 'b']);
  await expect(page.locator('button a')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'by year' })).toBeVisible();
});

test('a story without a table loads nothing for one', async ({ page, site }) => {
  await page.goto(
    site.page(shown('{"headline": "H", "blocks": [{"type": "text", "markdown": "W"}]}')),
  );
  await expect(page.getByText('W', { exact: true })).toBeVisible();
  expect(site.requests.filter((path) => /sort|gallery|frames/.test(path))).toEqual([]);
});

test('where the script for tables never comes, all rows do', async ({ page, site, watch }) => {
  await page.route(/tables\.js/, (route) => route.abort());
  await page.goto(site.page(prerendered(long)));
  await expect.poll(() => names(page), { timeout: 20_000 }).toEqual(['A', 'B', 'C', 'D']);
  watch.errors.length = 0;
});
