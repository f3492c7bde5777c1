// Opens the files that lie beside this module: by fetch(), in Node from disk.
import { limit } from './in-time.js';

/** As much of Node as is used, without an import that a bundler would follow. */
interface Node {
  process?: {
    getBuiltinModule?(name: 'node:fs'): {
      promises: { readFile(path: URL): Promise<Uint8Array<ArrayBuffer>> };
    };
  };
}

/** Whether this is for pages alone, as in element/modules.ts. */
declare const FOR_PAGES: boolean;

/** Node's way to its own modules; browsers have none. */
export const node = FOR_PAGES ? undefined : (globalThis as Node).process?.getBuiltinModule;

/** The same where a file lies on disk: Node's fetch() has no file: addresses. */
export const nodeFor = (url: URL) => (url.protocol === 'file:' ? node : undefined);

export function open(url: URL, options?: RequestInit): Promise<Response | BufferSource> {
  const node = nodeFor(url);
  return node ? node('node:fs').promises.readFile(url) : fetch(url, options);
}

/** Fetches the file of this hash, and no other. Rejects, too, where it takes too long. */
export function fetchOwn(url: URL, integrity: string, cache?: RequestCache): Promise<Response> {
  // Own options only, whatever the page has made of every object.
  const options = { __proto__: null, integrity, signal: limit(), cache };
  return fetch(url, options as RequestInit);
}
