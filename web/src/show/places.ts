// Links to the places within a story that readers send each other to: subheads, questions and events.
import { words } from '../base/blocks.js';
import { create } from '../base/create.js';

/** Makes a subhead and the date of an event links to themselves, and ends an answer with a link to its question. */
export function linkPlaces(article: Element): void {
  for (const place of article.querySelectorAll('[id*="."]')) {
    if (place.querySelector('.place')) continue;
    const link = create('a');
    link.className = 'place';
    link.href = `#${place.id}`;
    const answer = place.querySelector('[part=answer]');
    if (answer) {
      link.ariaLabel = words(place.querySelector('[part=question]'));
      answer.append(link);
      continue;
    }
    const own = place.querySelector('[part=date]') ?? place;
    // A subhead that leads elsewhere goes on to.
    if (own.querySelector('a')) continue;
    link.append(...own.childNodes);
    own.append(link);
  }
}
