import { readFile } from 'node:fs/promises';
import { init, output } from 'story-widget';

export async function load() {
  await init();
  return { html: output(await readFile('rendered.json'), { to: 'element' }).text };
}
