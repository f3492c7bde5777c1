// Says of an element that was never closed that it was not.
import { isNotClosed } from '../base/not-closed.js';
import { importOwn } from '../base/own-module.js';

/** Whether this is for pages alone, as in element/modules.ts. */
declare const FOR_PAGES: boolean;

/** Says so in the console. */
export async function judgeClosing(host: Element): Promise<void> {
  if (!isNotClosed(host)) return;
  try {
    (await (FOR_PAGES ? importOwn('explain.js') : import('../explain.js'))).sayNotClosed();
  } catch {
    // The story is shown without these words.
  }
}
