// HTML as a document in which nothing is loaded and nothing runs.
import { otherHtml } from './other-html.js';

/** Whatever the HTML holds: such a document has no window, so no script, picture or style sheet of it is ever asked for. */
export function documentOf(html: string): Document {
  return new DOMParser().parseFromString(otherHtml(html), 'text/html');
}
