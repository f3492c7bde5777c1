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

/** Where a text fragment starts; browsers that know them hide it from scripts. */
export const directive = ':~:';

/** The texts of an element's children, each on one line, whatever empty tags stand between them. */
export const partsOf = (element: Element): string[] =>
  [...element.children].map(words).filter(Boolean);

/** A text on one line. Spaces that lines never end at stay: readers' lines have other ends than the page's. */
export const onOneLine = (text: string): string => text.replace(/[ \t\n\r]+/g, ' ').trim();

/** An element's text on one line. */
export const words = (element: Node | null | undefined): string =>
  onOneLine(element?.textContent ?? '');

/** The block that the page's address names, or the place within one. */
export function namedIn(article: Element): HTMLElement | undefined {
  const id = idIn(location.hash);
  const places = article.querySelectorAll<HTMLElement>('[id*="."]');
  return [...blocksIn(article), ...places].find((block) => block.id === id);
}

/** Shows a block to the reader: the middle of a small one, the start of one that does not fit. */
export function leadTo(block: Element): void {
  for (let fold = block.closest('details'); fold; fold = fold.parentElement!.closest('details'))
    fold.open = true;
  const fits = block.getBoundingClientRect().height < innerHeight;
  block.scrollIntoView({ block: fits ? 'center' : 'start' });
}

/** Whether the page's address names a block of some story. */
export const hashNamesBlock = (): boolean => idIn(location.hash).startsWith(prefix);

/** The id that an address's fragment names, "" where it can't be read. */
export function idIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1).split(directive)[0]!);
  } catch {
    return '';
  }
}
