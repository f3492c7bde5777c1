// Waits for the parser: a script that runs early meets elements before their children.

/** Calls back when the element's children are there; at once if they are already. */
export function whenParsed(element: Element, done: () => void): void {
  if (element.ownerDocument.readyState !== 'loading' || element.nextSibling) done();
  else addEventListener('DOMContentLoaded', done, { once: true });
}
