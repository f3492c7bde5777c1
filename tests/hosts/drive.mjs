// What a reader does on the pages of each project, in a browser: every project has the same two pages.

/** Within shadow roots as well, which Playwright looks into. */
const shown = (page, headline) =>
  page.getByRole('heading', { name: headline, exact: true }).waitFor({ timeout: 20_000 });

const home = (page) => shown(page, 'From a file');

/** The story that was set as an object, what its listener heard, and the story that came rendered. */
async function more(page) {
  await shown(page, 'From an object');
  await page.getByText('Heard: story-load').waitFor();
  await shown(page, 'Rendered before');
  await page.getByRole('button', { name: 'Copy quote' }).waitFor();
}

/** The block that the address names is marked, and a reader sees it. */
async function led(page) {
  await page.locator('#story-known.named').waitFor();
  await page.waitForFunction(() => {
    const stories = [...document.querySelectorAll('story-widget')];
    const blocks = stories.map((each) => (each.shadowRoot ?? each).querySelector('#story-known'));
    const { top } = blocks.find(Boolean).getBoundingClientRect();
    return top >= 0 && top < innerHeight;
  });
}

const link = (page, name) => page.getByRole('link', { name, exact: true });

/** Each way of coming to a page. `router`: links leave the document as it is. */
export const ways = {
  'a direct visit': async ({ page, origin }) => {
    await page.goto(origin);
    await home(page);
  },
  'a link within': async ({ page, origin, router }) => {
    await page.goto(origin);
    await home(page);
    await page.evaluate(() => (globalThis.document0 = true));
    await link(page, 'More').click();
    await more(page);
    const same = await page.evaluate(() => 'document0' in globalThis);
    if (same !== router) throw new Error(`the document is ${same ? 'the same' : 'another'}`);
  },
  'Back and Forward': async ({ page, origin }) => {
    await page.goto(origin);
    await home(page);
    await link(page, 'More').click();
    await more(page);
    await page.goBack();
    await home(page);
    await page.goForward();
    await more(page);
  },
  'a reload': async ({ page, origin }) => {
    await page.goto(origin);
    await home(page);
    await link(page, 'More').click();
    await more(page);
    await page.reload();
    await more(page);
  },
  'a link to a block': async ({ page, origin }) => {
    await page.goto(origin);
    await home(page);
    await link(page, 'Known').click();
    await more(page);
    await led(page);
  },
  'a direct visit to a block': async ({ page, origin }) => {
    await page.goto(origin);
    const address = await link(page, 'Known').evaluate(({ href }) => href);
    await page.goto('about:blank');
    await page.goto(address);
    await more(page);
    await led(page);
  },
};

/** What a server or the build has rendered is read where no script runs. */
export const withoutScript = {
  'a visit without scripts': async ({ page, origin }) => {
    await page.goto(origin);
    await link(page, 'More').click();
    await shown(page, 'Rendered before');
  },
};
