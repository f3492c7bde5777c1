// Finds elements on any page.

/** An element of the page may be called querySelectorAll, and hides the document's own then. */
export const findAll = (selector: string): NodeListOf<HTMLElement> =>
  Document.prototype.querySelectorAll.call(document, selector) as NodeListOf<HTMLElement>;
