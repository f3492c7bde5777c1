// What the worker is told by its environment: `vars` in wrangler.json. What it can't mean is said, in place of every answer.
import { failures } from './refusal.js';

/**
 * @typedef {object} Settings
 * @property {ReadonlySet<string>} origins where stories may come from, as "https://news.example"
 * @property {string | undefined} stories the folder of the stories that have a page here; ends with a slash
 * @property {string | undefined} script address of story-widget.js, which adds copying and sharing to the pages
 * @property {string | undefined} provider what oEmbed answers call this site; by default its host
 * @property {number} seconds how long a story may take to arrive
 * @property {number} maxAge for how many seconds an answer is good
 */

/** An http or https address of no user; undefined for anything else. @param {string} given */
function addressOf(given) {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  return url && /^https?:$/.test(url.protocol) && !url.username && !url.password ? url : undefined;
}

/** @param {string} given */
function readOrigins(given) {
  return given
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map((each) => {
      // Without a scheme https is meant: nobody serves stories in the open by mistake.
      const named = /^[a-z0-9.-]+(:\d+)?\/?$/i.test(each) ? `https://${each}` : each;
      const url = /^[a-z]+:\/\//i.test(named) ? addressOf(named) : undefined;
      if (url) return url.origin;
      throw failures.badSetting(
        'STORY_ORIGINS',
        'origins such as https://news.example, with spaces between',
      );
    });
}

const badFolder = () =>
  failures.badSetting('STORIES', 'the address of a folder, such as https://news.example/stories/');

/** The folder, which only pages need. @param {Settings} settings */
export function folderOf({ stories }) {
  if (!stories) throw badFolder();
  return stories;
}

/** @param {string} given */
function readFolder(given) {
  const url = addressOf(given);
  if (!url || url.search || url.hash) throw badFolder();
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** The pages' policy names its folder, and ; or , would end that. @param {string} given */
function readScript(given) {
  const url = addressOf(given);
  if (url && !/[;,]/.test(url.pathname)) return url.href;
  throw failures.badSetting(
    'STORY_SCRIPT',
    'the whole address of story-widget.js, such as https://news.example/dist/story-widget.js',
  );
}

/** @param {string} name @param {string} given @param {number} least @param {number} most */
function readNumber(name, given, least, most) {
  const number = /^\d+(\.\d+)?$/.test(given) ? Number(given) : NaN;
  if (number >= least && number <= most) return number;
  throw failures.badSetting(name, `a number of seconds from ${least} to ${most}`);
}

/** Nothing written is as good as nothing set. @param {Record<string, unknown>} env @returns {Settings} */
export function readSettings(env) {
  /** @param {string} name @param {string} otherwise */
  const given = (name, otherwise) => String(env[name] ?? '').trim() || otherwise;
  const folder = given('STORIES', '');
  const stories = folder ? readFolder(folder) : undefined;
  const script = given('STORY_SCRIPT', '');
  return {
    origins: new Set([
      ...readOrigins(given('STORY_ORIGINS', '')),
      ...(stories ? [new URL(stories).origin] : []),
    ]),
    stories,
    script: script ? readScript(script) : undefined,
    provider: given('STORY_PROVIDER', '') || undefined,
    seconds: readNumber('STORY_SECONDS', given('STORY_SECONDS', '5'), 0.1, 60),
    maxAge: Math.floor(readNumber('STORY_MAX_AGE', given('STORY_MAX_AGE', '60'), 0, 31_536_000)),
  };
}
