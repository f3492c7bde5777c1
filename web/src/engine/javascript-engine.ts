// The same engine as JavaScript, in a file beside this module.
import type { CreateEngine } from './glue.js';
import { importOwn } from '../base/own-module.js';

export async function importJavaScript(): Promise<CreateEngine> {
  return (await importOwn<typeof import('story-engine')>('engine-js.js')).default;
}
