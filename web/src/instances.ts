// The instances of one compiled module: a trapped one is dropped, and the next call has a fresh one.
import { Instance } from './instance.js';

export class Instances {
  readonly #module: WebAssembly.Module;
  readonly #ready: Instance[] = [];
  #starting = 0;
  /** Emscripten's factory is asynchronous in newer versions than 3.1.6. Then a spare waits, as render() can't. */
  #slow = false;

  constructor(module: WebAssembly.Module) {
    this.#module = module;
  }

  /** Starts the first instance, and the spare. */
  async start(): Promise<void> {
    await this.#add();
    if (this.#slow) await this.#add();
  }

  /** The instance to call; undefined only where starting takes time and two trapped in one go. */
  get current(): Instance | undefined {
    if (this.#ready.length + this.#starting === 0) void this.#add();
    return this.#ready[0];
  }

  /** Gives up the current instance. */
  drop(): void {
    this.#ready.shift();
    if (this.#slow) void this.#add();
  }

  #add(): Promise<void> | undefined {
    const instance = Instance.start(this.#module);
    if (instance instanceof Instance) {
      this.#ready.push(instance);
      return undefined;
    }
    this.#slow = true;
    this.#starting++;
    return instance.then((started) => {
      this.#starting--;
      this.#ready.push(started);
    });
  }
}
