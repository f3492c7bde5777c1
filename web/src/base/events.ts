// What the widget tells the page. Every event bubbles and leaves the shadow root.
import type { Diagnostic } from './diagnostic.js';

export interface StoryEvents {
  /** The story is shown. */
  'story-load': { diagnostics: readonly Diagnostic[] };
  /** The story can't be shown; the fallback is. Never without a diagnostic. */
  'story-error': { diagnostics: readonly Diagnostic[] };
  /** A link is about to be followed; preventDefault() keeps the reader here. */
  'story-navigate': { url: string; block: string | null };
  /** A block was copied or shared: `copy`, `link`, `image`, `native`, `email` or a network's name. */
  'story-share': { block: string | null; method: string };
  /** A fold was opened or closed. */
  'story-toggle': { block: string | null; open: boolean };
  /**
   * What another host has is about to be shown in a frame; preventDefault() keeps it away until `allow()` is called, or
   * the reader asks again.
   */
  'story-embed': { url: string; host: string; block: string; allow: () => void };
  /** A block was half visible, or filled half of the window, for a second. Once for each block. */
  'story-view': { block: string };
}

/** Returns false when a listener called preventDefault(). */
export function emit<Name extends keyof StoryEvents>(
  host: Element,
  name: Name,
  detail: StoryEvents[Name],
): boolean {
  const cancelable = name === 'story-navigate' || name === 'story-embed';
  return host.dispatchEvent(
    new CustomEvent(name, { bubbles: true, composed: true, cancelable, detail }),
  );
}

type StoryEventMap = { [Name in keyof StoryEvents]: CustomEvent<StoryEvents[Name]> };

declare global {
  interface HTMLElementEventMap extends StoryEventMap {}
}
