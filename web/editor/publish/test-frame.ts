// A page of nobody's with the code in it, as a frame: what is seen there is what the code does.
import { make } from '../make.js';
import { otherHtml } from '../page/other-html.js';
import { t } from '../words/words.js';

/** The page's own policy holds in the frame: only scripts of this server run there. */
export function testFrame(code: string): HTMLIFrameElement {
  const frame = make('iframe', { className: 'test', title: t('testTitle') });
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Test</title><body>${code}</body></html>`;
  frame.srcdoc = otherHtml(page);
  return frame;
}
