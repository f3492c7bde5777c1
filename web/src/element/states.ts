// The element's state for CSS: story-widget:state(ready).

const states = ['loading', 'ready', 'error'] as const;

export type State = (typeof states)[number];

/** Without a state the element has nothing to do. */
export function setState(internals?: ElementInternals, state?: State): void {
  for (const each of states) {
    try {
      internals?.states?.[each === state ? 'add' : 'delete'](each);
    } catch {
      // Before 2024 the names had to start with two hyphens.
      internals!.states[each === state ? 'add' : 'delete'](`--${each}`);
    }
  }
}
