// <story-widget> in Preact's JSX.
import type { DetailedHTMLProps, HTMLAttributes } from 'preact';
import type { StoryAttributes, StoryListeners, StoryWidget } from './attributes.js';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'story-widget': DetailedHTMLProps<HTMLAttributes<StoryWidget>, StoryWidget> &
        StoryAttributes &
        StoryListeners<'on'>;
    }
  }
}
