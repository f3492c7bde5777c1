// <story-widget> in Svelte's templates.
import type { HTMLAttributes } from 'svelte/elements';
import type { StoryAttributes, StoryListeners, StoryWidget } from './attributes.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'story-widget': HTMLAttributes<StoryWidget> & StoryAttributes & StoryListeners<'on'>;
  }
}
