// <story-widget> in Vue's templates.
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { StoryAttributes, StoryEvents, StoryWidget } from './attributes.js';

declare module 'vue' {
  interface GlobalComponents {
    'story-widget': new () => StoryWidget & {
      /** @deprecated For templates only: the element has none. */
      $props: StoryAttributes & HTMLAttributes & PublicProps;
      /** @deprecated For templates only: the element has none. */
      $emit: EmitFn<{
        [Name in keyof StoryEvents]: (event: CustomEvent<StoryEvents[Name]>) => void;
      }>;
    };
  }
}
