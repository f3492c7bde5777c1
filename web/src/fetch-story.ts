// One story over the network: its bytes, or the problem that kept them away.
import { isDiagnostic, type Diagnostic } from './diagnostic.js';
import * as problem from './problems.js';

export type Loaded = Uint8Array | Diagnostic;

/** The engine's own limit, enforced while the answer streams in. */
const mostBytes = 1 << 20;
/** For all of it, a second attempt included. */
const seconds = 10;

/** Never rejects. What an aborted request resolves to means nothing. */
export async function fetchStory(
  url: string,
  abort: AbortController,
  cache: RequestCache,
): Promise<Loaded> {
  const { signal } = abort;
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    abort.abort();
  }, seconds * 1000);
  let loaded = await attempt(url, cache, signal);
  if (mayPass(loaded) && !signal.aborted) {
    await backOff(signal);
    if (!signal.aborted) loaded = await attempt(url, cache, signal);
  }
  clearTimeout(timer);
  // Ends what may still be arriving.
  abort.abort();
  return late ? problem.timedOut(url, seconds) : loaded;
}

const mayPass = (loaded: Loaded): boolean =>
  isDiagnostic(loaded) && (loaded.code === 'network' || loaded.code === 'server-error');

/** Half a second to a second: readers who failed together do not come back together. */
function backOff(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 500 * (1 + Math.random()));
    signal.addEventListener('abort', () => resolve());
  });
}

/** Never rejects. */
async function attempt(url: string, cache: RequestCache, signal: AbortSignal): Promise<Loaded> {
  try {
    const headers = { accept: 'application/json' };
    // Own options only, whatever the page has made of every object.
    const options = { __proto__: null, cache, credentials: 'omit', headers, signal } as const;
    const response = await fetch(url, options as RequestInit);
    return judge(response, url) ?? (await read(response, url));
  } catch {
    return (await answersOthers(url, signal)) ? problem.notShared(url) : problem.unreachable(url);
  }
}

function judge(response: Response, url: string): Diagnostic | undefined {
  const { status } = response;
  if (url.startsWith('https:') && response.url.startsWith('http:')) {
    return problem.insecureRedirect(url, response.url);
  }
  if (status === 404 || status === 410) return problem.notFound(url, status);
  if (status >= 500) return problem.serverFailed(url, status);
  if (!response.ok) return problem.refused(url, status);
  const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  // Servers that don't know JSON send it as plain text or unnamed bytes.
  if (type && !/json$|^text\/plain$|\/octet-stream$/.test(type))
    return problem.wrongType(url, type);
  if (Number(response.headers.get('content-length')) > mostBytes) {
    return problem.tooLarge(url, mostBytes);
  }
  return undefined;
}

async function read(response: Response, url: string): Promise<Loaded> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let chunk; (chunk = (await reader?.read())?.value);) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > mostBytes) return problem.tooLarge(url, mostBytes);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** fetch() does not say why it failed; that the server answers a request nobody may read tells CORS from the rest. */
async function answersOthers(url: string, signal: AbortSignal): Promise<boolean> {
  if (new URL(url).origin === globalThis.location?.origin) return false;
  const probe = { method: 'HEAD', mode: 'no-cors', credentials: 'omit', signal } as const;
  return fetch(url, probe).then(
    () => true,
    () => false,
  );
}
