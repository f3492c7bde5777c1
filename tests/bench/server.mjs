// Serves the package, the contenders and the stories on 127.0.0.1, compressed as a good web server does.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
};

export const compress = (body) =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

/**
 * `folders`: [path prefix, folder]; `texts`: path → a text, or {body, headers}.
 * Resolves to {origin, stop()}.
 */
export async function serve(folders, texts) {
  const compressed = new Map();
  async function find(path) {
    if (texts[path] !== undefined) {
      const { body = texts[path], headers = {} } = texts[path];
      return { body, headers };
    }
    const folder = folders.find(([prefix]) => path.startsWith(prefix));
    if (!folder) throw new Error('not found');
    return { body: await readFile(join(folder[1], path.slice(folder[0].length))), headers: {} };
  }
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    try {
      const { body, headers } = await find(path);
      if (!compressed.has(path)) compressed.set(path, compress(body));
      response.writeHead(200, {
        'content-type': types[extname(path)],
        'content-encoding': 'br',
        'cache-control': 'no-store',
        ...headers,
      });
      response.end(compressed.get(path));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
