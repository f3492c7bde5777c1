// Where the engine comes from: WebAssembly, or what there is on a page that forbids it.
import createEngine from 'story-engine';
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

/** Tries the smallest module there is: a content security policy without 'wasm-unsafe-eval' forbids it. */
function allowsWebAssembly(): boolean {
  try {
    return !!new WebAssembly.Module(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]));
  } catch {
    return false;
  }
}
