// Types for what the build links in from elsewhere.

/** Emscripten's glue, `story_engine.js`. */
declare module 'story-engine' {
  const create: import('./engine/glue.js').CreateEngine;
  export default create;
}

/** The same engine as JavaScript, `story_engine_js.js`. */
declare module 'story-engine-js' {
  const create: import('./engine/glue.js').CreateEngine;
  export default create;
}

/** The glue of the lite engine, `story_lite.js`. */
declare module 'story-lite' {
  const create: import('./engine/glue.js').CreateEngine;
  export default create;
}

/** The glue of the engine for tools, `story_tools.js`. */
declare module 'story-tools' {
  const create: import('./engine/glue.js').CreateEngine;
  export default create;
}

/** The engines' files, inside a module. */
declare module '*.wasm' {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}

/** The measures of a quotation's picture: src/output/card.json. */
declare module 'story-card' {
  const measures: {
    faces: Record<'wide' | 'square', { width: number; height: number; margin: number }>;
    /** Of a quotation; what is smaller than the last could not be read on a telephone. */
    sizes: readonly number[];
    quoteLine: number;
    attributionLine: number;
    band: number;
    rule: { width: number; height: number; above: number; below: number };
    parts: Record<
      'speaker' | 'role' | 'said' | 'source',
      { size: number; bold: boolean; quiet: boolean }
    >;
    /** Of letters, in ems; ranges are hexadecimal code points. */
    widths: Record<
      'space' | 'narrow' | 'wide' | 'capital' | 'other' | 'beyondAscii' | 'picture' | 'bold',
      number
    > & { ranges: readonly [first: string, last: string, width: number][] };
  };
  export default measures;
}

/** Whose films and posts have a player of their own: src/blocks/embed/providers.json. */
declare module 'story-providers' {
  const providers: readonly {
    name: string;
    /** Those that stand for all of its hosts. */
    hosts: readonly string[];
    /** Of its pictures. */
    images: readonly string[];
    /** Patterns for host and path without `www.` and `m.`; the first that fits gives the value. */
    values: Readonly<Record<string, readonly string[]>>;
    /** The address of the player; all parts but the first only where there is the value. */
    frame: readonly string[];
  }[];
  export default providers;
}

/** The JSON Schema of stories. */
declare module 'story-schema' {
  const text: string;
  export default text;
}

/** The words of all languages. */
declare module 'story-languages.txt' {
  const text: string;
  export default text;
}

declare module '*.css' {
  const text: string;
  export default text;
}
