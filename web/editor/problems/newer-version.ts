// A story of a newer format: what this editor does not know of it is kept, and that is said.
import type { Diagnostic } from '../../src/base/diagnostic.js';
import { plain } from '../json/tree.js';
import type { JsonNode } from '../json/tree.js';
import { dismiss, notify } from '../page/notices.js';
import { t } from '../words/words.js';

/** The format that this editor knows. */
const known = 1.1;
let told = '';

export function tellNewer(version: JsonNode | undefined, found: readonly Diagnostic[]): void {
  const value = String(plain(version));
  const isNewer =
    Number(value) > known && found.some(({ code }) => /^(unsupported|later)-version$/.test(code));
  if (!isNewer) dismiss('version');
  else if (told !== value) notify('version', t('newerVersion', { version: value, known }));
  told = isNewer ? value : '';
}
