// Where a story stands: in a shadow root, or, in its light form, in the element itself.

export type Root = ShadowRoot | HTMLElement;

/** The <story-widget>. */
export const hostOf = (root: Root): Element => ('host' in root ? root.host : root);
