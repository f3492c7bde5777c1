// Makes engines of WebAssembly, wherever it comes from.
import type { CreateEngine } from './glue.js';
import { open } from '../base/own-file.js';

export type EngineSource = URL | Response | BufferSource | WebAssembly.Module;

/** Opens an engine's own file, where no source is given. */
export type OpenOwn = () => Promise<Response | BufferSource> | Response | BufferSource;

/** Makes engines of a module by its glue. */
export const makerOf =
  (create: CreateEngine, module: WebAssembly.Module): CreateEngine =>
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
  return source instanceof Response ? compileAnswer(source) : WebAssembly.compile(source);
}

export async function compileAnswer(source: Response): Promise<WebAssembly.Module> {
  if (!source.ok) throw new Error(`${source.url}: HTTP status ${source.status}`);
  // Streaming is refused for any other type.
  return source.headers.get('content-type') === 'application/wasm'
    ? WebAssembly.compileStreaming(source)
    : WebAssembly.compile(await source.arrayBuffer());
}
