// What the local page serves where. Everything is read anew for each request, so a reload shows every change.
import { fileURLToPath } from 'node:url';
import { readFrom } from './files.mjs';
import { indexPage, missingPage } from './pages.mjs';

const project = new URL('../../', import.meta.url);
const editor = fileURLToPath(new URL('build/editor/', project));
export const examples = fileURLToPath(new URL('examples/', project));

/** Path prefix and folder. */
const folders = [
  ['/examples/', examples],
  ['/dist/', fileURLToPath(new URL('web/dist/', project))],
  ['/demo/', fileURLToPath(new URL('web/demo/', project))],
  ['/editor/', editor],
];

const shared = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  // Stories bring pictures, film and sound from anywhere.
  "img-src 'self' data: http: https:",
  "media-src 'self' http: https:",
];

/** The policies of the editor's pages, by name. */
const policies = {
  'index.html': [
    ...shared,
    "style-src 'self'",
    // Chromium itself writes some while one types over marked words.
    "style-src-attr 'unsafe-inline'",
    "connect-src 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types story-widget story-editor-preview story-editor-inert ProseMirrorClipboard',
  ].join('; '),
  // Code to embed runs there, with the heights of its story in a style element; addresses of story files are tried from there.
  'frame.html': [
    ...shared,
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self' http: https:",
  ].join('; '),
};

/**
 * The path of a request as it came; undefined where it could name a host, or lead out of a folder, once it is read as an
 * address: two slashes, backslashes, parts that are dots.
 */
function pathOf(target) {
  const [path] = target.split(/[?#]/);
  if (!/^\/[^\\]*$/.test(path) || path.includes('//')) return undefined;
  return /\/(\.|%2e){1,2}(\/|$)/i.test(path) ? undefined : path;
}

const reload = '<script type="module" src="/demo/reload.js"></script>\n';

/** The request handler. Where there is a Rebuild, pages load themselves anew when it has something new. */
export async function answer(request, response, rebuild) {
  const send = (status, type, body, more = {}) => {
    response.writeHead(status, {
      'content-type': type,
      'content-length': Buffer.byteLength(body),
      'cache-control': 'no-cache',
      // Pages of other local servers may try the package, too.
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
      ...more,
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  const sendHtml = (status, html, more) =>
    send(status, 'text/html; charset=utf-8', rebuild ? html + reload : html, more);
  try {
    if (!['GET', 'HEAD'].includes(request.method))
      return send(405, 'text/plain', 'GET or HEAD only');
    const pathname = pathOf(request.url);
    if (pathname === undefined) return sendHtml(404, missingPage(request.url));
    if (pathname === '/') return sendHtml(200, await indexPage(examples));
    if (rebuild && pathname === '/demo/build')
      return send(200, 'application/json', JSON.stringify(rebuild.state));
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    if (pathname === '/editor') return response.writeHead(301, { location: '/editor/' }).end();
    const [, name] = /^\/editor\/([\w-]+\.html)?$/.exec(pathname) ?? [];
    const policy = pathname === '/editor/' ? policies['index.html'] : policies[name];
    if (policy) {
      const page = await readFrom(editor, name ?? 'index.html');
      if (page) return sendHtml(200, page.body, { 'content-security-policy': policy });
    }
    for (const [prefix, folder] of folders) {
      if (!pathname.startsWith(prefix)) continue;
      const file = await readFrom(folder, pathname.slice(prefix.length));
      if (!file) continue;
      const isPage = folder === examples && file.type.startsWith('text/html');
      return isPage ? sendHtml(200, file.body) : send(200, file.type, file.body);
    }
    sendHtml(404, missingPage(pathname));
  } catch (error) {
    console.error(error);
    if (!response.headersSent) send(500, 'text/plain; charset=utf-8', String(error));
  }
}
