// A story of seven blocks, from a blank page to code that works: what it takes is counted.
import { expect, test } from './editor-kit.js';
import { settled } from './kit.js';

/** A field that is filled and a button that is pressed are one action each. */
const most = 60;

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30"/></svg>';

test('seven blocks take at most sixty actions', async ({ editor, site, other }) => {
  const { page } = editor;
  other.serve('/reader.svg', drawing, { 'content-type': 'image/svg+xml' });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  let actions = 0;
  const press = async (name: string, scope = page.locator('body')) => {
    actions++;
    await scope.getByRole('button', { name, exact: true }).last().click();
  };
  const card = () => page.locator('.card[data-block]').last();
  const fill = async (pointer: string, words: string) => {
    actions++;
    const field = page.locator(`[data-pointer="${pointer}"]`);
    if (await field.evaluate((each) => (each as HTMLElement).isContentEditable)) {
      await field.click();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(words);
    } else await field.fill(words);
  };
  let blocks = 1;
  const add = async (name: string) => {
    await press('Add a block');
    actions++;
    await page.getByRole('menuitem', { name }).click();
    await expect(page.locator('.card[data-block]')).toHaveCount(++blocks);
    return `/blocks/${blocks - 1}`;
  };
  const quote = async (text: string, name: string, role: string, source: string) => {
    const block = await add('Quotation');
    await fill(`${block}/text`, text);
    await fill(`${block}/speaker/name`, name);
    await fill(`${block}/speaker/role`, role);
    await fill(`${block}/source/title`, source);
  };

  await editor.button('Blocks').click();
  await press('New');
  await fill('/headline', 'Town gets a night library');
  await fill('/standfirst', 'Doors stay open until midnight');
  await fill('/authors/0/name', 'Ada Miles');
  await fill('/blocks/0/markdown', 'The council voted on Tuesday.');
  await quote('Books need the dark', 'Bo Lind', 'librarian', 'Minutes of the meeting');
  await fill(`${await add('Text')}/markdown`, 'Not everybody agreed.');
  await quote('Who pays for the light', 'Cleo Hart', 'councillor', 'Evening paper');
  const facts = await add('Fact box');
  await fill(`${facts}/items/0/label`, 'Raised so far');
  await fill(`${facts}/items/0/value`, '40');
  await fill(`${facts}/items/0/of/value`, '90');
  const related = await add('Related reading');
  const picture = async (link: number) => {
    await press('+ Image', card().getByRole('group', { name: `Link ${link + 1}` }));
    await fill(`${related}/links/${link}/image/url`, `${other.origin}/reader.svg`);
    await fill(`${related}/links/${link}/image/alt`, 'Somebody who reads');
  };
  await fill(`${related}/links/0/url`, 'https://example.org/one');
  await fill(`${related}/links/0/title`, 'How it began');
  await picture(0);
  await press('Add another link', card());
  await fill(`${related}/links/1/url`, 'https://example.org/two');
  await fill(`${related}/links/1/title`, 'Who reads at night');
  await picture(1);
  const timeline = await add('Timeline');
  await fill(`${timeline}/events/0/date`, '2024-03');
  await fill(`${timeline}/events/0/title`, 'First petition');
  await press('Add another event', card());
  await fill(`${timeline}/events/1/date`, '14 January 2025');
  await fill(`${timeline}/events/1/title`, 'The vote');
  await editor.judged();
  await press('Publish…');
  await press('Next', page.getByRole('dialog'));
  await press('Next', page.getByRole('dialog'));
  await press('Copy code', page.getByRole('dialog'));
  await expect(page.getByRole('dialog')).toContainText('Copied');
  expect(actions).toBeLessThanOrEqual(most);

  const code = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto(site.page(code));
  const article = page.locator('story-widget article');
  for (const words of ['Books need the dark', 'Cleo Hart', 'Who reads at night', '14 January 2025'])
    await expect(article).toContainText(words);
  await expect(article.getByRole('img', { name: 'Somebody who reads' })).toHaveCount(2);
  expect(await settled(page)).toEqual([true]);
});
