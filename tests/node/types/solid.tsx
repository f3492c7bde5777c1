/** @jsxImportSource solid-js */
import 'story-widget/solid';

export const known = (
  <story-widget
    src="/story.json"
    prop:story={{ headline: 'Bread', blocks: [] }}
    heading-level={3}
    theme="dark"
    class="wide"
    ref={(element) => void element.refresh()}
    on:story-share={({ detail }) => detail.method.length}
  ></story-widget>
);
// @ts-expect-error: there is no such theme
export const theme = <story-widget theme="purple" />;
// @ts-expect-error: a share has no such thing
export const event = <story-widget on:story-share={({ detail }) => detail.open} />;
