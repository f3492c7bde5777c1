// Responses: types, policies, caching.

import { mostStale, patience } from './copies.js';

/** @import { Refusal } from './refusal.js' */
/** @import { Settings } from './settings.js' */

const nothing = "default-src 'none'; base-uri 'none'; form-action 'none'";
const media = 'img-src http: https:; media-src http: https:';

/** @type {Record<string, (settings: Settings) => Record<string, string>>} */
const kinds = {
  // Safe wherever it is put; opened by itself it may do nothing at all.
  html: () => ({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `${nothing}; style-src 'self'; ${media}; sandbox`,
  }),
  page: ({ script }) => ({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': [
      `${nothing}; style-src 'self'; ${media}`,
      // The script loads others from its folder.
      ...(script ? [`script-src ${script.slice(0, script.lastIndexOf('/') + 1)}`] : []),
      "require-trusted-types-for 'script'; trusted-types story-widget",
    ].join('; '),
    'referrer-policy': 'strict-origin-when-cross-origin',
  }),
  text: () => ({ 'content-type': 'text/plain; charset=utf-8' }),
  css: () => ({ 'content-type': 'text/css; charset=utf-8' }),
  json: () => ({ 'content-type': 'application/json' }),
};

/** For every page, whatever it says. @param {string} cache */
const always = (cache) => ({
  'cache-control': `public, ${cache}`,
  'access-control-allow-origin': '*',
  'x-content-type-options': 'nosniff',
});

/**
 * @param {string} body
 * @param {'html' | 'page' | 'text' | 'css' | 'json'} kind
 * @param {Settings} settings
 */
export async function answer(body, kind, settings) {
  const { maxAge } = settings;
  const revalidate = `stale-while-revalidate=${10 * maxAge}, stale-if-error=${mostStale}`;
  return new Response(body, {
    headers: {
      ...kinds[kind]?.(settings),
      etag: await entityTag(body),
      ...always(`max-age=${maxAge}, ${revalidate}`),
    },
  });
}

/** A failure is kept for a moment: whoever repeats it does not reach the story's server each time. @param {Refusal} refusal */
export function refused(refusal) {
  const { status } = refusal;
  return new Response(JSON.stringify(refusal), {
    status,
    headers: {
      'content-type': 'application/json',
      ...(status === 405 && { allow: 'GET, HEAD' }),
      ...always(`max-age=${patience}`),
    },
  });
}

/** Nothing but a status. @param {number} status @param {Settings} settings */
export const bare = (status, { maxAge }, headers = {}) =>
  new Response(null, {
    status,
    headers: {
      ...headers,
      'cache-control': `public, max-age=${maxAge}`,
      'access-control-allow-origin': '*',
    },
  });

/** The same bytes have the same tag, whichever machine rendered them. @param {string} body */
async function entityTag(body) {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body));
  const bytes = [...new Uint8Array(hash).subarray(0, 16)];
  return `"${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
}

/** 304 for whoever has these bytes already. @param {Request} request @param {Response} response */
export function unlessKnown(request, response) {
  const tag = response.headers.get('etag');
  const asked = request.headers.get('if-none-match')?.split(',');
  const known = asked?.some((each) => ['*', tag].includes(each.trim().replace(/^W\//, '')));
  if (!tag || !known) return response;
  const headers = new Headers(response.headers);
  headers.delete('content-type');
  return new Response(null, { status: 304, headers });
}

/** @param {Request} request @param {Response} response */
export const forMethod = (request, response) =>
  request.method === 'HEAD' ? new Response(null, response) : response;
