// Types for what the build links in from elsewhere.

/** Emscripten's glue, `story_engine.js`; `engine-js.js` has the same interface. */
declare module 'story-engine' {
  /** What we give the factory and what it makes of it. */
  export interface Engine {
    instantiateWasm(
      imports: WebAssembly.Imports,
      receive: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
    ): WebAssembly.Exports;
    /** Only asked by glue that was not given its WebAssembly. */
    locateFile(name: string): string;
    /** Hears why the engine gives up. */
    onAbort(reason: unknown): void;
    /** The instance's memory; a new array whenever it has grown. */
    HEAPU8: Uint8Array<ArrayBuffer>;
    /** The address of a buffer of `size` bytes, valid until the next call. */
    input(size: number): number;
    /**
     * Renders what lies in the buffer: JSON, block id, language and hosts of images, one behind the other. Returns the
     * address of five 32-bit numbers: ok, and address and size of the HTML and of the diagnostics (a JSON array).
     */
    render(
      jsonSize: number,
      blockSize: number,
      langSize: number,
      hostsSize: number,
      headingLevel: number,
      preview: boolean,
      nofollow: boolean,
    ): number;
  }
  export default function createEngine(engine: Partial<Engine>): unknown;
}

declare module '*.css' {
  const text: string;
  export default text;
}
