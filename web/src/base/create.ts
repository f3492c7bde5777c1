// Makes elements on any page.

/** An element of the page may be called createElement, and hides the document's own then. */
export const create = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
): HTMLElementTagNameMap[Name] => Document.prototype.createElement.call(document, name) as never;
