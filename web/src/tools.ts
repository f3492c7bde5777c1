// The tools: what is made of stories elsewhere than in a reader's browser. This file and tools.wasm are loaded only for
// whoever asks for them.
import text from 'story-schema';
import createTools from 'story-tools';
import { failed, Instances } from './engine/instances.js';
import type { Answer } from './engine/instance.js';
import { toolsMissing } from './base/problems.js';
import { importedFrom, type ImportFormat, type Imported } from './tools/import-story.js';
import { rerenderedFrom, type Rerendered } from './tools/rerender.js';
import {
  requestOf,
  type CardOptions,
  type MetaOptions,
  type OutputOptions,
} from './tools/tool-options.js';
import { compile, makerOf, type CompileOwn, type EngineSource } from './engine/wasm-module.js';

type Json = string | Uint8Array | ArrayBuffer;

let starting: Promise<Instances> | undefined;
let instances: Instances | undefined;

/** Starts the engine; only the first call does, and after a failure the next one tries again. */
export async function startTools(source: EngineSource | CompileOwn): Promise<Instances> {
  starting ??= startOnce(source).catch((cause: unknown) => {
    starting = undefined;
    throw cause;
  });
  return starting;
}

async function startOnce(source: EngineSource | CompileOwn): Promise<Instances> {
  const started = new Instances(makerOf(createTools, await compile(source)));
  await started.start();
  return (instances = started);
}

/** Calls what is bound as `name` with the story and a request, both as JSON. */
function make(name: 'output', json: Json, request: () => string): Answer {
  if (!instances) return failed(toolsMissing());
  return instances.call(json, (instance, text) => instance.call(name, [text, request()]));
}

export const output = (json: Json, options?: OutputOptions): Answer =>
  make('output', json, () => requestOf(options, 'fragment'));

export const meta = (json: Json, options?: MetaOptions): Answer =>
  make('output', json, () => requestOf(options, 'jsonld'));

export const schema = (): Answer => ({ text, diagnostics: [], ok: true, lacking: '' });

export const card = (json: Json, options?: CardOptions): Answer =>
  make('output', json, () => requestOf(options, 'card'));

/** For an editor: what changed in the story since the last call. Nobody else may call it meanwhile. */
export const rerender = (json: Json): Rerendered =>
  rerenderedFrom(
    instances
      ? instances.call(json, (instance, text) => instance.call('rerender', [text]))
      : failed(toolsMissing()),
  );

export const importStory = (json: Json, format: ImportFormat = 'auto'): Imported =>
  importedFrom(
    instances
      ? instances.call(json, (instance, text) => instance.call('importStory', [text, format]))
      : failed(toolsMissing()),
  );
