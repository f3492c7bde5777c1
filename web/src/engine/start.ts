// Starts the renderer: once, whoever asks for it.
import { renderBy } from './engine.js';
import { findMaker } from './engine-source.js';
import { Instances } from './instances.js';
import type { CreateEngine } from './glue.js';
import { learned } from './languages.js';
import type { EngineSource, OpenOwn } from './wasm-module.js';

let starting: Promise<void> | undefined;

export interface StartOptions {
  /** What to take where WebAssembly is forbidden. */
  otherwise?: () => Promise<CreateEngine>;
  /** What to do in the meantime. */
  beside?: () => Promise<void>;
}

/** Only the first call loads; after a failure the next one tries again. */
export function start(source: EngineSource | OpenOwn, options: StartOptions = {}): Promise<void> {
  starting ??= Promise.all([startOnce(source, options), options.beside?.()]).then(
    () => undefined,
    (cause: unknown) => {
      starting = undefined;
      throw cause;
    },
  );
  return starting;
}

async function startOnce(source: EngineSource | OpenOwn, { otherwise }: StartOptions) {
  const instances = new Instances(await findMaker(source, otherwise), learned);
  await instances.start();
  renderBy(instances);
}
