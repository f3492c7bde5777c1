// Whatever stops the engine is one typed error, and the next call is right: as WebAssembly, and as JavaScript where
// that is forbidden. Memory stays what it was.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownFile } from '../own-files.mjs';

const good = '{"headline":"Good","blocks":[{"type":"text","markdown":"*Words*"}]}';
const native = globalThis.WebAssembly;

/** More than an instance may have. */
const tooMuch = new Uint8Array(80_000_000).fill(0x20);

/** A module of its own for each test; `instances` are those of WebAssembly, in order. */
let copies = 0;
async function start() {
  const instances = [];
  globalThis.WebAssembly = Object.assign(Object.create(native), {
    Instance: function (...args) {
      const instance = new native.Instance(...args);
      instances.push(instance);
      return instance;
    },
  });
  const api = await import(new URL(`?${++copies}`, ownFile('index.js')).href);
  await api.init();
  return { ...api, instances };
}

async function startAsJavaScript() {
  delete globalThis.WebAssembly;
  try {
    const api = await import(new URL(`?${++copies}`, ownFile('index.js')).href);
    await api.init();
    return api;
  } finally {
    globalThis.WebAssembly = native;
  }
}

const memoryOf = (instance) =>
  Object.values(instance.exports).find((each) => each instanceof native.Memory);

function assertRight({ html, diagnostics, ok }) {
  assert.deepEqual([diagnostics, ok], [[], true]);
  assert.match(html, /<h2[^>]*>Good<\/h2>[^]*<em>Words<\/em>/);
}

function assertStopped({ html, diagnostics, ok }, why) {
  assert.deepEqual([html, ok, diagnostics.length], ['', false, 1]);
  const { severity, code, pointer, message, line, column } = diagnostics[0];
  assert.deepEqual([severity, code, pointer, line, column], ['error', 'engine', '', 1, 1]);
  assert.match(message, why);
}

/** The glue must not write to the console of the page. */
function watchConsole(context) {
  const written = ['log', 'warn', 'error'].map((name) =>
    context.mock.method(console, name, () => {}),
  );
  return () => written.reduce((sum, { mock }) => sum + mock.callCount(), 0);
}

for (const [name, begin] of [
  ['WebAssembly', start],
  ['JavaScript', startAsJavaScript],
]) {
  test(`${name}: of 1,000 calls every tenth runs out of memory, and 900 are right`, async (context) => {
    const { render } = await begin();
    const lines = watchConsole(context);
    for (let call = 0; call < 1000; call++) {
      if (call % 10 === 5) assertStopped(render(tooMuch), /OOM/);
      else assertRight(render(good));
    }
    assert.equal(lines(), 0);
  });

  test(`${name}: after 1,000 failures in a row the next call is right`, async () => {
    const { render } = await begin();
    for (let call = 0; call < 1000; call++) assertStopped(render(tooMuch), /OOM/);
    assertRight(render(good));
  });

  test(`${name}: a caller without any stack left gets a typed error or a right answer`, async () => {
    const { render } = await begin();
    const results = [];
    const attempt = () => {
      try {
        results.push(render(good));
      } catch (cause) {
        // Not even the call itself had room.
        assert.ok(cause instanceof RangeError);
      }
    };
    const dive = () => {
      try {
        dive();
      } catch {
        // At the bottom. On the way up every level tries, with more room each time.
      }
      if (results.length < 200) attempt();
    };
    dive();
    const stopped = results.filter(({ ok }) => !ok);
    for (const each of stopped) assertStopped(each, /Maximum call stack/);
    assert.ok(stopped.length > 0, 'the stack never ran out inside the engine');
    assertRight(results.at(-1));
    assertRight(render(good));
  });
}

test('a trap is a typed error, and the instance is never used again', async () => {
  const { render, instances } = await start();
  assertRight(render(good));
  // Every address that the engine keeps now leads out of its memory.
  new Uint8Array(memoryOf(instances[0]).buffer).fill(0xff);
  assertStopped(render(good), /memory access|unreachable|out of bounds|null function/);
  for (let call = 0; call < 10; call++) assertRight(render(good));
  assert.equal(instances.length, 2);
});

test('10,000 renders grow the memory by nothing after the first', async () => {
  const { render, instances } = await start();
  const texts = [
    good,
    JSON.stringify({
      headline: 'Long',
      blocks: [{ type: 'text', markdown: 'a *b*\n\n'.repeat(500) }],
    }),
    '{"headline":',
    '',
    JSON.stringify({
      headline: 'Facts',
      blocks: [{ type: 'facts', items: [{ label: 'a', value: 1 }] }],
    }),
  ];
  for (const text of texts) render(text);
  const before = memoryOf(instances[0]).buffer.byteLength;
  for (let call = 0; call < 10_000; call++) render(texts[call % texts.length]);
  assert.equal(memoryOf(instances[0]).buffer.byteLength, before);
  assert.equal(instances.length, 1);
  assert.ok(before <= 4 << 20, `${before} bytes`);
});

test('an instance grown beyond 32 MB is replaced when there is time', async () => {
  const { render, instances } = await start();
  // Refused for its size, but only after it was copied.
  const [refused] = render(new Uint8Array(40 << 20).fill(0x20)).diagnostics;
  assert.equal(refused.code, 'too-large');
  assert.ok(memoryOf(instances[0]).buffer.byteLength > 32 << 20);
  assertRight(render(good));
  assert.equal(instances.length, 1, 'replaced in the middle of the work');
  await new Promise((done) => setTimeout(done, 200));
  assertRight(render(good));
  assert.equal(instances.length, 2);
  assert.ok(memoryOf(instances[1]).buffer.byteLength < 4 << 20);
  await new Promise((done) => setTimeout(done, 200));
  assertRight(render(good));
  assert.equal(instances.length, 2, 'a small instance was replaced, too');
});
