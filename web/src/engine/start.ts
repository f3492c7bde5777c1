// Starts the renderer: once, whoever asks for it.
import createEngine from 'story-engine';
import { allowsWebAssembly } from './allows-wasm.js';
import { renderBy } from './engine.js';
import { Instances } from './instances.js';
import type { CreateEngine } from './glue.js';
import { learned } from './languages.js';
import { compile, makerOf, type CompileOwn, type EngineSource } from './wasm-module.js';

let starting: Promise<void> | undefined;

export interface StartOptions {
  /** What to take where WebAssembly is forbidden, or its own file can't be had or does not start. */
  otherwise?: () => Promise<CreateEngine>;
  /** Not to try WebAssembly. */
  javascript?: boolean | undefined;
  /** What to do in the meantime. */
  beside?: (() => Promise<void>) | undefined;
}

/** Only the first call loads; after a failure the next one tries again. */
export function start(
  source: EngineSource | CompileOwn,
  options: StartOptions = {},
): Promise<void> {
  starting ??= Promise.all([startOnce(source, options), options.beside?.()]).then(
    () => undefined,
    (cause: unknown) => {
      starting = undefined;
      throw cause;
    },
  );
  return starting;
}

async function startOnce(
  source: EngineSource | CompileOwn,
  { otherwise, javascript }: StartOptions,
): Promise<void> {
  const byWebAssembly = async () => startBy(makerOf(createEngine, await compile(source)));
  if (!otherwise) return byWebAssembly();
  const compiled = globalThis.WebAssembly && source instanceof WebAssembly.Module;
  let reason: unknown = 'WebAssembly is not allowed';
  if (!javascript && (compiled || allowsWebAssembly())) {
    try {
      return await byWebAssembly();
    } catch (cause) {
      // Whoever names a source wants that one.
      if (typeof source !== 'function') throw cause;
      reason = cause;
    }
  }
  try {
    await startBy(await otherwise());
  } catch (cause) {
    throw new Error(`${reason}; engine-js.js: ${cause}`);
  }
}

async function startBy(make: CreateEngine): Promise<void> {
  const instances = new Instances(make, learned);
  await instances.start();
  renderBy(instances);
}
