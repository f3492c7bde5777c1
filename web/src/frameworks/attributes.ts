// What frameworks' types say of <story-widget>: one list for all.
import type { StoryEvents } from '../base/events.js';
import type { Loading, Theme } from '../element/attributes.js';

export type { StoryWidget } from '../element/element.js';
export type { StoryEvents };

/** The element's own attributes, as servers write them and frameworks set them. */
export interface StoryAttributes {
  src?: string | null | undefined;
  /** JSON text. In a browser frameworks set the property, which takes an object as well; servers leave an object out. */
  story?: string | object | null | undefined;
  block?: string | null | undefined;
  loading?: Loading | undefined;
  theme?: Theme | undefined;
  lang?: string | undefined;
  'heading-level'?: number | `${number}` | undefined;
  controls?: string | null | undefined;
  embeds?: string | null | undefined;
}

/** Listeners by the names that start with a prefix. */
export type StoryListeners<Prefix extends string> = {
  [Name in keyof StoryEvents as `${Prefix}${Name}`]?:
    ((event: CustomEvent<StoryEvents[Name]>) => void) | undefined;
};
