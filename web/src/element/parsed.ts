// Waits for the parser: a script that runs early meets elements before their children.

/** Calls back when the element's children are there; at once if they are already. */
export function whenParsed(element: Element, done: () => void): void {
  // The page may hold an element called readyState.
  const state: unknown = Reflect.get(Document.prototype, 'readyState', element.ownerDocument);
  if (state !== 'loading' || element.nextSibling) done();
  else addEventListener('DOMContentLoaded', done, { once: true });
}
