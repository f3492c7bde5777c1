// The same engine as JavaScript, in a file beside this module.
import type { CreateEngine } from './glue.js';
import { importOwn } from '../base/own-module.js';

export const importJavaScript = async (): Promise<CreateEngine> =>
  (await importOwn('engine-js.js')).default;
