// The editor in a browser: opened, written in, and read.
import { test as base, expect, type Page } from './kit.js';

export { expect, type Page };

export class Editor {
  readonly page: Page;
  readonly origin: string;

  constructor(page: Page, origin: string) {
    this.page = page;
    this.origin = origin;
  }

  async open(hash = ''): Promise<this> {
    await this.page.goto(`${this.origin}/editor/${hash}`);
    await expect(this.title).not.toHaveText('Loading the engine…');
    await this.button('JSON').click();
    return this;
  }

  get content() {
    return this.page.locator('.cm-content');
  }

  /** The line of sums above the list of problems. */
  get title() {
    return this.page.locator('#problems-title');
  }

  get problems() {
    return this.page.locator('#problems li');
  }

  /** The story in the preview. */
  get story() {
    return this.page.locator('#preview article');
  }

  button(name: string) {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Puts a template behind the block with the cursor. */
  async insert(label: string): Promise<void> {
    await this.button('Insert').click();
    await this.page.locator('#templates').getByRole('button', { name: label, exact: true }).click();
  }

  async openStories(): Promise<void> {
    await this.button('Stories').click();
    await expect(this.page.getByRole('dialog', { name: 'Stories' })).toBeVisible();
  }

  /** Replaces the whole text, and waits until it is judged. */
  async write(text: string): Promise<void> {
    await this.button('JSON').click();
    await this.content.click();
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.insertText(text);
    await this.judged();
  }

  /** Problems are listed once typing has paused. */
  async judged(): Promise<void> {
    await expect(this.page.locator('#problems')).toHaveAttribute('aria-busy', 'false');
  }

  /** The whole text, also what is scrolled out of the page. */
  text(): Promise<string> {
    // As CodeMirror itself finds the view of an element.
    return this.content.evaluate((element) => {
      type Tile = { root?: { view?: { state: { doc: object } } } };
      const { cmTile } = element as unknown as { cmTile: Tile };
      return String(cmTile.root!.view!.state.doc);
    });
  }

  /** Puts the cursor behind the first place that holds these words. */
  async cursorBehind(words: string): Promise<void> {
    await this.content.focus();
    await this.page.keyboard.press('ControlOrMeta+Home');
    await this.page.keyboard.press('ControlOrMeta+F');
    await this.page.locator('.cm-search input[name=search]').pressSequentially(words);
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.press('Escape');
    await this.page.keyboard.press('ArrowRight');
  }

  async paste(text: string): Promise<void> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.page.evaluate((value) => navigator.clipboard.writeText(value), text);
    await this.page.keyboard.press('ControlOrMeta+V');
  }
}

export const test = base.extend<{ editor: Editor }>({
  editor: async ({ page, site }, use) => {
    await use(await new Editor(page, site.origin).open());
  },
});

/** A story whose JSON is laid out as the editor does it. */
export const laidOut = (blocks: readonly object[]): string =>
  JSON.stringify({ headline: 'A headline', blocks }, null, 2);
