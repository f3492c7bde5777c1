// What Vue's compiler asks of a tag in a template.
import type { GlobalComponents } from 'vue';
import 'story-widget/vue';

type Element = InstanceType<GlobalComponents['story-widget']>;

export const known: Element['$props'] = {
  src: '/story.json',
  story: { headline: 'Bread', blocks: [] },
  'heading-level': 3,
  theme: 'dark',
  class: 'wide',
};
// @ts-expect-error: there is no such theme
export const theme: Element['$props'] = { theme: 'purple' };
export const emit = (element: Element, event: CustomEvent<{ block: string; open: boolean }>) => {
  element.$emit('story-toggle', event);
  // @ts-expect-error: what a toggle tells is no share
  element.$emit('story-share', event);
};
