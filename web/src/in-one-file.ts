// What story-widget.all.js renders with: the engine as JavaScript, which every page allows, and the words of all
// languages. There is nothing to wait for.
import createEngine from 'story-engine-js';
import words from 'story-languages.txt';
import { renderBy } from './engine/engine.js';
import { Instances } from './engine/instances.js';

export { render } from './engine/engine.js';
export { loadStory } from './load/load-story.js';
export { styles } from './base/styles.js';

let starting: Promise<void> | undefined;

/** Only the first call starts; after a failure the next one tries again. */
export function init(): Promise<void> {
  starting ??= start().catch((cause: unknown) => {
    starting = undefined;
    throw cause;
  });
  return starting;
}

async function start(): Promise<void> {
  const instances = new Instances(createEngine, [words]);
  await instances.start();
  renderBy(instances);
}

export const learn = (): undefined => undefined;
export const lacking = (): undefined => undefined;
