// Links to the places within a story that readers send each other to: subheads, questions and events.
import { words } from '../base/blocks.js';
import { create } from '../base/create.js';

/**
 * Makes a subhead, a question and the date of an event links to themselves. A question that unfolds its answer has the
 * link below that; a subhead that leads elsewhere goes on to; and a note stands behind what it was in.
 */
export function linkPlaces(article: Element): void {
  for (const place of article.querySelectorAll('[id*="."]')) {
    if (place.querySelector('.place')) continue;
    const link = create('a');
    link.className = 'place';
    link.href = `#${place.id}`;
    const name = place.querySelector('[part=question], [part=date]') ?? place;
    const notes = name.querySelectorAll('sup:has(a)');
    if (place.localName === 'details') {
      link.ariaLabel = words(name);
      place.querySelector('[part=answer]')!.append(link);
    } else if (!name.querySelector('a:not(sup a)')) {
      link.append(...name.childNodes);
      name.append(link, ...notes);
    }
  }
}
