/** @jsxImportSource preact */
import 'story-widget/preact';

export const known = (
  <story-widget
    src="/story.json"
    story={{ headline: 'Bread', blocks: [] }}
    heading-level={3}
    theme="dark"
    class="wide"
    ref={(element) => void element?.refresh()}
    onstory-share={({ detail }) => detail.method.length}
  ></story-widget>
);
// @ts-expect-error: there is no such theme
export const theme = <story-widget theme="purple" />;
// @ts-expect-error: a share has no such thing
export const event = <story-widget onstory-share={({ detail }) => detail.open} />;
