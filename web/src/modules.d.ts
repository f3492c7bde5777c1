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
