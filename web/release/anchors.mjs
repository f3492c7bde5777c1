// What the links in the manual are written for.

/** GitHub's anchor of a heading, the first of its words in a page. */
export const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, '')
    .trim()
    .replaceAll(' ', '-');
