// Leads a reader to the block that the page's address names: once for each navigation, since browsers do not find an
// address's fragment in a shadow root, and who has scrolled on must stay there.
import { hashNamesBlock, namedIn } from '../base/blocks.js';

/** The stories in the page. */
const stories = new Set<Element>();

/** Whether there was a navigation that no story has led to yet. */
let due = false;
/** Where the last lead ended, so that an earlier story that comes later can take it over. */
let leftAt: number | undefined;
let address: string | undefined;

/** A story is shown, or shown anew. Returns how to leave it out again. */
export function follow(article: Element): () => void {
  if (address === undefined) begin();
  stories.add(article);
  update();
  return () => stories.delete(article);
}

/** Shows a block to the reader: the middle of a small one, the start of one that does not fit. */
export function leadTo(block: Element): void {
  const fits = block.getBoundingClientRect().height < innerHeight;
  block.scrollIntoView({ block: fits ? 'center' : 'start' });
}

function begin(): void {
  address = location.href;
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // On a reload and on the way back, the place that the browser remembers counts.
  due = hashNamesBlock() && !/^(reload|back)/.test(navigation?.type ?? '');
  addEventListener('hashchange', navigated);
  addEventListener('click', ({ target, defaultPrevented }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]');
    // The address stays the same, so that nothing else tells of it.
    if (link && !defaultPrevented && link.href === location.href) navigated();
  });
  // A router's own, where the browser tells of them.
  const { navigation: history } = window as { navigation?: EventTarget };
  history?.addEventListener('currententrychange', () => {
    if (location.href !== address) navigated();
  });
}

function navigated(): void {
  address = location.href;
  due = hashNamesBlock();
  leftAt = undefined;
  update();
}

/** Marks the block that the address names, in the first story that has one of this name, and leads there if it is due. */
function update(): void {
  const inOrder = [...stories].sort((a, b) => (isBefore(a, b) ? -1 : 1));
  const named = inOrder.map((story) => namedIn(story)).find(Boolean);
  let marked: Element | undefined;
  for (const story of inOrder) {
    for (const block of story.querySelectorAll('.named')) {
      marked ??= block;
      block.classList.toggle('named', block === named);
    }
  }
  if (!named) return;
  named.classList.add('named');
  // Another story came before the one that was led to, and the reader has not moved since.
  const taken = marked && marked !== named && Math.abs(scrollY - (leftAt ?? NaN)) < 2;
  if (!due && !taken) return;
  due = false;
  leadTo(named);
  leftAt = scrollY;
}

/** Whether a story stands before another in the page, each in a shadow root of its own. */
function isBefore(a: Element, b: Element): boolean {
  const [first, second] = [a, b].map((each) => (each.getRootNode() as ShadowRoot).host ?? each);
  return (first!.compareDocumentPosition(second!) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
}
