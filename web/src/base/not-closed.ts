// Tells an element that was never closed: it has swallowed what follows it on the page, and shows none of it.

/** What belongs to a page, not to a fallback. */
const pageParts =
  ':scope > :is(h1, h2, h3, h4, h5, h6, section, article:not(.story), main, footer)';

export const isNotClosed = (host: Element): boolean =>
  !host.nextSibling && host.querySelector(pageParts) !== null;
