// What an element stands in, as it is drawn: through slots and shadow roots.

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  (element.parentNode instanceof ShadowRoot ? element.parentNode.host : null);

/** The element and all that it stands in, from the inside. */
export function* around(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = parentOf(at)) yield at;
}
