// Hears when the page's address may lead to a block: what leads a reader there is loaded then, since most pages never
// need it.
import { hashNamesBlock } from '../base/blocks.js';
import { modules } from './modules.js';

/** The stories in the page. */
const stories = new Set<Element>();
/** The page's address when the first story came. */
let first: string | undefined;
let lead: typeof import('../act.js').lead | undefined;

/** Listens from now on, and loads early what the address asks for. */
export function watchAddress(): void {
  if (first !== undefined) return;
  first = location.href;
  addEventListener('hashchange', update);
  // Of a link to where the page is already nothing else tells.
  addEventListener('click', update);
  // A router's own, where the browser tells of them.
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', update);
  void update();
}

/** A story is shown, or shown anew. Returns how to leave it out again. */
export function follow(article: Element): () => void {
  stories.add(article);
  void update();
  return () => stories.delete(article);
}

async function update(event?: Event): Promise<void> {
  if (!lead && !hashNamesBlock()) return;
  try {
    lead ??= (await modules.act()).lead;
  } catch {
    // The story stands where it is; the next navigation tries again.
    return;
  }
  lead(stories, first!, event);
}
