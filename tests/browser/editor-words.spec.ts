// The editor in Ukrainian: nothing of its own is left in English.
import { expect, test, type Page } from './editor-kit.js';

test.use({ locale: 'uk-UA', bypassCSP: true });

/** What has no other name in Ukrainian, and what is not the editor's own. */
const names =
  /\b(?:JSON|HTML|Markdown|JavaScript|CORS|Access-Control-Allow-Origin|iframe|Word|Story Widget|Shift|Alt|Ctrl|Tab|Space|Enter|https?|mailto|tel|story\.json|English|Deutsch)\b|[\w.-]+\.(?:json|js|org)\S*|block="…"|quote-2|newsletter|BCP 47|ISO 4217|EUR|UAH/g;

/** All words and names that the page itself shows, without the story's text and preview. */
const wordsOf = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const visit = (node: Node) => {
      if (node instanceof Text) found.push(node.data);
      if (!(node instanceof Element)) return;
      if (node.matches('#code, #stage, script, style, pre, iframe')) return;
      // What the engine says of a story is its own.
      if (node.matches('.problems li, .says')) return;
      for (const name of ['aria-label', 'title', 'placeholder', 'data-placeholder'])
        found.push(node.getAttribute(name) ?? '');
      node.childNodes.forEach(visit);
    };
    visit(document.body);
    return found;
  });

const english = async (page: Page) =>
  (await wordsOf(page))
    .map((words) => words.replace(/\s+/g, ' ').trim())
    .filter((words) => /[A-Za-z]{3}/.test(words.replace(names, '')));

test('the page, the form and its dialogs speak Ukrainian', async ({ page, site }) => {
  await page.goto(`${site.origin}/editor/`);
  await expect(page.locator('#problems-title')).toContainText('справ');
  expect(await page.locator('html').getAttribute('lang')).toBe('uk');
  expect(await english(page)).toEqual([]);

  await page.getByLabel('Заголовок', { exact: true }).fill('Слова');
  const types = await page.locator('#templates button').count();
  for (let i = 0; i < types; i++) {
    await page.getByRole('button', { name: 'Додати блок' }).last().click();
    await page.getByRole('menuitem').nth(i).click();
    await expect(page.locator('.card[data-block]')).toHaveCount(i + 2);
  }
  expect(await english(page), 'the form of every block').toEqual([]);

  // What the engine says is in English: here, that a new event has no date yet, and recordings and a post have no words.
  const wordless = '[data-pointer$="/transcript"], div[data-pointer$="/text"]';
  for (const field of await page.locator(wordless).all()) await field.fill('Слова');
  for (const field of await page.locator('[data-pointer$="/date"]').all()) await field.fill('2024');

  for (const [button, words] of [
    ['Історії', 'Історії'],
    ['Поділитися', 'Поділитися'],
    ['Копіювати код для вставлення', 'Код для вставлення'],
    ['Опублікувати…', 'Опублікувати'],
  ] as const) {
    await page.getByRole('button', { name: button, exact: true }).click();
    await expect(page.getByRole('dialog', { name: words })).toBeVisible();
    expect(await english(page), words).toEqual([]);
    if (button.startsWith('Опубл')) {
      await page.getByRole('dialog').getByRole('button', { name: 'Далі' }).click();
      expect(await english(page), 'where').toEqual([]);
      await page.getByRole('dialog').getByRole('button', { name: 'Далі' }).click();
      await expect(page.getByRole('dialog').locator('iframe')).toBeVisible();
      expect(await english(page), 'code').toEqual([]);
    }
    await page.keyboard.press('Escape');
  }
});

test('the language is chosen in the editor', async ({ page, site }) => {
  await page.goto(`${site.origin}/editor/`);
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Publish…' })).toBeVisible();
  await expect(page.getByLabel('Headline')).toHaveAttribute('placeholder', 'Your headline');
});

test('what CodeMirror says is Ukrainian', async ({ page, site }) => {
  await page.goto(`${site.origin}/editor/`);
  await page.getByRole('button', { name: 'JSON' }).click();
  await expect(page.locator('.cm-foldGutter [title="Згорнути"]').first()).toBeVisible();
});
