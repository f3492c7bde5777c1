// What the tests for Firefox and WebKitGTK start with: as those for Chromium, but one browser for all of them.
import { expect, script, test as base } from '../kit.js';
import type { Site } from '../site.js';
import { inStory, type Browser } from './browser.js';
import { startFirefox } from './firefox.js';
import { startWebKit } from './webkit.js';

const engines = { firefox: startFirefox, webkit: startWebKit };

export interface Options {
  engine: keyof typeof engines;
}

interface Fixtures {
  /** Opens a page with this body, and waits until its widgets have settled; says which show a story. */
  open(body: string, options?: Parameters<Site['page']>[1] & { at?: string }): Promise<boolean[]>;
}

/** Keeps what goes wrong and what the widgets tell. A file of its own: pages with a strict policy take it too. */
const recorder = `
  window.errors = [];
  window.told = [];
  window.find = ${inStory};
  for (const name of ['error', 'warn']) console[name] = (...words) => errors.push(words.join(' '));
  for (const name of ['error', 'unhandledrejection', 'securitypolicyviolation'])
    addEventListener(name, (event) => errors.push(String(event.message ?? event.reason ?? event.violatedDirective)));
  for (const name of ['load', 'error', 'navigate', 'share', 'toggle'])
    addEventListener('story-' + name, ({ type, detail }) => told.push({ type, ...detail }));`;

declare global {
  /** What console and events said. */
  var errors: string[];
  var told: ({ type: string } & Record<string, unknown>)[];
  var find: (selector: string) => HTMLElement;
}

export const test = base.extend<Fixtures, Options & { started: Browser }>({
  engine: ['firefox', { option: true, scope: 'worker' }],
  started: [
    async ({ engine }, use) => {
      const browser = await engines[engine]();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  open: async ({ started, site }, use) => {
    await use(async (body, { head = script, headers = {}, at = '' } = {}) => {
      site.serve('/recorder.js', recorder, { 'content-type': 'text/javascript' });
      const recording = `<script src="/recorder.js"></script>${head}`;
      await started.open(site.page(body, { head: recording, headers }) + at);
      return started.evaluate(async () => {
        await customElements.whenDefined('story-widget');
        return Promise.all([...document.querySelectorAll('story-widget')].map((one) => one.ready));
      });
    });
  },
  /** In place of the one that asks Chromium: nothing of it is started here. */
  watch: async ({ started }, use) => {
    await use({ errors: [], warnings: [], foreign: [] });
    expect.soft(await started.evaluate(() => errors), 'console messages and errors').toEqual([]);
  },
});

export { expect };
