// A page with the code in it, as a frame: what is seen there is what the code does.
import { t } from '../words/words.js';
import { frameFor } from './frame.js';

/** Only scripts of this server run there. */
export function testFrame(code: string): HTMLIFrameElement {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Test</title><body>${code}</body></html>`;
  const frame = frameFor({ code: page });
  frame.className = 'test';
  frame.title = t('testTitle');
  return frame;
}
