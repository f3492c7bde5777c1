// What every browser test starts with: two origins, and a page on which nothing unexpected happens.
import base, { type Locator, type Page } from '@playwright/test';
import { Site } from './site.js';

export const { expect } = base;
export type { Page };

/** What a page said and asked for. */
export interface Watch {
  /** Console messages except warnings, and uncaught errors. A test that expects some empties the list. */
  readonly errors: string[];
  readonly warnings: string[];
  /** Requests to neither of the two origins. */
  readonly foreign: string[];
}

interface Fixtures {
  /** The page's own origin. It forgets what the test before gave it when this one starts, and no page asks it any more. */
  site: Site;
  /** Another origin. */
  other: Site;
  watch: Watch;
}

interface Workers {
  sites: readonly [Site, Site];
}

export const test = base.extend<Fixtures, Workers>({
  sites: [
    async ({}, use) => {
      const sites = await Promise.all([Site.start(), Site.start()]);
      await use(sites);
      for (const site of sites) site.stop();
    },
    { scope: 'worker' },
  ],
  site: async ({ sites }, use) => {
    sites[0].reset();
    await use(sites[0]);
  },
  other: async ({ sites }, use) => {
    sites[1].reset();
    await use(sites[1]);
  },
  watch: [
    async ({ page, sites }, use) => {
      const watch: Watch = { errors: [], warnings: [], foreign: [] };
      page.on('pageerror', (error) => watch.errors.push(String(error)));
      page.on('console', (message) => {
        watch[message.type() === 'warning' ? 'warnings' : 'errors'].push(message.text());
      });
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        const ours = sites.some((site) => site.origin === origin);
        if (protocol.startsWith('http') && !ours) watch.foreign.push(request.url());
      });
      await use(watch);
      expect.soft(watch.errors, 'console messages and errors').toEqual([]);
      expect.soft(watch.foreign, 'requests to other origins').toEqual([]);
    },
    { auto: true },
  ],
});

/** The script tag that most pages use. */
export const script = '<script type="module" src="/dist/story-widget.js"></script>';

/** A story with one block of each interactive kind. */
export const story = {
  headline: 'A headline',
  url: 'https://example.org/story',
  blocks: [
    { type: 'text', markdown: 'Some text with [a link](https://example.org/a).' },
    {
      type: 'quote',
      id: 'said',
      text: 'Words that were said',
      speaker: { name: 'Ada Speaker', role: 'Librarian' },
      said: { date: '2023-04-20', place: 'Kyiv' },
      source: { title: 'The Paper' },
      original: { lang: 'uk', text: 'Слова' },
    },
    {
      type: 'facts',
      id: 'figures',
      title: 'Figures',
      collapsed: true,
      items: [
        {
          label: 'Aid',
          value: 65,
          unit: 'EUR',
          scale: 'billion',
          qualifier: 'more than',
          of: { value: 150, label: 'all' },
          note: 'a note',
        },
      ],
    },
    {
      type: 'related',
      id: 'more',
      links: [{ url: 'https://example.org/more', title: 'More' }],
    },
  ],
};

export const json = JSON.stringify(story);

/** The same story with a field that is none of the format: only the whole engine says so. */
export const flawed = JSON.stringify({ ...story, heading: 'A headline' });

/** The same story with a block of no known type: only the whole engine shows it. */
export const faulty = JSON.stringify({ ...story, blocks: [...story.blocks, { type: 'nosuch' }] });

/** A widget with its story inside. */
export const inline = (text: string = json, attributes = ''): string =>
  `<story-widget ${attributes}><script type="application/json">${text}</script><a id="fallback" href="/x">Fallback</a></story-widget>`;

/** Waits until every widget of the page has settled; says which show a story. */
export const settled = (page: Page): Promise<boolean[]> =>
  page.evaluate(async () => {
    await customElements.whenDefined('story-widget');
    const widgets = [...document.querySelectorAll('story-widget')];
    return Promise.all(
      widgets.map((widget) => {
        widget.loading = 'eager';
        return widget.ready;
      }),
    );
  });

/** Opens the menu of a block, the first of several, and chooses an entry. */
export async function choose(within: Page | Locator, entry: string): Promise<void> {
  await within.getByRole('button', { name: /^More/ }).first().click();
  await within.getByRole('menuitem', { name: entry, exact: true }).click();
}

/** From now on the page's timers stand still until the test moves the clock. */
export async function stopClock(page: Page): Promise<void> {
  await page.clock.install({ time: 0 });
  // Far enough ahead that the clock is not there yet on a busy machine.
  await page.clock.pauseAt(3_600_000);
}
