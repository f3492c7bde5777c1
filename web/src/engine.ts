// Loads the renderer once and keeps it alive: a trapped instance is dropped, what makes instances stays.
import { findMaker, type EngineSource } from './engine-source.js';
import type { RenderOptions, RenderResult } from './instance.js';
import { Instances } from './instances.js';
import type { Diagnostic } from './diagnostic.js';
import { engineStopped, notStarted, notText } from './problems.js';

let starting: Promise<void> | undefined;
let instances: Instances | undefined;

/**
 * Loads the renderer; render() and validate() work from then on. Only the first call loads; after a failure the next
 * one tries again. Without a source it takes `engine.wasm` beside this module, in Node from disk; where a page forbids
 * WebAssembly, `engine-js.js`, whatever the source.
 */
export function init(source?: EngineSource): Promise<void> {
  starting ??= start(source).catch((cause: unknown) => {
    starting = undefined;
    throw cause;
  });
  return starting;
}

/** Renders a story. Never throws: whatever is wrong is a diagnostic. */
export function render(
  json: string | Uint8Array | ArrayBuffer,
  options?: RenderOptions,
): RenderResult {
  if (!instances) return failed(notStarted());
  const text = json instanceof ArrayBuffer ? new Uint8Array(json) : json;
  if (typeof text !== 'string' && !(text instanceof Uint8Array)) return failed(notText(json));
  try {
    const instance = instances.current;
    if (!instance) return failed(engineStopped('and its successor is still starting'));
    const result = instance.render(text, options ?? {});
    instances.replaceWhenLarge();
    return result;
  } catch (cause) {
    instances.drop();
    return failed(engineStopped(cause));
  }
}

/** The diagnostics of a story, none if all is well. Never throws. */
export function validate(json: string | Uint8Array | ArrayBuffer): Diagnostic[] {
  return render(json).diagnostics;
}

function failed(diagnostic: Diagnostic): RenderResult {
  return { html: '', diagnostics: [diagnostic], ok: false };
}

async function start(source?: EngineSource): Promise<void> {
  const started = new Instances(await findMaker(source));
  await started.start();
  instances = started;
}
