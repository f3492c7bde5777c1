// What `import module from 'story-widget/engine.wasm'` gives where WebAssembly can be imported, as at the edge.
declare const module: WebAssembly.Module;
export default module;
