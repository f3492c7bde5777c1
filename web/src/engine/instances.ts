// The instances of one engine: a trapped one is dropped, and the next call has a fresh one.
import type { Diagnostic } from '../base/diagnostic.js';
import type { CreateEngine } from './glue.js';
import { Instance, type Answer, type Text } from './instance.js';
import { whenIdle } from '../base/later.js';
import { engineStopped, notText } from '../base/problems.js';

/** The answer where nothing was made. */
export const failed = (diagnostic: Diagnostic): Answer => ({
  text: '',
  diagnostics: [diagnostic],
  ok: false,
  lacking: '',
});

export class Instances {
  readonly #make: CreateEngine;
  readonly #languages: readonly string[];
  readonly #ready: Instance[] = [];
  #starting = 0;
  /** Emscripten's factory is asynchronous in newer versions than 3.1.6. Then a spare waits, as render() can't. */
  #slow = false;
  /** The one to be given up when there is time. */
  #large: Instance | undefined;

  /** `languages`: the texts of files, which may become more. */
  constructor(make: CreateEngine, languages: readonly string[] = []) {
    this.#make = make;
    this.#languages = languages;
  }

  /** Starts the first instance, and the spare. */
  async start(): Promise<void> {
    await this.#add();
    if (this.#slow) await this.#add();
  }

  /** Calls an instance. Never throws: what stops it is a diagnostic, and the next call has a fresh one. */
  call(json: unknown, use: (instance: Instance, text: Text) => Answer): Answer {
    const text = json instanceof ArrayBuffer ? new Uint8Array(json) : json;
    if (typeof text !== 'string' && !(text instanceof Uint8Array)) return failed(notText(json));
    try {
      const instance = this.#current;
      if (!instance) return failed(engineStopped('and its successor is still starting'));
      instance.learn(this.#languages);
      const answer = use(instance, text);
      this.#replaceWhenLarge();
      return answer;
    } catch (cause) {
      this.#drop();
      return failed(engineStopped(cause));
    }
  }

  /** The instance to call; undefined only where starting takes time and two trapped in one go. */
  get #current(): Instance | undefined {
    if (this.#ready.length + this.#starting === 0) this.#addMeanwhile();
    return this.#ready[0];
  }

  /** Gives up the current instance. */
  #drop(): void {
    this.#ready.shift();
    if (this.#slow) this.#addMeanwhile();
  }

  /** Sees to it that one large story does not hold memory for as long as the page lives. */
  #replaceWhenLarge(): void {
    const instance = this.#ready[0];
    if (!instance || instance === this.#large || !instance.large) return;
    this.#large = instance;
    whenIdle(() => {
      if (this.#ready[0] === this.#large) this.#drop();
      this.#large = undefined;
    });
  }

  /** Where one can't be started, the next call tries again. */
  #addMeanwhile(): void {
    this.#add()?.catch(() => undefined);
  }

  #add(): Promise<void> | undefined {
    const instance = Instance.start(this.#make);
    if (instance instanceof Instance) {
      this.#ready.push(instance);
      return undefined;
    }
    this.#slow = true;
    this.#starting++;
    return instance
      .then((started) => void this.#ready.push(started))
      .finally(() => void this.#starting--);
  }
}
