// What documents are like: where they are shown, and how far they are parsed.

/** Whether anybody can see what is in it. */
export const hasWindow = (owner: Document): boolean =>
  owner === document || owner.defaultView !== null;

/** Calls back when the element's children are there, which a script that runs early meets without; at once if they are. */
export function whenParsed(element: Element, done: () => void): void {
  // The page may hold an element called readyState.
  const state: unknown = Reflect.get(Document.prototype, 'readyState', element.ownerDocument);
  if (state !== 'loading' || element.nextSibling) done();
  else addEventListener('DOMContentLoaded', done, { once: true });
}
