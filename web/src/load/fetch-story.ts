// One story over the network: its bytes, or the problem that kept them away.
import { wholeError, type Diagnostic } from '../base/diagnostic.js';
import { later } from '../base/later.js';
import { findAll } from '../base/find.js';
import { importOwn } from '../base/own-module.js';

export type Loaded = Uint8Array | Diagnostic;

/** The bytes; an answer that is no story, or a larger one than there may be; undefined where there was none. */
export type Received = Uint8Array | Response | undefined;

/** The engine's own limit, enforced while the answer streams in. */
export const mostBytes = 1 << 20;
/** For all of it, a second attempt included. */
export const seconds = 10;

/** Why a request ends: the browser's own reason would hold its stack, and the widgets there, while a story is kept. */
export const over = 'over';

/** Whether this is for pages alone, as in element/modules.ts. */
declare const FOR_PAGES: boolean;

/** Never rejects. What an aborted request resolves to means nothing. */
export async function fetchStory(
  url: string,
  abort: AbortController,
  cache: RequestCache,
): Promise<Loaded> {
  const { signal } = abort;
  const timer = setTimeout(() => abort.abort(over), seconds * 1000);
  const attempt = () => receive(url, cache, signal);
  const received = await attempt();
  const loaded =
    received instanceof Uint8Array
      ? received
      : await explained(url, ({ explain }) => explain(url, received, attempt, signal));
  clearTimeout(timer);
  // Ends what may still be arriving.
  abort.abort(over);
  return loaded;
}

/** Why there is no story. Never rejects: without the file that says more, few words are left. */
export async function explained(
  address: string,
  say: (words: typeof import('../explain.js')) => Loaded | Promise<Loaded>,
): Promise<Loaded> {
  const words: Promise<typeof import('../explain.js')> = FOR_PAGES
    ? importOwn('explain.js')
    : import('../explain.js');
  const late = new Promise<never>((_, fail) => later(fail, 5000));
  return Promise.race([words, late]).then(say, () =>
    wholeError('network', `${address} could not be loaded`),
  );
}

/** Whether the page has a `<link rel="preload">` for this address. */
const isPreloaded = (url: string): boolean =>
  (FOR_PAGES || 'document' in globalThis) &&
  [...findAll('link[rel=preload]')].some((link) => (link as HTMLLinkElement).href === url);

/** Never rejects. */
async function receive(url: string, cache: RequestCache, signal: AbortSignal): Promise<Received> {
  try {
    const headers = { accept: 'application/json' };
    // What a link has brought is for requests alone that are sent as it was.
    const credentials = isPreloaded(url) ? 'same-origin' : 'omit';
    // Own options only, whatever the page has made of every object.
    const options = { __proto__: null, cache, credentials, headers, signal } as const;
    const answer = await fetch(url, options as RequestInit);
    const length = Number(answer.headers.get('content-length'));
    const good = answer.ok && !isInsecure(answer, url) && !typeOf(answer) && length <= mostBytes;
    return (good && (await read(answer))) || answer;
  } catch {
    return undefined;
  }
}

export const isInsecure = (answer: Response, url: string): boolean =>
  url.startsWith('https:') && answer.url.startsWith('http:');

/** The type of an answer that is no JSON; "" if it may be. */
export function typeOf(answer: Response): string {
  const type = answer.headers.get('content-type')?.split(';')[0]!.trim().toLowerCase() ?? '';
  // Servers that don't know JSON send it as plain text or unnamed bytes.
  return /json$|^text\/plain$|\/octet-stream$/.test(type) ? '' : type;
}

/** Undefined if it is larger than it may be. */
async function read(answer: Response): Promise<Uint8Array | undefined> {
  const reader = answer.body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let chunk; (chunk = (await reader?.read())?.value);) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > mostBytes) return undefined;
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
