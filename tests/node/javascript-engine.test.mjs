// The engine as JavaScript, for pages that forbid WebAssembly: the same bytes for every fixture and example.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { expectedOf, fixtures, optionsOf, storyOf } from '../fixtures.mjs';
import { dist, ownFile } from '../own-files.mjs';
import * as wasm from '../../web/dist/index.js';

const examples = new URL('../../examples/', import.meta.url);
let javaScript;

before(async () => {
  await wasm.init();
  javaScript = await import(new URL('?javascript', ownFile('index.js')).href);
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
  const { init, render } = await import(new URL('?forbidden', ownFile('index.js')).href);
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
  const size = (file) => readFileSync(file).length;
  assert.ok(size(ownFile('engine-js.js')) > 200_000);
  assert.ok(size(ownFile('index.js')) < 60_000);
  assert.ok(size(new URL('story-widget.js', dist)) < 20_000);
});
