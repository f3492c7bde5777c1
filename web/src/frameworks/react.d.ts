// <story-widget> in React's JSX, from React 19 on.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { StoryAttributes, StoryListeners, StoryWidget } from './attributes.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'story-widget': DetailedHTMLProps<HTMLAttributes<StoryWidget>, StoryWidget> &
        StoryAttributes &
        StoryListeners<'on'>;
    }
  }
}
