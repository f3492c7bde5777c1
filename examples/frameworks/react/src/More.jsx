import { useState } from 'react';

const story = { headline: 'From an object', blocks: [] };

export function More() {
  const [heard, setHeard] = useState('');
  return (
    <>
      <p>Heard: {heard}</p>
      <story-widget story={story} onstory-load={({ type }) => setHeard(type)}></story-widget>
      <div dangerouslySetInnerHTML={{ __html: RENDERED }} />
    </>
  );
}
