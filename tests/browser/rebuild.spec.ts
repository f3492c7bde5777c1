// The pages of `./run demo`, as a developer sees them who changes something.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import base from '@playwright/test';
import { answer } from '../../web/demo/site.mjs';

const { expect } = base;

/** A local site whose builds are the test's. */
const test = base.extend<{ demo: { url: string; state: object } }>({
  demo: async ({}, use) => {
    const demo = { url: '', state: { version: 1, building: false, failure: '' } };
    const server = createServer((request, response) => answer(request, response, demo));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    demo.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await use(demo);
    server.close();
    server.closeAllConnections();
  },
});

for (const path of ['/', '/examples/reference-story.html', '/editor/'])
  test(`${path} shows why a build failed, and loads anew after one that did not`, async ({
    demo,
    page,
  }) => {
    await page.goto(demo.url + path);
    demo.state = { version: 1, building: true, failure: '' };
    await expect(page.getByText('Building …')).toBeVisible();
    demo.state = { version: 1, building: false, failure: '[1/2] a.cpp\na.cpp:1:2: error: <b>' };
    await expect(page.getByText('a.cpp:1:2: error: <b>', { exact: true })).toBeVisible();
    const loaded = page.waitForEvent('load');
    demo.state = { version: 2, building: false, failure: '' };
    await loaded;
    await expect(page.getByText('error: <b>')).toHaveCount(0);
  });
