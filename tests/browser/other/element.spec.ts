// What the element is for, in each of the other browsers that playwright.config.ts names.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inline, json, script, story } from '../kit.js';
import { expect, test } from './kit.js';
import { own } from '../../own-files.mjs';

const project = new URL('../../../', import.meta.url);
const reference = fileURLToPath(new URL('examples/reference-story.json', project));
const command = fileURLToPath(new URL('build/release/story', project));
const native = (...args: string[]) =>
  spawnSync(command, ['render', ...args])
    .stdout.toString()
    .replace(/\n$/, '');

/** A reader is in the story a while before the click; WebKit lets a script copy during the click only. */
async function comeNear(path: string): Promise<void> {
  find('.story').dispatchEvent(new Event('pointerover', { bubbles: true }));
  await import(path);
}

test('shows the reference story, with its styles', async ({ open, started }) => {
  const widget = '<story-widget src="/examples/reference-story.json"></story-widget>';
  expect(await open(widget)).toEqual([true]);
  const shown = await started.evaluate(() => ({
    ready: document.querySelector('story-widget')!.matches(':state(ready)'),
    styles: document.querySelector('story-widget')!.shadowRoot!.adoptedStyleSheets.length,
    headline: parseFloat(getComputedStyle(find('.headline')).fontSize),
    card: getComputedStyle(find('.quote')).backgroundColor,
    paper: getComputedStyle(find('.story')).backgroundColor,
    rule: getComputedStyle(find('.quote'), '::before').borderBlockStartWidth,
    controls: getComputedStyle(find('.controls')).display,
    wide: document.documentElement.scrollWidth > innerWidth,
    loaded: told.map(({ type }) => type),
  }));
  expect(shown).toMatchObject({ ready: true, styles: 1, controls: 'flex', wide: false });
  expect(shown.headline).toBeGreaterThan(28);
  expect(shown.card).not.toBe(shown.paper);
  expect(shown.rule).toBe('4px');
  expect(shown.loaded).toEqual(['story-load']);
});

test('renders the same bytes as the command', async ({ open, started }) => {
  await open('');
  const html = await started.evaluate(
    async (text) => {
      const path = '/dist/index.js';
      const { init, render } = (await import(path)) as typeof import('../../../web/src/index.js');
      await init();
      return render(text).html;
    },
    readFileSync(reference, 'utf8'),
  );
  expect(html).toBe(native(reference));
});

test('takes over a pre-rendered story, without the engine', async ({ open, started, site }) => {
  expect(await open(native(reference, '--to', 'element'))).toEqual([true]);
  expect(site.requests.filter((path) => /index|wasm/.test(path))).toEqual([]);
  await started.evaluate(comeNear, own('act.js'));
  await started.click('[data-action=menu]');
  await expect
    .poll(() => started.evaluate(() => !!find('[role=menuitem][data-action=link]')))
    .toBe(true);
  await started.click('[role=menuitem][data-action=link]');
  await expect
    .poll(() => started.evaluate(() => told))
    .toMatchObject([{ type: 'story-load' }, { type: 'story-share' }]);
});

test('shows a pre-rendered story that is put in as text, and a clone of one', async ({
  open,
  started,
}) => {
  const text = native(reference, '--to', 'element');
  await open(`<main>${text}</main>`);
  const shown = async () =>
    started.evaluate(async () => {
      const widget = document.querySelector('story-widget')!;
      const ready = await widget.ready;
      return [ready, !!find('.headline') && find('.headline').getClientRects().length > 0];
    });
  expect(await shown()).toEqual([true, true]);
  await started.evaluate(() => {
    const main = document.querySelector('main')!;
    main.replaceWith(main.cloneNode(true));
  });
  expect(await shown()).toEqual([true, true]);
  await started.evaluate((html) => {
    document.querySelector('main')!.innerHTML = html;
  }, text);
  expect(await shown()).toEqual([true, true]);
});

test('has a width of its own where its place takes it from what is in it', async ({
  open,
  started,
}) => {
  await open(`<div style="float:left">${inline()}</div>`);
  const width = await started.evaluate(
    () => document.querySelector('story-widget')!.getBoundingClientRect().width,
  );
  expect(width).toBeGreaterThan(240);
  expect(width).toBeLessThan(1300);
});

test('copies a quotation, and says so', async ({ open, started }) => {
  await open(inline());
  await started.evaluate(comeNear, own('act.js'));
  await started.click('[data-action=copy]');
  const status = () => find('[role=status]').textContent;
  await expect.poll(() => started.evaluate(status)).toBe('Quote copied');
  expect(await started.evaluate(() => told.slice(1))).toEqual([
    { type: 'story-share', block: 'said', method: 'copy' },
  ]);
});

test('copies by the old command where the clipboard is refused', async ({ open, started }) => {
  await open(inline());
  await started.evaluate(() => {
    const writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
    addEventListener('copy', (event) => {
      const { value } = event.composedPath()[0] as HTMLTextAreaElement;
      Object.assign(window, { copied: value });
    });
  });
  await started.evaluate(comeNear, own('act.js'));
  await started.click('[data-action=copy]');
  const copied = () => (window as unknown as { copied?: string }).copied;
  await expect.poll(() => started.evaluate(copied)).toContain('“Words that were said” — Ada');
  expect(await started.evaluate(() => find('[data-action=copy]').matches(':focus'))).toBe(true);
});

test('folds and the share menu work by keyboard', async ({ open, started }) => {
  await open(inline());
  await started.evaluate(() => find('#story-figures summary').focus());
  await started.press('Enter');
  const opened = () => told.filter(({ type }) => type === 'story-toggle');
  await expect
    .poll(() => started.evaluate(opened))
    .toEqual([{ type: 'story-toggle', block: 'figures', open: true }]);
  expect(await started.evaluate(() => find('.figure').checkVisibility())).toBe(true);

  await started.evaluate(() => {
    // Without the system's own sheet.
    Object.defineProperty(navigator, 'canShare', { value: undefined });
    find('[data-action=menu]').focus();
  });
  const focused = () => find(':focus').textContent;
  await started.press('Enter');
  await expect.poll(() => started.evaluate(focused)).toBe('Share');
  await started.press('Enter');
  await expect.poll(() => started.evaluate(focused)).toBe('Copy link');
  await started.press('ArrowDown');
  await expect.poll(() => started.evaluate(focused)).toBe('E-mail');
  await started.press('Escape');
  await expect.poll(() => started.evaluate(() => find(':focus').title)).toBe('More');
  expect(await started.evaluate(() => find('[role=menu]'))).toBeNull();
});

test('is dark where the page or its theme says so', async ({ open, started }) => {
  const style = '<style>:root { color-scheme: dark }</style>';
  await open(inline() + inline(json, 'theme="light"'), { head: script + style });
  const colours = await started.evaluate(() =>
    [...document.querySelectorAll('story-widget')].map((widget) => {
      const article = widget.shadowRoot!.querySelector('article')!;
      return getComputedStyle(article).color;
    }),
  );
  expect(colours).toEqual(['rgb(233, 230, 225)', 'rgb(23, 25, 28)']);
});

test('is laid out from the right for a language that is', async ({ open, started }) => {
  const text = { ...story, lang: 'ar', section: { title: 'أخبار', url: '/news' } };
  await open(inline(JSON.stringify(text)));
  const place = await started.evaluate(() => {
    const link = find('.section a').getBoundingClientRect();
    return { link: link.left / innerWidth, bar: getComputedStyle(find('.bar')).transform };
  });
  expect(place.link).toBeGreaterThan(0.5);
  expect(place.bar).toBe('matrix(-1, 0, 0, 1, 0, 0)');
});

test('shows the fallback and says why when there is no story', async ({ open, started }) => {
  expect(await open(inline('{"headline": }'))).toEqual([false]);
  const failed = await started.evaluate(() => ({
    state: document.querySelector('story-widget:state(error)') !== null,
    fallback: document.querySelector('#fallback')!.getBoundingClientRect().height > 0,
    told: told.map(({ type }) => type),
    errors: errors.splice(0),
  }));
  expect(failed).toMatchObject({ state: true, fallback: true, told: ['story-error'] });
  expect(failed.errors.join()).toMatch(/^inline:1:14: error: syntax/);
});

test('leads to the block that the address names', async ({ open, started }) => {
  const far = '<div style="height: 4000px"></div>';
  await open(far + inline(), { at: '?far#story-figures' });
  const named = () => {
    const { top } = find('.named').getBoundingClientRect();
    return find('.named').id === 'story-figures' && top > 0 && top < innerHeight;
  };
  await expect.poll(() => started.evaluate(named)).toBe(true);
});

test('works under a strict policy', async ({ open, started }) => {
  const policy = `default-src 'none'; connect-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'`;
  const widget = '<story-widget src="/examples/reference-story.json"></story-widget>';
  const headers = { 'content-security-policy': policy };
  expect(await open(widget, { headers })).toEqual([true]);
  expect(await started.evaluate(() => getComputedStyle(find('.quote figure')).display)).toBe(
    'grid',
  );
  // The pictures are not allowed, and nothing else is missed.
  expect(
    await started.evaluate(() => errors.splice(0).filter((each) => each !== 'img-src')),
  ).toEqual([]);
});

test('underlines links in running text', async ({ open, started }) => {
  await open(
    inline('{"headline":"H","blocks":[{"type":"text","markdown":"[A](https://a.example/)"}]}'),
  );
  const line = await started.evaluate(() => {
    const style = getComputedStyle(find('p a'));
    return { line: style.textDecorationLine, colour: style.textDecorationColor, ink: style.color };
  });
  expect(line.line).toBe('underline');
  expect(line.colour).not.toBe(line.ink);
});
