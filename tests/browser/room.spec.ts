// The room that a page keeps free for a story before it is there: never too small, and not much too large.
import { readdirSync, readFileSync } from 'node:fs';
import { init, meta } from '../../web/dist/index.js';
import { expect, script, settled, test, type Page } from './kit.js';
import type { Site } from './site.js';

test.beforeAll(() => init());

const folder = new URL('../../examples/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
// The one with mistakes has a picture that says no size.
const stories = readdirSync(folder).filter(
  (name) => name.endsWith('.json') && name !== 'broken.json',
);

/** What is printed for a story, or for one of its blocks. */
const roomOf = (name: string, block = ''): string =>
  meta(read(name), { to: 'size', ...(block && { block }) }).text.replace('story.json', name);

/** A page beside the stories, in its own type. */
function pageOf(site: Site, body: string): string {
  const head = '<style>body{font:17px/1.5 serif;margin:0 auto;padding:0 16px}</style>';
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>${head}${body}`;
  site.serve('/examples/page', html, { 'content-type': 'text/html; charset=utf-8' });
  return `${site.origin}/examples/page`;
}

/** How tall each widget is without and with the room that is kept for it. */
const heights = (page: Page): Promise<[number, number][]> =>
  page.locator('story-widget').evaluateAll((widgets) =>
    widgets.map((widget) => {
      const room = widget.parentElement!;
      const kept = widget.getBoundingClientRect().height;
      const name = room.className;
      room.className = '';
      const real = widget.getBoundingClientRect().height;
      room.className = name;
      return [real, kept];
    }),
  );

for (const name of stories)
  test(`there is room for ${name} and each of its blocks, and not much more`, async ({
    page,
    site,
  }) => {
    const { blocks } = JSON.parse(read(name)) as { blocks: { id?: string; type: string }[] };
    // Beside an embed there is room for the button of pages that allow its frame.
    const ids = blocks.flatMap(({ id, type }) => (id && type !== 'embed' ? [id] : []));
    const shown = ['', ...ids];
    await page.goto(pageOf(site, script + shown.map((id) => roomOf(name, id)).join('')));
    expect(await settled(page)).not.toContain(false);
    for (const width of [320, 390, 672, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      for (const [i, [real, kept]] of (await heights(page)).entries()) {
        const where = `${shown[i] || 'the whole story'}, ${width} px`;
        expect.soft(kept, where).toBeGreaterThanOrEqual(real);
        expect.soft(kept, where).toBeLessThanOrEqual(real * 1.25 + 80);
      }
    }
  });

const late = [
  ['a card', 'reference-story.json', 'bucha'],
  ['a fact box', 'facts-and-related.json', 'counts'],
  ['related cards', 'facts-and-related.json', 'as-cards'],
  ['a whole story', 'long-read.json', ''],
] as const;

for (const width of [390, 1280])
  for (const [what, name, block] of late)
    test(`nothing moves when ${what} comes late, ${width} px`, async ({ page, site }) => {
      await page.setViewportSize({ width, height: 800 });
      let send = () => {};
      site.on(`/examples/${name}`, (_, response) => (send = () => response.end(read(name))));
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shifts.push((entry as unknown as { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const painted = () =>
        page.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        );
      const words = '<p>What the page says itself.</p>';
      await page.goto(pageOf(site, words + roomOf(name, block) + words));
      await painted();
      await page.addScriptTag({ url: '/dist/story-widget.js', type: 'module' });
      await expect.poll(() => site.count(`/examples/${name}`)).toBe(1);
      await painted();
      send();
      expect(await settled(page)).toEqual([true]);
      await page.locator('story-widget img').evaluateAll((images) =>
        Promise.all(
          images.map((image) => {
            (image as HTMLImageElement).loading = 'eager';
            return (image as HTMLImageElement).decode();
          }),
        ),
      );
      await painted();
      expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual(
        [],
      );
    });
