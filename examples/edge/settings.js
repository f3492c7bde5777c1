// What the worker is told by its environment: `vars` in wrangler.json.

/**
 * @typedef {object} Settings
 * @property {ReadonlySet<string>} origins where stories may come from, as "https://news.example"
 * @property {string} stories the folder of the stories that have a page here
 * @property {string | undefined} script address of story-widget.js, which adds copying and sharing to the pages
 * @property {number} seconds how long a story may take to arrive
 * @property {number} maxAge for how many seconds an answer is good
 */

/** @param {Record<string, string>} env @returns {Settings} */
export function readSettings(env) {
  const { STORY_ORIGINS = '', STORIES = 'https://stories.invalid/', STORY_SCRIPT } = env;
  const origins = [...STORY_ORIGINS.split(/\s+/).filter(Boolean), STORIES];
  return {
    origins: new Set(origins.map((address) => new URL(address).origin)),
    stories: STORIES,
    script: STORY_SCRIPT,
    seconds: Number(env.STORY_SECONDS ?? 5),
    maxAge: Number(env.STORY_MAX_AGE ?? 60),
  };
}
