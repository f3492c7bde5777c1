// Finds blocks in the rendered HTML. An id in the page is `story-` and the id in the story.

const prefix = 'story-';

/** The block around a node of the story. */
export const blockOf = (node: Element): HTMLElement | null =>
  node.closest<HTMLElement>(`.story > [id^=${prefix}]`);

/** The block's id in the story. */
export const idOf = (block: Element | null): string | null =>
  block && block.id.slice(prefix.length);

/** All blocks of a story, in order. */
export const blocksIn = (article: Element): HTMLElement[] => [
  ...article.querySelectorAll<HTMLElement>(`:scope > [id^=${prefix}]`),
];

/** The address that leads to a block: the story's own, or the page's. */
export function addressOf(block: Element): string {
  const own = block.closest<HTMLElement>('.story')?.dataset.url ?? '';
  const url = new URL(own && URL.canParse(own, block.baseURI) ? own : location.href, block.baseURI);
  url.hash = block.id;
  return url.href;
}

/** The block that the page's address names. */
export function namedIn(article: Element): HTMLElement | undefined {
  const id = decodeHash();
  return blocksIn(article).find((block) => block.id === id);
}

/** Whether the page's address names a block of some story. */
export const hashNamesBlock = (): boolean => decodeHash().startsWith(prefix);

function decodeHash(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}
