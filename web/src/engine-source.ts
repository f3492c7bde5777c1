// Where the engine comes from: WebAssembly, or, on a page that forbids it, the same engine as JavaScript.
import createEngine, { type Engine } from 'story-engine';

export type EngineSource = URL | Response | BufferSource | WebAssembly.Module;

/** Makes an engine of the object it is given, in newer Emscripten than 3.1.6 after a while. */
export type Maker = (engine: Partial<Engine>) => unknown;

/** The SHA-384 of `engine.wasm`, as an `integrity` attribute has it; the build puts it in. */
declare const ENGINE_INTEGRITY: string;

/** Without a source it takes `engine.wasm` beside this module, in Node from disk. */
export async function findMaker(source?: EngineSource): Promise<Maker> {
  const given = globalThis.WebAssembly && source instanceof WebAssembly.Module;
  if (!given && !allowsWebAssembly()) return importJavaScript();
  const module = await compile(source ?? (await openOwn()));
  return (engine) => {
    engine.instantiateWasm = (imports, receive) => {
      const instance = new WebAssembly.Instance(module, imports);
      receive(instance, module);
      return instance.exports;
    };
    return createEngine(engine);
  };
}

/** Tries the smallest module there is: a content security policy without 'wasm-unsafe-eval' forbids it. */
function allowsWebAssembly(): boolean {
  try {
    return !!new WebAssembly.Module(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]));
  } catch {
    return false;
  }
}

let failures = 0;

/** Not a plain import: a bundler without code splitting would give the file to every reader. */
async function importJavaScript(): Promise<Maker> {
  const url = new URL('./engine-js.js', import.meta.url);
  // Browsers remember a module that could not be loaded: another try needs another address.
  if (failures) url.search = `${failures}`;
  try {
    const module: typeof import('story-engine') = await import(url.href);
    return module.default;
  } catch (cause) {
    failures++;
    throw cause;
  }
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

/** The file that this module was built with, and no other. */
async function openOwn(): Promise<Response | BufferSource> {
  const url = new URL('./engine.wasm', import.meta.url);
  try {
    // Own options only, whatever the page has made of every object.
    return await open(url, { __proto__: null, integrity: ENGINE_INTEGRITY } as RequestInit);
  } catch (cause) {
    // A wrong file fails as one that is not there does.
    const { ok, status } = await fetch(url, { method: 'HEAD' }).catch(() => {
      throw cause;
    });
    if (!ok) throw new Error(`${url}: HTTP status ${status}`);
    throw new Error(
      `${url} is not the file that belongs to this index.js: serve both of one build`,
    );
  }
}

function open(url: URL, options?: RequestInit): Promise<Response | BufferSource> {
  // Node's fetch() has no file: addresses.
  const node = url.protocol === 'file:' && (globalThis as Node).process?.getBuiltinModule;
  return node ? node('node:fs').promises.readFile(url) : fetch(url, options);
}

/** As much of Node as is used, without an import that a bundler would follow. */
interface Node {
  process?: {
    getBuiltinModule?(name: 'node:fs'): {
      promises: { readFile(path: URL): Promise<Uint8Array<ArrayBuffer>> };
    };
  };
}
