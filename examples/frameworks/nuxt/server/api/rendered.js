import { readFile } from 'node:fs/promises';
import { init, output } from 'story-widget';

export default defineEventHandler(async () => {
  await init();
  return output(await readFile('rendered.json'), { to: 'element' }).text;
});
