// Makes engines of WebAssembly, wherever it comes from.
import type createEngine from 'story-engine';
import type { Engine } from 'story-engine';
import { open } from './own-file.js';

export type EngineSource = URL | Response | BufferSource | WebAssembly.Module;

/** Opens an engine's own file, where no source is given. */
export type OpenOwn = () => Promise<Response | BufferSource> | Response | BufferSource;

/** Makes an engine of the object it is given, in newer Emscripten than 3.1.6 after a while. */
export type Maker = (engine: Partial<Engine>) => unknown;

/** Makes engines of a module by its glue. */
export const makerOf =
  (create: typeof createEngine, module: WebAssembly.Module): Maker =>
  (engine) => {
    engine.instantiateWasm = (imports, receive) => {
      const instance = new WebAssembly.Instance(module, imports);
      receive(instance, module);
      return instance.exports;
    };
    return create(engine);
  };

export async function compile(source: EngineSource | OpenOwn): Promise<WebAssembly.Module> {
  if (typeof source === 'function') return compile(await source());
  if (source instanceof WebAssembly.Module) return source;
  if (source instanceof URL) return compile(await open(source));
  if (!(source instanceof Response)) return WebAssembly.compile(source);
  if (!source.ok) throw new Error(`${source.url}: HTTP status ${source.status}`);
  // Streaming is refused for any other type.
  return source.headers.get('content-type') === 'application/wasm'
    ? WebAssembly.compileStreaming(source)
    : WebAssembly.compile(await source.arrayBuffer());
}
