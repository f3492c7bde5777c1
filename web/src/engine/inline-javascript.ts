// The same engine as JavaScript: in a chunk that is loaded where WebAssembly is forbidden or does not start.
export { default } from 'story-engine-js';
