// The same engine as JavaScript, in a file beside this module.
import type { CreateEngine } from './glue.js';
import { importOwn } from '../base/own-module.js';

export const importJavaScript = async (): Promise<CreateEngine> =>
  (await importOwn<typeof import('story-engine-js')>('engine-js.js')).default;
