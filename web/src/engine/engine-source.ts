// Where the engine comes from: WebAssembly, or what there is on a page that forbids it.
import createEngine from 'story-engine';
import { allowsWebAssembly } from './allows-wasm.js';
import type { CreateEngine } from './glue.js';
import { compile, makerOf, type EngineSource, type OpenOwn } from './wasm-module.js';

/** `otherwise` is what to take where WebAssembly is forbidden; without it, that is an error. */
export async function findMaker(
  source: EngineSource | OpenOwn,
  otherwise?: () => Promise<CreateEngine>,
): Promise<CreateEngine> {
  const given = globalThis.WebAssembly && source instanceof WebAssembly.Module;
  if (!given && otherwise && !allowsWebAssembly()) return otherwise();
  return makerOf(createEngine, await compile(source));
}
