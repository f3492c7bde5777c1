// An engine's file beside this module: compiled, or why it can't be.
import { isLate, limit, seconds } from '../base/in-time.js';
import { fetchOwn, nodeFor } from '../base/own-file.js';
import { compileOwn } from './wasm-module.js';

/** `integrity`: its hash, as an attribute of that name has it. */
export async function compileFile(name: string, integrity: string): Promise<WebAssembly.Module> {
  const url = new URL(name, import.meta.url);
  const node = nodeFor(url);
  if (node) return WebAssembly.compile(await node('node:fs').promises.readFile(url));
  try {
    return await compileOwn((cache) => fetchOwn(url, integrity, cache));
  } catch (cause) {
    throw new Error(await reasonOf(cause, url));
  }
}

/** A wrong file fails as one that is not there does. */
async function reasonOf(cause: unknown, url: URL): Promise<string> {
  if (isLate(cause)) return `${url} did not come within ${seconds} seconds`;
  const options = { __proto__: null, method: 'HEAD', signal: limit() } as RequestInit;
  const found = await fetch(url, options).catch(() => undefined);
  if (!found) return `${url}: ${cause}`;
  if (!found.ok) return `${url}: HTTP status ${found.status}`;
  return /integrity|fetch/i.test(`${cause}`)
    ? `${url} is not the file that belongs to this index.js: serve both of one build`
    : `${url}: ${cause}`;
}
