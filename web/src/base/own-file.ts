// Opens the files that lie beside this module: by fetch(), in Node from disk.

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

/** Node's way to its own modules, where a file lies on disk: Node's fetch() has no file: addresses. */
export const nodeFor = (url: URL) =>
  !FOR_PAGES && url.protocol === 'file:'
    ? (globalThis as Node).process?.getBuiltinModule
    : undefined;

export function open(url: URL, options?: RequestInit): Promise<Response | BufferSource> {
  const node = nodeFor(url);
  return node ? node('node:fs').promises.readFile(url) : fetch(url, options);
}

/** The file of this hash, and no other. */
export async function openOwn(url: URL, integrity: string): Promise<Response | BufferSource> {
  try {
    // Own options only, whatever the page has made of every object.
    return await open(url, { __proto__: null, integrity } as RequestInit);
  } catch (cause) {
    // A wrong file fails as one that is not there does.
    const { ok, status } = await fetch(url, { method: 'HEAD' }).catch(() => {
      throw cause;
    });
    if (!ok) throw new Error(`${url}: HTTP status ${status}`);
    throw new Error(
      `${url} is not the file that belongs to this index.js: serve both of one build`,
    );
  }
}
