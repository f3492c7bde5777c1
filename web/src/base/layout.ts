// Pretended browsers, which programs are tested in, lay nothing out, and lack what tells of it.

/** Whether this is for pages alone, as in element/modules.ts. */
declare const FOR_PAGES: boolean;

/** Whether anything tells what a reader sees. */
export const laysOut = (): boolean =>
  FOR_PAGES ||
  ['IntersectionObserver', 'ResizeObserver', 'matchMedia'].every((name) => name in globalThis);
