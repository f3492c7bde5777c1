// Browser tests: real Chromium, the tests of tests/browser.
import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

/** Where systems put it; without any, Playwright looks for one of its own. */
const executablePath = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find(existsSync);

export default defineConfig({
  testDir: '../tests/browser',
  outputDir: '../build/browser-tests',
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env.CI,
  reporter: 'list',
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
