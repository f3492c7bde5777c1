// lite.wasm over the network, for whoever is the first to want it.
import { allowsWebAssembly } from '../engine/allows-wasm.js';
import { fetchOwn } from '../base/own-file.js';

/** The SHA-384 of `lite.wasm`, as an `integrity` attribute has it; the build puts it in. */
declare const LITE_INTEGRITY: string;

/** The file beside this address. Rejects where the page forbids WebAssembly, which would make it of no use. */
export async function fetchLite(beside: string, cache?: RequestCache): Promise<Response> {
  if (!allowsWebAssembly()) throw new Error();
  return fetchOwn(new URL('lite.wasm', beside), LITE_INTEGRITY, cache);
}
