// The tools with their engine inside.
import wasm from 'story-tools.wasm';

export * from '../tools.js';

/** In place of that of tools.ts. */
export const openTools = () => wasm;
