// The local page's server, as a program.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { after, before, test } from 'node:test';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../web/demo/server.mjs', import.meta.url));
const examples = new URL('../../examples/', import.meta.url);
let server;
let url;

before(async () => {
  server = spawn(process.execPath, [program, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  [url] = await once(createInterface(server.stdout), 'line');
});

after(() => server.kill('SIGKILL'));

/** The path as it is: fetch() would tidy it. */
async function get(path, options = {}) {
  const { hostname, port } = new URL(url);
  const sent = request({ hostname, port, path, ...options }).end();
  const [response] = await once(sent, 'response');
  let body = '';
  for await (const chunk of response) body += chunk;
  return { status: response.statusCode, type: response.headers['content-type'], body };
}

test('says its address on a line of its own', () => {
  assert.match(url, /^http:\/\/127\.0\.0\.1:\d+\/$/);
});

test('lists every example', async () => {
  const { status, type, body } = await get('/');
  assert.equal(status, 200);
  assert.match(type, /^text\/html/);
  for (const name of readdirSync(examples).filter((each) => /\.(html|json)$/.test(each))) {
    assert.ok(body.includes(`href="/examples/${name}"`), name);
  }
  // Titles are escaped once, and blocks that have no type are named in words.
  assert.match(body, />Key points, timeline, profile, Q&#38;A</);
  assert.doesNotMatch(body, /Q&#38;amp;|× undefined/);
  assert.match(body, />The library that keeps its lamps on</);
});

test('serves files with their types', async () => {
  for (const [path, type] of [
    ['/examples/reference-story.html', 'text/html; charset=utf-8'],
    ['/examples/reference-story.json', 'application/json'],
    ['/dist/story-widget.js', 'text/javascript; charset=utf-8'],
    ['/dist/engine.wasm', 'application/wasm'],
    ['/dist/story-widget.css', 'text/css; charset=utf-8'],
  ]) {
    const answer = await get(path);
    assert.equal(answer.status, 200, path);
    assert.equal(answer.type, type);
  }
  const story = readFileSync(new URL('reference-story.json', examples), 'utf8');
  assert.equal((await get('/examples/reference-story.json')).body, story);
});

test('serves nothing else', async () => {
  for (const path of [
    '/package.json',
    '/dist/../package.json',
    '/examples/%2e%2e/README.md',
    '/examples/..%2fREADME.md',
    '/examples/..%5cREADME.md',
    '/examples//etc/passwd',
    '/examples/%00',
    '/examples/%',
    '/examples/',
    '/examples/images',
    '/examples/minimal.json/',
    '/examples/minimal.json%2f',
    '//',
    '///',
    '//localhost/examples/minimal.json',
    '//user@localhost/',
    '//other.example:99999/',
    '/\\',
    '/\\localhost/examples/minimal.json',
    'http://localhost/examples/minimal.json',
    '*',
  ]) {
    const { status, body } = await get(path);
    assert.equal(status, 404, path);
    assert.match(body, /href="\/"/);
  }
  assert.doesNotMatch((await get('/<script>')).body, /<script>/);
});

test('answers HEAD without a body, a favicon with nothing, and no other method', async () => {
  assert.deepEqual((await get('/', { method: 'HEAD' })).body, '');
  assert.equal((await get('/favicon.ico')).status, 204);
  assert.equal((await get('/', { method: 'POST' })).status, 405);
});

test('stops on SIGTERM', async () => {
  server.kill('SIGTERM');
  const [code] = await once(server, 'exit');
  assert.equal(code, 0);
});
