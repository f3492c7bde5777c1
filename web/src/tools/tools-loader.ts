// How the module API comes by the tools, which are in files of their own: nobody who only renders loads them.
import type { Answer } from '../engine/instance.js';
import { importedFrom, type ImportFormat, type Imported } from './import-story.js';
import { failed } from '../engine/instances.js';
import { toolsMissing } from '../base/problems.js';
import type { CompileOwn, EngineSource } from '../engine/wasm-module.js';

type Tools = typeof import('../tools.js');

let tools: Tools | undefined;

/** The tools are there from now on. */
export function useTools(loaded: Tools): void {
  tools = loaded;
}

/** Imports the tools and starts them. */
export async function loadTools(
  load: () => Promise<Tools>,
  source: EngineSource | CompileOwn,
): Promise<void> {
  const loaded = await load();
  await loaded.startTools(source);
  useTools(loaded);
}

/** What was made of a story. */
export type Output = Pick<Answer, 'text' | 'diagnostics' | 'ok'>;

/** One of the tools: until they are there, its answer is the diagnostic that says so. */
const tool =
  <Args extends unknown[]>(get: (loaded: Tools) => (...args: Args) => Answer) =>
  (...args: Args): Output => {
    const { text, diagnostics, ok } = tools ? get(tools)(...args) : failed(toolsMissing());
    return { text, diagnostics, ok };
  };

/** Makes something of a story: an element, a page, text or structured data. Never throws. */
export const output = tool((loaded) => loaded.output);

/** What a page says of a story: JSON-LD, Open Graph, oEmbed, or what keeps its room free, as text. Never throws. */
export const meta = tool((loaded) => loaded.meta);

/** The JSON Schema of stories. */
export const schema = tool((loaded) => loaded.schema);

/** A quotation as a picture to post: SVG, as text. Never throws. */
export const card = tool((loaded) => loaded.card);

/**
 * Turns a document of another format into a story, and says what it could not keep. `auto` (default) recognizes the
 * format. Never throws.
 */
export const importStory = (
  json: string | Uint8Array | ArrayBuffer,
  format?: ImportFormat,
): Imported => (tools ? tools.importStory(json, format) : importedFrom(failed(toolsMissing())));
