'use client';

import { useEffect, useState } from 'react';

/** Registers the element once the page listens: what a server sent is there before that. */
export function Stories() {
  useEffect(() => void import('story-widget/react'), []);
}

export function HeardStory({ story }) {
  const [heard, setHeard] = useState('');
  const listen = (element) => {
    const hear = ({ type }) => setHeard(type);
    element.addEventListener('story-load', hear);
    return () => element.removeEventListener('story-load', hear);
  };
  return (
    <>
      <p>Heard: {heard}</p>
      <story-widget ref={listen} story={JSON.stringify(story)}></story-widget>
    </>
  );
}

export function RenderedStory({ html }) {
  return <div dangerouslySetInnerHTML={{ __html: html }} suppressHydrationWarning />;
}
