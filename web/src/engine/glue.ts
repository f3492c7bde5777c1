// What Emscripten's glue gives, and takes.

/** What is bound. All but `render` is only in the engine for tools. */
export type EngineCall = 'render' | 'output' | 'rerender' | 'importStory';

/**
 * What is bound takes its texts from the buffer, one behind the other, and their sizes (and options) as arguments. It
 * returns the address of seven 32-bit numbers: ok, and address and size of what was made, of the diagnostics (a JSON
 * array) and of the languages that were lacking. src/wasm/ says which texts.
 */
type Calls = Record<EngineCall, (...args: (number | boolean)[]) => number>;

/** What we give the factory and what it makes of it. */
export interface Engine extends Calls {
  instantiateWasm(
    imports: WebAssembly.Imports,
    receive: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ): WebAssembly.Exports;
  /** Only asked by glue that was not given its WebAssembly. */
  locateFile(name: string): string;
  /** Hears why the engine gives up. */
  onAbort(reason: unknown): void;
  /** Hears that the lite engine has something to hand over, and could go on. It does unless this throws. */
  hesitate(): void;
  /** The instance's memory; a new array whenever it has grown. */
  HEAPU8: Uint8Array<ArrayBuffer>;
  /** The address of a buffer of `size` bytes, valid until the next call. */
  input(size: number): number;
  /** Learns the languages in the buffer. */
  learn(size: number): void;
}

/** The factory. In newer Emscripten than 3.1.6 it returns a promise. */
export type CreateEngine = (engine: Partial<Engine>) => unknown;
