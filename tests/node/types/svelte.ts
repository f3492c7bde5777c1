// What Svelte's compiler asks of a tag in a template.
import type { SvelteHTMLElements } from 'svelte/elements';
import 'story-widget/svelte';

type Attributes = SvelteHTMLElements['story-widget'];

export const known: Attributes = {
  src: '/story.json',
  story: { headline: 'Bread', blocks: [] },
  'heading-level': 3,
  theme: 'dark',
  class: 'wide',
  'onstory-share': ({ detail }) => detail.method.length,
};
// @ts-expect-error: there is no such theme
export const theme: Attributes = { theme: 'purple' };
// @ts-expect-error: a share has no such thing
export const event: Attributes = { 'onstory-share': ({ detail }) => detail.open };
