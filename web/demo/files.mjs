// Reads the files of a folder, and no other.
import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
};

/** The file's body and type; undefined if the folder has none of that (percent-encoded) name. */
export async function readFrom(folder, encodedName) {
  try {
    const name = decodeURIComponent(encodedName);
    const path = resolve(folder, name);
    // With a slash behind it, a file is none.
    if (!path.startsWith(resolve(folder) + sep) || /[/\\]$/.test(name)) return undefined;
    return {
      body: await readFile(path),
      type: types[extname(path)] ?? 'text/plain; charset=utf-8',
    };
  } catch {
    // Not there, a folder, or no valid name.
    return undefined;
  }
}
