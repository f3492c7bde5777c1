// What blocks do that only some stories have: each a module that is loaded where there is one.
import { modules, type LiveModule } from './modules.js';

/** By the part that is the block. */
const names: Record<string, LiveModule> = { table: 'sort', gallery: 'gallery', embed: 'frames' };

export function enliven(article: Element, host: HTMLElement): void {
  for (const part in names) {
    // Without the page's word there is no frame.
    if (part === 'embed' && !host.hasAttribute('embeds')) continue;
    if (!article.querySelector(`:scope > [part=${part}]`)) continue;
    // What never comes leaves the block readable as it is.
    modules.live(names[part]!).then(
      (module) => module.enliven(article, host),
      () => undefined,
    );
  }
}
