// One instance of an engine: texts in, plain values out.
import type { Diagnostic } from '../base/diagnostic.js';
import type { CreateEngine, Engine, EngineCall } from './glue.js';

/** What an engine makes of a story. */
export interface Answer {
  /** "" if there is nothing to show. */
  text: string;
  diagnostics: Diagnostic[];
  /** Whether no diagnostic is an error. */
  ok: boolean;
  /** The languages whose words the engine lacked, with spaces between. */
  lacking: string;
}

/** Text, or its bytes as UTF-8. */
export type Text = string | Uint8Array;

/** Bytes of memory. */
const largest = 32 << 20;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const longest = (text: Text): number => (typeof text === 'string' ? 3 * text.length : text.length);

/** Most texts are empty, and a call of the browser's costs as much as many bytes. */
function put(text: Text, memory: Uint8Array<ArrayBuffer>): number {
  if (!text) return 0;
  if (typeof text === 'string') return encoder.encodeInto(text, memory).written;
  memory.set(text);
  return text.length;
}

/** After a call that threw, an instance must not be used again: its stack is not unwound. */
export class Instance {
  readonly #engine: Engine;
  /** How many files of languages it has learned. */
  #learned = 0;

  private constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** A promise where Emscripten's factory is asynchronous: the build makes it wait for nothing where it knows how. */
  static start(make: CreateEngine): Instance | Promise<Instance> {
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

  /** Whether it is to be given up: memory never shrinks. */
  get large(): boolean {
    return this.#engine.HEAPU8.length > largest;
  }

  /** Learns the files of languages that it has not learned yet. */
  learn(files: readonly string[]): void {
    for (; this.#learned < files.length; this.#learned++) {
      this.#engine.learn(this.#put([files[this.#learned]!])[0]!);
    }
  }

  /** Puts texts into the input buffer and returns their sizes. */
  #put(texts: readonly Text[]): number[] {
    let at = this.#engine.input(texts.reduce((sum, text) => sum + longest(text), 0));
    return texts.map((text) => {
      const size = put(text, this.#engine.HEAPU8.subarray(at));
      at += size;
      return size;
    });
  }

  /**
   * Calls what is bound as `name` with texts in the input buffer, one behind the other: it is given their sizes, and
   * the rest as it is.
   */
  call(name: EngineCall, texts: readonly Text[], ...rest: (number | boolean)[]): Answer {
    const result = this.#engine[name](...this.#put(texts), ...rest);

    const memory = this.#engine.HEAPU8;
    const read = (address: number, size: number) =>
      size ? decoder.decode(memory.subarray(address, address + size)) : '';
    const numbers = new Uint32Array(memory.buffer, result, 7);
    const [ok, text = 0, textSize = 0, list = 0, listSize = 0, tags = 0, tagsSize = 0] = numbers;
    return {
      text: read(text, textSize),
      diagnostics: JSON.parse(read(list, listSize)),
      ok: ok === 1,
      lacking: read(tags, tagsSize),
    };
  }
}
