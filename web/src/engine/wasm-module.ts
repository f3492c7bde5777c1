// Makes engines of WebAssembly, wherever it comes from.
import type { CreateEngine } from './glue.js';
import { isLate } from '../base/in-time.js';
import { open } from '../base/own-file.js';

export type EngineSource = URL | Response | BufferSource | WebAssembly.Module;

/** Compiles an engine's own file, where no source is given. */
export type CompileOwn = () => Promise<WebAssembly.Module>;

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

export async function compile(source: EngineSource | CompileOwn): Promise<WebAssembly.Module> {
  if (typeof source === 'function') return source();
  if (source instanceof WebAssembly.Module) return source;
  if (source instanceof URL) return compile(await open(source));
  return source instanceof Response ? compileAnswer(source) : WebAssembly.compile(source);
}

/**
 * Compiles what `ask` fetches, once more past every cache where the first answer is of no use: it may be of another
 * build. What takes too long is not asked for again. `asked`: the first answer, where somebody asked before.
 */
export async function compileOwn(
  ask: (cache?: RequestCache) => Promise<Response>,
  asked = ask(),
): Promise<WebAssembly.Module> {
  try {
    return await compileAnswer(await asked);
  } catch (cause) {
    if (isLate(cause)) throw cause;
    return compileAnswer(await ask('reload'));
  }
}

async function compileAnswer(source: Response): Promise<WebAssembly.Module> {
  if (!source.ok) throw new Error(`${source.url}: HTTP status ${source.status}`);
  // Streaming is refused for any other type.
  return source.headers.get('content-type') === 'application/wasm'
    ? WebAssembly.compileStreaming(source)
    : WebAssembly.compile(await source.arrayBuffer());
}
