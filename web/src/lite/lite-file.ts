// lite.wasm over the network, for whoever is the first to want it; in the engine for articles, articles.wasm.
import { allowsWebAssembly } from '../engine/allows-wasm.js';
import { fetchOwn } from '../base/own-file.js';

/** The file's name, and its SHA-384 as an `integrity` attribute has it; the build puts them in. */
declare const LITE_FILE: string;
declare const LITE_INTEGRITY: string;

/** The file beside this address. Rejects where the page forbids WebAssembly, which would make it of no use. */
export async function fetchLite(beside: string, cache?: RequestCache): Promise<Response> {
  if (!allowsWebAssembly()) throw new Error();
  return fetchOwn(new URL(LITE_FILE, beside), LITE_INTEGRITY, cache);
}
