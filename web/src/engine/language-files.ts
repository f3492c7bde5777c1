// The words of languages in files beside this module: one for each language, and one for all.
import { limit } from '../base/in-time.js';
import { open } from '../base/own-file.js';

/** Words are worth waiting for, but the story is readable without. */
const seconds = 5;

/** The file of a language, or of all. Rejects where it can't be had. */
export async function readLanguageFile(lang?: string): Promise<string> {
  const path = lang ? `./languages/${lang}.txt` : './languages.txt';
  // Own options only, whatever the page has made of every object.
  const options = { __proto__: null, signal: limit(seconds) };
  const file = await open(new URL(path, import.meta.url), options as RequestInit);
  if (!(file instanceof Response)) return new TextDecoder().decode(file);
  if (!file.ok) throw new Error(`HTTP status ${file.status}`);
  return file.text();
}
