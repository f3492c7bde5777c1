// Loads the renderer once and keeps it alive: a trapped instance is dropped, the compiled module stays.
import type { RenderOptions, RenderResult } from './instance.js';
import { Instances } from './instances.js';
import type { Diagnostic } from './diagnostic.js';
import { engineStopped, notStarted, notText } from './problems.js';

export type EngineSource = URL | Response | BufferSource | WebAssembly.Module;

let starting: Promise<void> | undefined;
let instances: Instances | undefined;

/**
 * Loads the renderer; render() and validate() work from then on. Only the first call loads; after a failure the next
 * one tries again. Without a source it takes `engine.wasm` beside this module, in Node from disk.
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
    return instance.render(text, options ?? {});
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
  const module = await compile(source ?? new URL('./engine.wasm', import.meta.url));
  const started = new Instances(module);
  await started.start();
  instances = started;
}

async function compile(source: EngineSource): Promise<WebAssembly.Module> {
  if (source instanceof WebAssembly.Module) return source;
  if (source instanceof URL) return compile(await open(source));
  if (!(source instanceof Response)) return WebAssembly.compile(source);
  if (!source.ok) throw new Error(`${source.url}: HTTP status ${source.status}`);
  // Streaming is refused for any other type.
  return source.headers.get('content-type') === 'application/wasm'
    ? WebAssembly.compileStreaming(source)
    : WebAssembly.compile(await source.arrayBuffer());
}

function open(url: URL): Promise<Response | BufferSource> {
  // Node's fetch() has no file: addresses.
  const node = url.protocol === 'file:' && (globalThis as Node).process?.getBuiltinModule;
  return node ? node('node:fs').promises.readFile(url) : fetch(url);
}

/** As much of Node as is used, without an import that a bundler would follow. */
interface Node {
  process?: {
    getBuiltinModule?(name: 'node:fs'): {
      promises: { readFile(path: URL): Promise<Uint8Array<ArrayBuffer>> };
    };
  };
}
