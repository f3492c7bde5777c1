// The reader's own time beside the writer's, where something goes on and the two live by other clocks.
import { create } from '../base/create.js';

const minute = 60_000;
const day = 24 * 60 * minute;

/** Adds it to the times of a story that are less than a day away. The story's language says how it is written. */
export function addOwnTimes(article: HTMLElement): void {
  for (const time of article.querySelectorAll('time')) {
    const zone = /T.*(Z|[+-]\d\d:?\d\d)$/.exec(time.dateTime)?.[1];
    const at = new Date(time.dateTime);
    if (!zone || !(Math.abs(+at - Date.now()) < day) || time.querySelector('.own-time')) continue;
    const own = -at.getTimezoneOffset();
    const ahead = minutesOf(zone) - own;
    if (!ahead) continue;
    const isOtherDay = new Date(+at + ahead * minute).getDate() !== at.getDate();
    const span = create('span');
    span.className = 'own-time';
    span.textContent = ` (${at.toLocaleString(article.lang, {
      ...(isOtherDay && { day: 'numeric', month: 'short' }),
      hour: 'numeric',
      minute: '2-digit',
      timeZoneName: 'short',
    })})`;
    time.append(span);
  }
}

/** How far a zone such as `Z`, `-04:00` or `+0530` is ahead of UTC. */
function minutesOf(zone: string): number {
  const minutes = zone === 'Z' ? 0 : Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith('-') ? -minutes : minutes;
}
