// One instance of the renderer: bytes in, plain values out.
import type { Engine } from 'story-engine';
import type { Diagnostic } from './diagnostic.js';
import type { Maker } from './engine-source.js';

export interface RenderOptions {
  /** The headline's heading level, 1 to 6; default 2. */
  headingLevel?: number;
  /** A block's id: only this block is rendered. */
  block?: string;
  /** The language (BCP 47) of a story that names none; default `en`. */
  lang?: string;
  /** Show a placeholder for a block that can't be read; default false. */
  preview?: boolean;
  /** The hosts of other origins that images may come from, as `img.example.org`; default any. */
  imageHosts?: readonly string[];
  /** Links to other origins say `nofollow ugc`, for stories that anyone may write; default false. */
  nofollow?: boolean;
}

export interface RenderResult {
  /** Safe to insert into a page; "" if there is nothing to show. */
  html: string;
  diagnostics: Diagnostic[];
  /** Whether no diagnostic is an error. */
  ok: boolean;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const longest = (text: string | Uint8Array): number =>
  typeof text === 'string' ? 3 * text.length : text.length;

function put(text: string | Uint8Array, memory: Uint8Array<ArrayBuffer>): number {
  if (typeof text === 'string') return encoder.encodeInto(text, memory).written;
  memory.set(text);
  return text.length;
}

/** After a call that threw, an instance must not be used again: its stack is not unwound. */
export class Instance {
  readonly #engine: Engine;

  private constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** A promise where Emscripten's factory is asynchronous, as it is in newer versions than 3.1.6. */
  static start(make: Maker): Instance | Promise<Instance> {
    const engine: Partial<Engine> = {
      // The glue asks where its file is, and does not need it.
      locateFile: (name) => name,
      // Before the glue writes to the console.
      onAbort(reason) {
        throw new Error(String(reason));
      },
    };
    const made = make(engine);
    const started = () => new Instance(engine as Engine);
    return engine.render ? started() : Promise.resolve(made).then(started);
  }

  /** Bytes of memory. */
  get size(): number {
    return this.#engine.HEAPU8.length;
  }

  render(json: string | Uint8Array, options: RenderOptions): RenderResult {
    // Own options only, whatever the page has made of every object.
    const own: RenderOptions = Object.assign(Object.create(null), options);
    const { headingLevel = 2, block, lang, preview, imageHosts = [], nofollow } = own;
    const texts = [json, `${block ?? ''}`, `${lang ?? ''}`, [...imageHosts].join(' ')];
    let at = this.#engine.input(texts.reduce((sum, text) => sum + longest(text), 0));
    const sizes = texts.map((text) => {
      const size = put(text, this.#engine.HEAPU8.subarray(at));
      at += size;
      return size;
    }) as [number, number, number, number];
    const result = this.#engine.render(
      ...sizes,
      Number(headingLevel),
      preview === true,
      nofollow === true,
    );

    const memory = this.#engine.HEAPU8;
    const read = (address: number, size: number) =>
      decoder.decode(memory.subarray(address, address + size));
    const numbers = new Uint32Array(memory.buffer, result, 5);
    const [ok, html = 0, htmlSize = 0, list = 0, listSize = 0] = numbers;
    return {
      html: read(html, htmlSize),
      diagnostics: JSON.parse(read(list, listSize)),
      ok: ok === 1,
    };
  }
}
