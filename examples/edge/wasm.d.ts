// What an import of a .wasm file is at the edge.
declare module '*.wasm' {
  const module: WebAssembly.Module;
  export default module;
}
