// What a screen reader reads, in its order: the accessibility tree of stories, written down in tests/reading-order/.
// With --update-snapshots it is written down anew: read it before you believe it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, inline, script, settled, test } from './kit.js';

/** Where the stories' own images are. */
const head = `<base href="/examples/">${script}`;

const folder = new URL('../reading-order/', import.meta.url);
const project = new URL('../../', import.meta.url);

/** Each file names its story in its first line, a comment. */
for (const name of readdirSync(folder)) {
  test(`${name} is the reading order`, async ({ page, site }) => {
    const file = new URL(name, folder);
    const [first, ...rest] = readFileSync(file, 'utf8').split('\n');
    const story = readFileSync(new URL(first!.replace('# ', ''), project), 'utf8');
    await page.goto(site.page(inline(story), { head }));
    expect(await settled(page)).toEqual([true]);
    // What blocks of few stories do comes behind them.
    await page.waitForLoadState('networkidle');
    const tree = await page.locator('article').ariaSnapshot();
    if (['all', 'changed'].includes(test.info().config.updateSnapshots)) {
      writeFileSync(file, `${first}\n${tree}\n`);
    } else {
      expect(tree.split('\n')).toEqual(rest.slice(0, -1));
    }
  });
}
