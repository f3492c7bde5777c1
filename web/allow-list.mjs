// What rendered HTML may hold: the lists of the C++ source, which is the only place that has them.
import { readFileSync } from 'node:fs';

const source = readFileSync(new URL('../src/html/allow_list.h', import.meta.url), 'utf8');

/** The names in one of its lists. */
function namesIn(list) {
  const [, body] = new RegExp(`${list}\\[\\] = \\{([^}]*)\\}`).exec(source);
  return [...body.matchAll(/"([^"]+)"/g)].map(([, name]) => name);
}

export const elements = namesIn('kAllowedElements');
export const attributes = namesIn('kAllowedAttributes');
