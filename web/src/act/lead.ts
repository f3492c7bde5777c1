// Leads a reader to the block that the page's address names: once for each navigation, since browsers do not find an
// address's fragment in a shadow root, and who has scrolled on must stay there.
import { hashNamesBlock, leadTo, namedIn } from '../base/blocks.js';

/** Whether there was a navigation that no story has led to yet. */
let due: boolean | undefined;
/** Where the last lead ended, so that an earlier story that comes later can take it over. */
let leftAt: number | undefined;
let address: string | undefined;

/**
 * Marks the block that the address names, in the first story that has one of this name, and leads there if it is due.
 * `first`: the page's address when the first story came; `event`: what may have been a navigation.
 */
export function lead(stories: Iterable<Element>, first: string, event?: Event): void {
  if (event && isNavigation(event)) {
    due = hashNamesBlock();
    leftAt = undefined;
  }
  due ??= location.href === first && !isReturn();
  address = location.href;
  mark(stories);
}

/** On a reload and on the way back, the place that the browser remembers counts. */
function isReturn(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return /^(reload|back)/.test(navigation?.type ?? '');
}

function isNavigation({ type, target, defaultPrevented }: Event): boolean {
  if (type === 'hashchange') return true;
  // A router's; what the browser tells of is in both.
  if (type !== 'click') return location.href !== address;
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  return !defaultPrevented && link?.href === location.href;
}

function mark(stories: Iterable<Element>): void {
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
