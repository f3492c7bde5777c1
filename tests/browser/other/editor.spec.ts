// The editor in the other browsers: written in blocks, seen, kept, and published.
import { expect, test } from './kit.js';
import type { Browser } from './browser.js';
import type { Site } from '../site.js';

declare global {
  /** Resolves once a test of the page holds. */
  var until: (test: () => unknown) => Promise<void>;
  /** What a person would do. */
  var fill: (pointer: string, words: string) => void;
  var press: (name: string) => Promise<void>;
  /** The text of the story. */
  var text: () => string;
}

async function open(started: Browser, site: Site): Promise<void> {
  await started.open(`${site.origin}/editor/`);
  await started.evaluate(async () => {
    globalThis.errors = [];
    for (const name of ['error', 'unhandledrejection', 'securitypolicyviolation'])
      addEventListener(name, (event) =>
        errors.push(
          String(
            (event as ErrorEvent).message ??
              (event as PromiseRejectionEvent).reason ??
              (event as SecurityPolicyViolationEvent).violatedDirective,
          ),
        ),
      );
    // The driver ends a script after 30 seconds, without a word of what it waited for.
    globalThis.until = (test) =>
      new Promise((done, fail) => {
        const late = performance.now() + 25_000;
        const look = () => {
          if (test()) done();
          else if (performance.now() > late) fail(new Error(`in vain: ${test}`));
          else setTimeout(look, 20);
        };
        look();
      });
    globalThis.text = () => {
      type Tile = { root?: { view?: { state: { doc: object } } } };
      const content = document.querySelector('#code')!.shadowRoot!.querySelector('.cm-content')!;
      return String((content as unknown as { cmTile: Tile }).cmTile.root!.view!.state.doc);
    };
    globalThis.fill = (pointer, words) => {
      const field = document.querySelector<HTMLElement>(`[data-pointer="${pointer}"]`)!;
      field.focus();
      if (field.isContentEditable) getSelection()!.selectAllChildren(field);
      else (field as HTMLInputElement).select();
      document.execCommand('insertText', false, words);
    };
    globalThis.press = async (name) => {
      const named = () =>
        [...document.querySelectorAll('button')].filter(
          (each) => (each.ariaLabel || each.textContent.trim()) === name && each.offsetParent,
        );
      await until(() => named().length);
      named().at(-1)!.click();
    };
    await until(() => document.querySelector('#problems')!.ariaBusy === 'false');
  });
}

test('a story is written in blocks, kept, and published', async ({ started, site }) => {
  await open(started, site);
  const written = await started.evaluate(async () => {
    fill('/headline', 'Night trains');
    fill('/blocks/0/markdown', 'They run again.');
    await press('Add a block');
    await press('Quotation');
    await until(() => document.querySelector('[data-pointer="/blocks/1/text"]'));
    fill('/blocks/1/text', 'All aboard');
    fill('/blocks/1/said/date', '20 April 2023');
    const article = document.querySelector('#preview')!.shadowRoot!;
    await until(() => article.textContent.includes('All aboard'));
    return { text: text(), shown: article.textContent };
  });
  expect(JSON.parse(written.text)).toMatchObject({
    headline: 'Night trains',
    blocks: [
      { type: 'text', markdown: 'They run again.' },
      { type: 'quote', text: 'All aboard', said: { date: '2023-04-20' } },
    ],
  });
  expect(written.shown).toContain('Night trains');

  // Kept: it is there again, and comes to another page.
  await open(started, site);
  const code = await started.evaluate(async () => {
    await until(() => text().includes('All aboard'));
    await press('Publish…');
    await press('Next');
    await press('Next');
    await until(() => document.querySelector('dialog pre')?.textContent);
    return document.querySelector('dialog pre')!.textContent;
  });
  expect(code).toContain('All aboard');
});

test('JSON and blocks are views of one text, with one history', async ({ started, site }) => {
  await open(started, site);
  const texts = await started.evaluate(async () => {
    const first = text();
    fill('/headline', 'Fog');
    const second = text();
    await press('JSON');
    await press('Blocks');
    const key = { key: 'z', ctrlKey: true, bubbles: true, cancelable: true };
    document
      .querySelector('[data-pointer="/headline"]')!
      .dispatchEvent(new KeyboardEvent('keydown', key));
    return { first, second, third: text() };
  });
  expect(texts.second).toContain('Fog');
  expect(texts.third).toBe(texts.first);
});
