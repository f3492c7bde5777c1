// Does something later, for which no Node program has to stay alive.

/** Whether this is for pages alone, as in element/modules.ts. */
declare const FOR_PAGES: boolean;

export function later(task: () => void, milliseconds: number): void {
  const timer: { unref?(): void } = Object(setTimeout(task, milliseconds));
  if (!FOR_PAGES) timer.unref?.();
}

/** When the page has nothing else to do. */
export function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(() => task());
  else later(task, 50);
}
