// What readers get from the worker of examples/edge: its pages under their own policy, in a browser.
import { readFileSync } from 'node:fs';
import { startWorker } from '../workerd.mjs';
import { expect, json, test, type Page } from './kit.js';
import { own } from '../own-files.mjs';

const library = readFileSync(new URL('../../examples/town-library.json', import.meta.url));

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Stops it when no page asks it for anything any more: what is asked then fails, and the console says so. */
async function stop(worker: ReturnType<typeof startWorker>, page: Page): Promise<void> {
  await page.goto('about:blank');
  await worker.dispose();
}

test('a page of the worker reads, copies and asks for nothing more', async ({
  page,
  site,
  other,
  watch,
}) => {
  other.serve('/stories/library.json', library);
  for (const name of ['reading-room', 'shelves'])
    other.serve(`/stories/images/${name}.svg`, '<svg xmlns="http://www.w3.org/2000/svg"/>', {
      'content-type': 'image/svg+xml',
    });
  const worker = startWorker({
    STORIES: `${other.origin}/stories/`,
    STORY_SCRIPT: `${site.origin}/dist/story-widget.js`,
  });
  try {
    const { origin } = await worker.ready;
    await page.goto(`${origin}/stories/library`);
    await expect(page.locator('story-widget:state(ready)')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/lamps/);
    // Its style sheet, linked from the shadow root, is there.
    await expect(page.locator('article')).not.toHaveCSS('padding-top', '0px');
    await page.getByRole('button', { name: 'Copy facts' }).click();
    await expect(page.getByRole('status')).toHaveText('Facts copied');
    // Its pictures can be opened.
    expect(site.requests).toEqual(['/dist/story-widget.js', own('show.js'), own('act.js')]);
    expect(other.requests[0]).toBe('/stories/library.json');
    expect(other.requests.slice(1).every((path) => path.startsWith('/stories/images/'))).toBe(true);
    expect(new Set(watch.foreign.map((url) => new URL(url).origin))).toEqual(new Set([origin]));
    watch.foreign.length = 0;
  } finally {
    await stop(worker, page);
  }
});

test('a fragment of the worker stands in a page of another origin', async ({
  page,
  site,
  other,
  watch,
}) => {
  other.serve('/story.json', json);
  const worker = startWorker({ STORY_ORIGINS: other.origin });
  try {
    const { origin } = await worker.ready;
    await page.goto(site.page('<main></main>'));
    const address = `${origin}/render?to=element&src=${encodeURIComponent(`${other.origin}/story.json`)}`;
    await page.evaluate(async (url) => {
      const html = await (await fetch(url)).text();
      document.querySelector('main')!.setHTMLUnsafe(html);
    }, address);
    await expect(page.getByRole('heading', { name: 'A headline' })).toBeVisible();
    await expect(page.locator('article')).not.toHaveCSS('padding-top', '0px');
    expect(watch.foreign.every((url) => url.startsWith(`${origin}/`))).toBe(true);
    watch.foreign.length = 0;
  } finally {
    await stop(worker, page);
  }
});
