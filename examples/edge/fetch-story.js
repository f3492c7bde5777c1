// Fetches a story from the servers that the settings name, and from no other: every step of a redirect is judged.
import { failures, Refusal } from './refusal.js';

/** @import { Settings } from './settings.js' */

/** The engine's own limit, enforced while the answer streams in. */
const mostBytes = 1 << 20;
const mostRedirects = 3;

/** Servers that don't know JSON send it as plain text or unnamed bytes. */
const storyTypes = /json$|^text\/plain$|\/octet-stream$/;

/** @param {string} address @param {Settings} settings @returns {Promise<Uint8Array>} */
export async function fetchStory(address, settings) {
  if (!URL.canParse(address)) throw failures.badAddress();
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol) || url.username || url.password) throw failures.badAddress();
  if (!settings.origins.has(url.origin)) throw failures.notAllowed();
  const signal = AbortSignal.timeout(settings.seconds * 1000);
  try {
    return await readAll(await follow(url, settings, signal));
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    throw signal.aborted
      ? failures.tooSlow()
      : failures.failing('network', 'The story’s server could not be reached');
  }
}

/**
 * The visitor's headers stay here: no cookie, no address goes to the story's server.
 * @param {URL} url @param {Settings} settings @param {AbortSignal} signal
 */
async function follow(url, settings, signal) {
  for (let step = 0; step <= mostRedirects; step++) {
    const headers = { accept: 'application/json' };
    const response = await fetch(url, { redirect: 'manual', headers, signal });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || !location) return judge(response);
    await response.body?.cancel();
    const from = url;
    if (!URL.canParse(location, from)) break;
    url = new URL(location, from);
    // Where it leads is not told: it may be inside somebody's network.
    if (!settings.origins.has(url.origin) || url.username || url.password) break;
    if (from.protocol === 'https:' && url.protocol === 'http:') break;
  }
  throw failures.failing('bad-redirect', 'The story’s address leads elsewhere');
}

/** @param {Response} response */
function judge(response) {
  const { status, headers } = response;
  if (status === 404 || status === 410) throw failures.notFound('There is no such story');
  // Whoever forbids a story wants it shown no longer; a server that has too much to do fails.
  const final = status > 400 && status < 500 && ![408, 425, 429].includes(status);
  const refuse = final ? failures.badStory : failures.failing;
  if (status !== 200) throw refuse('http-status', 'The story’s server has a problem');
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type && !storyTypes.test(type)) throw failures.failing('wrong-type', 'This is no JSON');
  return response;
}

/** @param {Response} response */
async function readAll(response) {
  const reader = response.body?.getReader();
  const chunks = [];
  let size = 0;
  for (let chunk; (chunk = (await reader?.read())?.value);) {
    chunks.push(chunk);
    size += chunk.length;
    if (size <= mostBytes) continue;
    await reader?.cancel();
    throw failures.badStory('too-large', `The story is larger than ${mostBytes} bytes`);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
