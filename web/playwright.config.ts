// Browser tests: those of tests/browser in Chromium, those of tests/browser/other in Firefox and WebKitGTK.
import { defineConfig } from '@playwright/test';
import type { Options } from '../tests/browser/other/kit.js';
import { executablePath } from '../tests/chromium.mjs';

/** One worker for each of them: a browser is started once. */
const other = { testMatch: 'other/*.spec.ts', fullyParallel: false };

export default defineConfig<object, Options>({
  testDir: '../tests/browser',
  outputDir: '../build/browser-tests',
  fullyParallel: true,
  workers: 2,
  // A busy machine is slow, not wrong.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: !!process.env.CI,
  reporter: 'list',
  projects: [
    // What takes one worker long comes first, so that both have something to do to the end.
    { name: 'WebKitGTK', ...other, use: { engine: 'webkit' } },
    { name: 'Firefox', ...other, use: { engine: 'firefox' } },
    // One page a worker, emptied between tests, is half the work of a new one for each.
    { name: 'Chromium', testIgnore: other.testMatch, use: { reuseContext: true } },
  ],
  use: {
    launchOptions: {
      ...(executablePath && { executablePath }),
      // Root has no sandbox in containers; the rest keeps Chromium from calling home.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
