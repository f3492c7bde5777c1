// The tools' engine: in a chunk that is loaded for whoever starts them.
export { default } from 'story-tools.wasm';
