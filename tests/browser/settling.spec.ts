// `ready` always settles, wherever the element goes meanwhile, and a story that the network kept away comes with it.
import { expect, json, script, settled, test } from './kit.js';

const body = '<main><story-widget src="story.json"></story-widget></main>';

test('the story comes by itself when the network is back', async ({ page, site, watch }) => {
  await page.goto(site.page('<main></main>', { head: script }));
  await page.context().setOffline(true);
  await page.evaluate(async (html) => {
    document.querySelector('main')!.outerHTML = html;
    await document.querySelector('story-widget')!.ready;
  }, body);
  await expect(page.locator('story-widget:state(error)')).toHaveCount(1);
  site.serve('/story.json', json);
  await page.context().setOffline(false);
  await expect(page.locator('story-widget:state(ready)')).toHaveCount(1);
  // What Chromium says of each request.
  watch.errors.length = 0;
});

for (const [name, leave] of [
  ['is removed', (widget) => widget.remove()],
  ['is removed with its parent', (widget) => widget.parentElement!.remove()],
  ['names no story any more', (widget) => widget.removeAttribute('src')],
  [
    'moves to a document without a window',
    (widget) => document.implementation.createHTMLDocument('').body.append(widget),
  ],
] as [string, (widget: HTMLElement) => void][]) {
  test(`an element that ${name} while it loads is settled`, async ({ page, site }) => {
    site.on('/story.json', (_, response) => {
      // Where the element still wants it, it is none.
      if (site.count('/story.json') > 1) response.writeHead(404).end();
    });
    await page.goto(site.page(body, { head: script }));
    await expect.poll(() => site.count('/story.json')).toBe(1);
    const heard = await page.evaluate(async (source) => {
      const widget = document.querySelector('story-widget')!;
      const { ready } = widget;
      (0, eval)(source)(widget);
      return [await ready, await widget.ready];
    }, String(leave));
    expect(heard).toEqual([false, false]);
  });
}

test('an element that comes back loads its story after all', async ({ page, site }) => {
  site.on('/story.json', (_, response) => {
    if (site.count('/story.json') > 1) response.end(json);
  });
  await page.goto(site.page(body, { head: script }));
  await expect.poll(() => site.count('/story.json')).toBe(1);
  await page.evaluate(async () => {
    const widget = document.querySelector('story-widget')!;
    widget.remove();
    await widget.ready;
    document.querySelector('main')!.append(widget);
  });
  expect(await settled(page)).toEqual([true]);
});

test('an element that is only moved settles once, with its story', async ({ page, site }) => {
  site.serve('/story.json', json);
  await page.goto(site.page(body));
  await page.addScriptTag({ url: '/dist/story-widget.js', type: 'module' });
  const shown = await page.evaluate(async () => {
    const widget = document.querySelector('story-widget')!;
    await customElements.whenDefined('story-widget');
    const { ready } = widget;
    document.querySelector('main')!.append(widget);
    return ready;
  });
  expect(shown).toBe(true);
});
