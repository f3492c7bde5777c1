// Does something later, for which no Node program has to stay alive.

export function later(task: () => void, milliseconds: number): void {
  const timer: { unref?(): void } = Object(setTimeout(task, milliseconds));
  timer.unref?.();
}

/** When the page has nothing else to do. */
export function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(() => task());
  else later(task, 50);
}
