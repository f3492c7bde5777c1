// lite.wasm over the network, for whoever is the first to want it.
import { allowsWebAssembly } from '../engine/allows-wasm.js';

/** The SHA-384 of `lite.wasm`, as an `integrity` attribute has it; the build puts it in. */
declare const LITE_INTEGRITY: string;

/** The file beside this address. Rejects where the page forbids WebAssembly, which would make it of no use. */
export async function fetchLite(beside: string): Promise<Response> {
  if (!allowsWebAssembly()) throw new Error();
  // Own options only, whatever the page has made of every object.
  const options = { __proto__: null, integrity: LITE_INTEGRITY } as RequestInit;
  return fetch(new URL('lite.wasm', beside), options);
}
