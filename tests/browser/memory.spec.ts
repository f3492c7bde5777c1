// What a page still holds when its widgets are gone.
import { expect, script, test, type Page } from './kit.js';
import { nodesHeld } from '../nodes-held.mjs';
import { own } from '../own-files.mjs';

// Its nodes are counted: those of other tests must not be among them.
test.use({ reuseContext: false });

const story = JSON.stringify({
  headline: 'A headline',
  blocks: [{ type: 'text', markdown: '*Words* and '.repeat(500) }],
});

async function nodesOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const nodes: number = await nodesHeld(session);
  await session.detach();
  return nodes;
}

for (const [name, fails] of [
  ['a story that was waited for', false],
  ['a story whose engine did not come', true],
] as const) {
  test(`nothing holds ${name}`, async ({ page, site, watch }) => {
    site.serve('/story.json', story);
    if (fails) site.on(own('lite.wasm'), (request) => void request.socket.destroy());
    await page.goto(site.page('<main></main>', { head: script }));
    await page.evaluate(() => customElements.whenDefined('story-widget'));
    const before = await nodesOf(page);
    const shown = await page.evaluate(async () => {
      const widget = document.createElement('story-widget');
      widget.src = '/story.json';
      document.querySelector('main')!.append(widget);
      await widget.ready;
      return widget.shadowRoot!.querySelectorAll('em').length;
    });
    expect(shown).toBe(500);
    await page.evaluate(() => document.querySelector('main')!.replaceChildren());
    await expect.poll(() => nodesOf(page)).toBeLessThan(before + 100);
    watch.errors.length = 0;
  });
}
