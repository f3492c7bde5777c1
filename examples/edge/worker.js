// Renders stories at the edge, by the same C++ as everywhere: see "At the edge" in web/README.md.
//
//   /render?src=ADDRESS     the story's HTML for a page of yours; also block, lang, heading-level, and
//                           to=element (with a shadow root of its own) or text
//   /stories/NAME           a whole page with the story of that name; leads to what lies beside the story, as pictures
//   /oembed?url=ADDRESS     what oEmbed (oembed.com) tells about such a page
//   /story-widget.css       the style sheet of all of them
import { init, meta, output, styles } from 'story-widget/edge';
import tools from 'story-widget/tools.wasm';
import { answer, bare, forMethod, unlessKnown } from './answers.js';
import { fetchStory } from './fetch-story.js';
import { failures, Refusal } from './refusal.js';
import { readSettings } from './settings.js';

/** @import { Settings } from './settings.js' */
/** @typedef {{ url: URL, ask: URLSearchParams, settings: Settings }} Visit */

const renderings = ['fragment', 'element', 'text'];
const pagePath = /^\/stories\/([a-z0-9][a-z0-9-]{0,99})$/;

/** @param {Visit} visit @param {string} name */
const pageAddress = ({ url }, name) => `${url.origin}/stories/${name}`;

/** @param {Visit} visit @param {string} name */
const pageStory = ({ settings }, name) =>
  fetchStory(new URL(`${name}.json`, settings.stories).href, settings);

/** @param {Visit} visit */
const assets = ({ url, settings }) => ({
  css: `${url.origin}/story-widget.css`,
  ...(settings.script && { script: settings.script }),
});

/** The HTML of any story that the settings allow, for a page that puts it where it wants. @param {Visit} visit */
async function render(visit) {
  const to = visit.ask.get('to') ?? 'fragment';
  if (!renderings.includes(to)) throw failures.badRequest(`to is one of: ${renderings.join(', ')}`);
  const level = visit.ask.get('heading-level') ?? '2';
  if (!/^[1-6]$/.test(level)) throw failures.badRequest('heading-level is 1 to 6');
  const story = await fetchStory(visit.ask.get('src') ?? '', visit.settings);
  const made = output(story, {
    to: /** @type {'fragment'} */ (to),
    block: visit.ask.get('block') ?? '',
    lang: visit.ask.get('lang') ?? 'en',
    headingLevel: Number(level),
    ...assets(visit),
  });
  return answer(failures.unlessMade(made), to === 'text' ? 'text' : 'html', visit.settings);
}

/** A page with the story, which reads without a script. @param {Visit} visit @param {string} name */
async function page(visit, name) {
  const made = output(await pageStory(visit, name), {
    to: 'page',
    headingLevel: 1,
    ...assets(visit),
  });
  const self = encodeURIComponent(pageAddress(visit, name));
  const response = await answer(failures.unlessMade(made), 'page', visit.settings);
  const discovery = `<${visit.url.origin}/oembed?url=${self}>; rel="alternate"`;
  response.headers.set('link', `${discovery}; type="application/json+oembed"`);
  return response;
}

/** @param {Visit} visit */
async function oembed(visit) {
  const format = visit.ask.get('format') ?? 'json';
  if (format !== 'json') throw failures.notImplemented('Only format=json is here');
  const given = visit.ask.get('url');
  if (!given) throw failures.badRequest('url is missing');
  const name = URL.canParse(given) ? pagePath.exec(new URL(given).pathname)?.[1] : undefined;
  if (!name || given !== pageAddress(visit, name)) throw failures.notFound('No page of this site');
  const made = meta(await pageStory(visit, name), { to: 'oembed', ...assets(visit) });
  const told = JSON.parse(failures.unlessMade(made));
  for (const side of ['width', 'height']) {
    const most = visit.ask.get(`max${side}`);
    if (most === null) continue;
    if (!/^[1-9]\d{0,4}$/.test(most)) throw failures.badRequest(`max${side} is a number of pixels`);
    told[side] = Math.min(told[side], Number(most));
  }
  return answer(JSON.stringify(told), 'json', visit.settings);
}

/** What of an address counts: the rest, as what trackers add, makes no new answer. */
const known = [
  'src',
  'to',
  'block',
  'lang',
  'heading-level',
  'url',
  'format',
  'maxwidth',
  'maxheight',
];

/** @param {Visit} visit */
function keyOf({ url, ask }) {
  const key = new URL(url.pathname, url);
  for (const name of known) {
    const value = ask.get(name);
    if (value !== null) key.searchParams.set(name, value);
  }
  return key.href;
}

/** Pictures and other files that a story names relatively lie beside it. @param {Visit} visit */
function beside({ url, settings }) {
  const [, path] = /^\/stories\/(.+\.\w+)$/.exec(url.pathname) ?? [];
  const file = path && URL.canParse(path, settings.stories) && new URL(path, settings.stories).href;
  return file && file.startsWith(settings.stories) ? file : undefined;
}

/** @param {Visit} visit @returns {Promise<Response>} */
async function route(visit) {
  const { pathname } = visit.url;
  const name = pagePath.exec(pathname)?.[1];
  if (name) return page(visit, name);
  const file = beside(visit);
  if (file) return bare(302, visit.settings, { location: file });
  if (pathname === '/render') return render(visit);
  if (pathname === '/oembed') return oembed(visit);
  if (pathname === '/story-widget.css') return answer(styles, 'css', visit.settings);
  // Browsers ask for it with every page.
  if (pathname === '/favicon.ico') return bare(204, visit.settings);
  throw failures.notFound('Nothing is here');
}

/** @param {Visit} visit */
async function respond(visit) {
  try {
    await init(tools);
    return await route(visit);
  } catch (cause) {
    // What went wrong inside is nobody's business outside.
    const refusal = cause instanceof Refusal ? cause : failures.internal();
    return answer(JSON.stringify(refusal), 'json', visit.settings, refusal.status);
  }
}

export default {
  /**
   * @param {Request} request
   * @param {Record<string, string>} env
   * @param {{ waitUntil(promise: Promise<unknown>): void }} context
   */
  async fetch(request, env, context) {
    const url = new URL(request.url);
    const visit = { url, ask: url.searchParams, settings: readSettings(env) };
    if (!['GET', 'HEAD'].includes(request.method)) {
      const refusal = failures.badMethod();
      return answer(JSON.stringify(refusal), 'json', visit.settings, refusal.status);
    }
    const cache = /** @type {CacheStorage & { default: Cache }} */ (caches).default;
    const key = keyOf(visit);
    let response = await cache.match(key);
    if (!response) {
      response = await respond(visit);
      context.waitUntil(cache.put(key, response.clone()));
    }
    return forMethod(request, unlessKnown(request, response));
  },
};
