// Renders stories at the edge, by the same C++ as everywhere: see "At the edge" in web/README.md.
//
//   /render?src=ADDRESS     the story's HTML for a page of yours; also block, lang, heading-level, and
//                           to=element (with a shadow root of its own), light or text
//   /stories/NAME           a whole page with the story of that name; leads to what lies beside the story, as pictures
//   /stories/NAME?frame=1   the same for an <iframe>
//   /oembed?url=ADDRESS     what oEmbed (oembed.com) tells about such a page
//   /story-widget.css       the style sheet of all of them, and story-widget.articles.css of those that need more
import { init, meta, output, styleSheets } from 'story-widget/edge';
import tools from 'story-widget/tools.wasm';
import { pageName, readAddress } from './address.js';
import { answer, bare, forMethod, refused, unlessKnown } from './answers.js';
import { kept } from './copies.js';
import { fetchStory } from './fetch-story.js';
import { failures, Refusal } from './refusal.js';
import { folderOf, readSettings } from './settings.js';

/** @import { Address } from './address.js' */
/** @import { Settings } from './settings.js' */
/** @typedef {Address & { settings: Settings }} Visit */

const renderings = ['fragment', 'element', 'light', 'text'];

/** @param {Visit} visit @param {string} name */
const pageAddress = ({ origin }, name) => `${origin}/stories/${name}`;

/** Where the story is shown, and what tells of it. @param {Visit} visit @param {string} name */
function site(visit, name) {
  const page = pageAddress(visit, name);
  return {
    page,
    frame: `${page}?frame=1`,
    oembed: `${visit.origin}/oembed?url=${encodeURIComponent(page)}`,
    ...(visit.settings.provider && { provider: visit.settings.provider }),
  };
}

/** @param {Visit} visit @param {string} name */
const pageStory = ({ settings }, name) => fetchStory(`${folderOf(settings)}${name}.json`, settings);

/** @param {Visit} visit */
const assets = ({ origin, settings }) => ({
  css: `${origin}/story-widget.css`,
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
    // Styles for the light form stand beside the story: no others are scoped.
    ...(to !== 'light' && assets(visit)),
  });
  return answer(failures.unlessMade(made), to === 'text' ? 'text' : 'html', visit.settings);
}

/** A page with the story, which reads without a script. @param {Visit} visit @param {string} name */
async function page(visit, name) {
  const at = site(visit, name);
  const made = output(await pageStory(visit, name), {
    to: visit.ask.has('frame') ? 'frame' : 'page',
    ...assets(visit),
    ...at,
  });
  const response = await answer(failures.unlessMade(made), 'page', visit.settings);
  response.headers.set('link', `<${at.oembed}>; rel="alternate"; type="application/json+oembed"`);
  return response;
}

/** What the answer may measure at most, in pixels. @param {Visit} visit */
function mostPixels({ ask }) {
  /** @type {{ maxWidth?: number, maxHeight?: number }} */
  const most = {};
  for (const side of /** @type {const} */ (['Width', 'Height'])) {
    const name = `max${side.toLowerCase()}`;
    const given = ask.get(name);
    if (given === null) continue;
    if (!/^[1-9]\d{0,4}$/.test(given)) throw failures.badRequest(`${name} is a number of pixels`);
    most[`max${side}`] = Number(given);
  }
  return most;
}

/** @param {Visit} visit */
async function oembed(visit) {
  const format = visit.ask.get('format') ?? 'json';
  if (format !== 'json') throw failures.notImplemented('Only format=json is here');
  const given = visit.ask.get('url');
  if (!given) throw failures.badRequest('url is missing');
  const name = URL.canParse(given) ? pageName(new URL(given).pathname) : undefined;
  if (!name || given !== pageAddress(visit, name)) throw failures.notFound('No page of this site');
  const most = mostPixels(visit);
  const made = meta(await pageStory(visit, name), {
    to: 'oembed',
    ...site(visit, name),
    ...most,
  });
  const told = JSON.parse(failures.unlessMade(made));
  told.cache_age = visit.settings.maxAge;
  return answer(JSON.stringify(told), 'json', visit.settings);
}

/** @param {Visit} visit @returns {Promise<Response>} */
async function route(visit) {
  await init(tools);
  if (visit.kind === 'page') return page(visit, visit.name);
  if (visit.kind === 'render') return render(visit);
  if (visit.kind === 'oembed') return oembed(visit);
  return answer(styleSheets[visit.name] ?? '', 'css', visit.settings);
}

/** What went wrong inside is nobody's business outside. @param {unknown} cause */
const refusalOf = (cause) => (cause instanceof Refusal ? cause : failures.internal());

/** @param {Visit} visit */
async function make(visit) {
  try {
    return { made: await route(visit), failing: false };
  } catch (cause) {
    const refusal = refusalOf(cause);
    return { made: refused(refusal), failing: refusal.failing };
  }
}

/**
 * @param {Request} request
 * @param {Record<string, unknown>} env
 * @param {{ waitUntil(promise: Promise<unknown>): void }} context
 */
async function respond(request, env, context) {
  if (!['GET', 'HEAD'].includes(request.method)) throw failures.badMethod();
  const address = readAddress(request.url);
  const settings = readSettings(env);
  const { kind, name, key } = address;
  if (kind === 'icon') return bare(204, settings);
  if (kind === 'file') return bare(302, settings, { location: `${folderOf(settings)}${name}` });
  return kept(key, settings, context, () => make({ ...address, settings }));
}

export default {
  /** @type {(...visit: Parameters<typeof respond>) => Promise<Response>} */
  async fetch(request, env, context) {
    try {
      const response = await respond(request, env, context);
      return forMethod(request, unlessKnown(request, response));
    } catch (cause) {
      return forMethod(request, refused(refusalOf(cause)));
    }
  },
};
