// Firefox, by WebDriver BiDi.
import { existsSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { inStory, type Browser } from './browser.js';

const executablePath = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync);

export async function startFirefox(): Promise<Browser> {
  if (!executablePath) throw new Error('there is no Firefox: ./run setup installs it');
  const firefox = await launch({ browser: 'firefox', executablePath });
  // The first page leaves the focus to the address bar.
  const page = await firefox.newPage();
  return {
    open: async (url) => void (await page.goto(url)),
    evaluate: (run, argument) => page.evaluate(run as never, argument) as never,
    async click(selector) {
      const element = await page.evaluateHandle(inStory, selector);
      await element.click();
    },
    press: (key) => page.keyboard.press(key),
    close: () => firefox.close(),
  };
}
