// Starts the renderer: once, whoever asks for it.
import { renderBy } from './engine.js';
import { findMaker } from './engine-source.js';
import { Instances } from './instances.js';
import type { EngineSource, OpenOwn } from './wasm-module.js';

let starting: Promise<void> | undefined;

/** Only the first call loads; after a failure the next one tries again. `beside` is done in the meantime. */
export function start(source: EngineSource | OpenOwn, beside?: () => Promise<void>): Promise<void> {
  starting ??= Promise.all([startOnce(source), beside?.()]).then(
    () => undefined,
    (cause: unknown) => {
      starting = undefined;
      throw cause;
    },
  );
  return starting;
}

async function startOnce(source: EngineSource | OpenOwn): Promise<void> {
  const instances = new Instances(await findMaker(source));
  await instances.start();
  renderBy(instances);
}
