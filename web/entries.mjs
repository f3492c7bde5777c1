// What the package is loaded by: the one table of it, for the build and the tests.

/**
 * Modules that scripts load by themselves, each one file: a reader asks for no more than there must be. They lie in the
 * folder of the release, so that no cache mixes two builds. `pages`: only the script for pages loads it. `first`: nearly
 * every reader downloads it.
 */
export const modules = {
  lite: { pages: true, first: true },
  articles: { pages: true, first: true },
  index: { first: true },
  act: { pages: true },
  card: { pages: true },
  share: { pages: true },
  show: { pages: true },
  explain: { pages: true },
  tables: { pages: true },
  gallery: { pages: true },
  frames: { pages: true },
  'take-in': { pages: true },
  tools: {},
};

/** Entries for bundlers: what they share is in chunks. */
export const bundled = ['define', 'element', 'inline', 'slim'];

/** Files with names that stay, which pages and programs name themselves. */
export const named = [
  'story-widget.js',
  'story-widget.all.js',
  'story-widget.css',
  'story-widget.articles.css',
  'story-widget.light.css',
  'story-widget.light.articles.css',
  'index.js',
  'tools.js',
  'engine.wasm',
  'tools.wasm',
  'languages.txt',
  'embed.js',
  'embed.css',
  'frame.js',
  'framed.js',
];

/** Those that only lead on: to the modules of these names in the folder of the release. */
export const leading = ['index.js', 'tools.js'];

/** Those that are in the folder of the release as well, for its modules. */
export const copied = ['engine.wasm', 'tools.wasm', 'languages.txt'];
