// The worker of examples/edge, running, with two servers of stories: one that it may ask, and a stranger.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, beforeEach } from 'node:test';
import { startWorker } from './workerd.mjs';

export const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url));

/** A server for stories: `answers` by path. */
async function listen() {
  const answers = new Map();
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(request);
    const how = answers.get(request.url);
    if (how) how(response, request);
    else response.writeHead(404).end();
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { answers, requests, server, origin: `http://127.0.0.1:${server.address().port}` };
}

export const script = 'https://news.example/dist/story-widget.js';
export let stories, stranger, base, css;
let worker;

before(async () => {
  [stories, stranger] = await Promise.all([listen(), listen()]);
  worker = startWorker({
    STORY_ORIGINS: `https://news.example ${stories.origin}`,
    STORIES: `${stories.origin}/stories/`,
    STORY_SCRIPT: script,
    STORY_SECONDS: '0.5',
  });
  base = (await worker.ready).origin;
  css = `${base}/story-widget.css`;
});

after(async () => {
  await worker?.dispose();
  for (const { server } of [stories, stranger]) {
    server.close();
    server.closeAllConnections();
  }
});

beforeEach(() => {
  for (const { requests } of [stories, stranger]) requests.length = 0;
});

export const ask = (path, options) =>
  worker.dispatchFetch(`${base}${path}`, { redirect: 'manual', ...options });
export const rendered = (src, more = '') => ask(`/render?src=${encodeURIComponent(src)}${more}`);

export const type = { 'content-type': 'application/json' };
export const send =
  (body, headers = type, status = 200) =>
  (response) =>
    response.writeHead(status, headers).end(body);

let paths = 0;
/** A new address for each story: the worker keeps what it has answered. */
export function serve(how, server = stories) {
  const path = `/${++paths}.json`;
  server.answers.set(path, typeof how === 'function' ? how : send(how));
  return `${server.origin}${path}`;
}

/** Status and code of an answer that is a failure, and nothing else. */
export async function failure(response) {
  assert.equal(response.headers.get('content-type'), 'application/json');
  const text = await response.text();
  assert.doesNotMatch(
    text,
    /\bat \w+|node_modules|\.js\b|wasm|stack|127\.0\.0\.1/i,
    'it tells too much',
  );
  const { ok, diagnostics } = JSON.parse(text);
  assert.equal(ok, false);
  assert.equal(response.headers.get('etag'), null);
  return [response.status, diagnostics[0].code];
}
