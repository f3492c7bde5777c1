// What an address asks for. It is read in parts, and what is not ours is refused before anything is looked up.
import { failures } from './refusal.js';

/**
 * @typedef {object} Address
 * @property {'page' | 'file' | 'render' | 'oembed' | 'styles' | 'icon'} kind
 * @property {string} name of a page: the story's name; of a file: its path below the stories' folder; of styles: the file
 * @property {string} origin
 * @property {URLSearchParams} ask only the parameters that this kind knows, each once, in a fixed order
 * @property {string} key under which the answer is kept: the same for addresses that mean the same
 */

const pagePath = /^\/stories\/([a-z0-9][a-z0-9-]{0,99})$/;

/** Pictures and other files that a story names relatively. Each part has a name: two slashes lead to another host. */
const filePath = /^\/stories\/((?:[\w.~!$&'()*+,;=:@%-]+\/)*[\w.~!$&'()*+,;=:@%-]+\.\w+)$/;

/** @type {Record<string, Address['kind']>} */
const others = {
  '/render': 'render',
  '/oembed': 'oembed',
  '/story-widget.css': 'styles',
  '/story-widget.articles.css': 'styles',
  // Browsers ask for it with every page.
  '/favicon.ico': 'icon',
};

/** The rest, as what trackers add, makes no new answer. @type {Partial<Record<Address['kind'], string[]>>} */
const known = {
  page: ['frame'],
  render: ['src', 'to', 'block', 'lang', 'heading-level'],
  oembed: ['url', 'format', 'maxwidth', 'maxheight'],
};

/** The story's name, if this is the path of a page. @param {string} path */
export const pageName = (path) => pagePath.exec(path)?.[1];

/** @param {string} given the request's address @returns {Address} */
export function readAddress(given) {
  if (!URL.canParse(given)) throw failures.badRequest('This is no address');
  const { origin, pathname, searchParams } = new URL(given);
  const page = pageName(pathname);
  const file = filePath.exec(pathname)?.[1];
  const other = Object.hasOwn(others, pathname) ? others[pathname] : undefined;
  const kind = page ? 'page' : file && !/^[a-z][\w+.-]*:/i.test(file) ? 'file' : other;
  if (!kind) throw failures.notFound('Nothing is here');
  const ask = new URLSearchParams();
  for (const name of known[kind] ?? []) {
    const value = searchParams.get(name);
    if (value !== null) ask.set(name, value);
  }
  return {
    kind,
    name: page ?? file ?? pathname.slice(1),
    origin,
    ask,
    key: `${origin}${pathname}?${ask}`,
  };
}
