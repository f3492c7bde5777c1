// Tells which engine a story begins with.

/** What the lite engine leaves to the engine for articles: types of blocks and fields, with `|` between; the build puts them in. */
declare const ARTICLE_WORDS: string;

/**
 * In a story's text, what only the engine for articles has. Another text that is such a word costs no more than the larger
 * engine.
 */
export const articleWords = new RegExp(`"(${ARTICLE_WORDS})"|\\[\\^[\\w-]+]:`);
