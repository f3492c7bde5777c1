import { readFile } from 'node:fs/promises';
import { init, output } from 'story-widget';
import { HeardStory, RenderedStory } from '../story';

export default async function More() {
  await init();
  const html = output(await readFile('rendered.json'), { to: 'element' }).text;
  return (
    <main>
      <HeardStory story={{ headline: 'From an object', blocks: [] }} />
      <RenderedStory html={html} />
    </main>
  );
}
