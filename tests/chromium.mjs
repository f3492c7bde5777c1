// Which browser is tried: the one of the system.
import { existsSync } from 'node:fs';

/** Where systems put Chromium; without any, Playwright looks for one of its own. */
export const executablePath = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => existsSync(path));
