// What blocks do that only some stories have: each a module that is loaded where there is one.
import { importOwn, type Live } from '../base/own-module.js';
import { gallery } from './pictures.js';

/** Whether this is for pages alone, as in element/modules.ts. */
declare const FOR_PAGES: boolean;

const embed = ':scope > [part=embed]';

/** By what the block is found by. */
const modules: Record<string, () => Promise<Live>> = {
  '.table, pre': () => (FOR_PAGES ? importOwn('tables.js') : import('../tables.js')),
  ':scope > .before-after': gallery,
  [embed]: () => (FOR_PAGES ? importOwn('frames.js') : import('../frames.js')),
};

/**
 * Brings the blocks to life, and again where the page allows other frames or the network is back. Returns what stops it.
 */
export function keepAlive(article: Element, host: Element): () => void {
  const enliven = () => {
    for (const block in modules) {
      // Without the page's word there is no frame.
      if (block === embed && !host.hasAttribute('embeds')) continue;
      if (!article.querySelector(block)) continue;
      // What does not come leaves the block readable as it is.
      modules[block]!().then(
        (module) => module.enliven(article, host),
        () => undefined,
      );
    }
  };
  const observer = new MutationObserver(enliven);
  observer.observe(host, { attributeFilter: ['embeds'] });
  addEventListener('online', enliven);
  enliven();
  return () => {
    observer.disconnect();
    removeEventListener('online', enliven);
  };
}
