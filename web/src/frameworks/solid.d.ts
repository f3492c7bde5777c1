// <story-widget> in Solid's JSX.
import type { JSX } from 'solid-js';
import type { StoryAttributes, StoryListeners, StoryWidget } from './attributes.js';

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'story-widget': JSX.HTMLAttributes<StoryWidget> &
        StoryAttributes &
        StoryListeners<'on:'> & { 'prop:story'?: unknown };
    }
  }
}
