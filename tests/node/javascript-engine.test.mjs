// The engine as JavaScript, for pages that forbid WebAssembly: the same bytes for every fixture and example.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { expectedOf, fixtures, optionsOf, storyOf } from '../fixtures.mjs';
import * as wasm from '../../web/dist/index.js';

const examples = new URL('../../examples/', import.meta.url);
let javaScript;

before(async () => {
  await wasm.init();
  javaScript = await import('../../web/dist/index.js?javascript');
  const native = globalThis.WebAssembly;
  delete globalThis.WebAssembly;
  try {
    await javaScript.init();
  } finally {
    globalThis.WebAssembly = native;
  }
});

for (const { name, folder } of fixtures) {
  test(`fixture ${name}`, () => {
    const { html, diagnostics } = javaScript.render(storyOf(folder), optionsOf(folder));
    assert.deepEqual({ html, diagnostics }, expectedOf(folder));
  });
}

for (const name of readdirSync(examples).filter((file) => file.endsWith('.json'))) {
  test(`example ${name}`, () => {
    const bytes = new Uint8Array(readFileSync(new URL(name, examples)));
    assert.deepEqual(javaScript.render(bytes), wasm.render(bytes));
  });
}

test('a page that forbids WebAssembly is told by the platform, not by its name', async () => {
  const { init, render } = await import('../../web/dist/index.js?forbidden');
  const { Module } = WebAssembly;
  WebAssembly.Module = function () {
    throw new WebAssembly.CompileError('blocked by Content Security Policy');
  };
  try {
    await init();
  } finally {
    WebAssembly.Module = Module;
  }
  assert.match(render('{"headline":"Good","blocks":[]}').html, /Good/);
});

test('the usual reader’s files do not hold it', () => {
  const dist = new URL('../../web/dist/', import.meta.url);
  const size = (name) => readFileSync(new URL(name, dist)).length;
  assert.ok(size('engine-js.js') > 200_000);
  assert.ok(size('index.js') < 60_000);
  assert.ok(size('story-widget.js') < 20_000);
});
