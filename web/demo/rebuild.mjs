// Builds again whenever a source changes. What the pages of the local site are told of it: `version` counts the states
// of what they show, `building` is whether another one is on its way, and `failure` what the compiler said, if it did.
import { spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { watch } from 'node:fs';

/** A change comes as several, of one file and of what the editor of texts keeps beside it. */
const quiet = 100;
/** What no build reads. */
const beside = /(^|\/)(\.|#)|~$/;

export class Rebuild extends EventEmitter {
  // Of a server that has been started anew, everything may be new.
  #version = Date.now();
  #failure = '';
  #child;
  #isStale = false;
  #timers = new Set();
  #command;
  #watchers;

  /** `sources` and `shown` are files and folders; a change in those that are `shown` as they are takes no build. */
  constructor({ sources, shown, command }) {
    super();
    this.#command = command;
    this.#watchers = [
      ...sources.map((path) => this.#watch(path, () => this.#build())),
      ...shown.map((path) => this.#watch(path, () => this.#show())),
    ];
  }

  get state() {
    return { version: this.#version, building: !!this.#child, failure: this.#failure };
  }

  close() {
    for (const timer of this.#timers) clearTimeout(timer);
    for (const watcher of this.#watchers) watcher.close();
    // With its own children: it is the first of its group.
    if (this.#child) process.kill(-this.#child.pid);
  }

  #watch(path, change) {
    let timer;
    return watch(path, { recursive: true }, (_, name) => {
      if (name && beside.test(name)) return;
      clearTimeout(timer);
      this.#timers.delete(timer);
      timer = setTimeout(change, quiet);
      this.#timers.add(timer);
    });
  }

  #show() {
    this.#version++;
    this.emit('change');
  }

  #build() {
    if (this.#child) {
      this.#isStale = true;
      this.emit('change');
      return;
    }
    const [program, ...args] = this.#command;
    let said = '';
    this.#child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream.on('data', (data) => {
        said += data;
        process.stderr.write(data);
      });
    this.#child.on('close', (code) => this.#end(code === 0 ? '' : said));
    this.emit('change');
  }

  #end(failure) {
    this.#child = undefined;
    this.#failure = failure;
    if (this.#isStale) {
      this.#isStale = false;
      this.#build();
    } else if (failure) this.emit('change');
    else this.#show();
  }
}
