// The same engine as JavaScript, in a file beside this module.
import type { CreateEngine } from './glue.js';

let failures = 0;

/** Not a plain import: a bundler without code splitting would give the file to every reader. */
export async function importJavaScript(): Promise<CreateEngine> {
  const url = new URL('./engine-js.js', import.meta.url);
  // Browsers remember a module that could not be loaded: another try needs another address.
  if (failures) url.search = `${failures}`;
  try {
    const module: typeof import('story-engine') = await import(url.href);
    return module.default;
  } catch (cause) {
    failures++;
    throw cause;
  }
}
