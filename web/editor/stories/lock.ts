// One tab writes a story: whoever holds its lock. Another one shows it, and can ask for the lock.

const lockName = (id: string) => `story-editor/${id}`;
/** As long as the tab that writes has to keep what it has and to give the lock up. */
const patience = 1500;

export interface Held {
  release(): void;
}

interface Asked {
  readonly give: string;
}

export class Locks {
  readonly #channel = 'BroadcastChannel' in window ? new BroadcastChannel('story-editor') : null;
  #giveUp: ((id: string) => void) | undefined;

  /** Calls back when another tab asks for a story. */
  whenAsked(giveUp: (id: string) => void): void {
    this.#giveUp = giveUp;
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<Asked>) =>
      this.#giveUp?.(data.give),
    );
  }

  /** The lock, or undefined where another tab has it. `lost`: another tab took it. */
  take(id: string, lost: () => void): Promise<Held | undefined> {
    return request(id, { ifAvailable: true }, lost);
  }

  /** Asks the tab that has it for the lock, and takes it where that does not answer. */
  async demand(id: string, lost: () => void): Promise<Held | undefined> {
    this.#channel?.postMessage({ give: id } satisfies Asked);
    const signal = AbortSignal.timeout(patience);
    const given = await request(id, { signal }, lost).catch(() => undefined);
    return given ?? request(id, { steal: true }, lost);
  }
}

function request(id: string, options: LockOptions, lost: () => void): Promise<Held | undefined> {
  // Without Web Locks, as in pages that are not secure, nobody can tell.
  if (!navigator.locks) return Promise.resolve({ release() {} });
  return new Promise((done, failed) => {
    let released = false;
    const asked = navigator.locks.request(lockName(id), options, (lock) => {
      if (!lock) return done(undefined);
      return new Promise<void>((end) =>
        done({
          release() {
            released = true;
            end();
          },
        }),
      );
    });
    asked.catch((cause: unknown) => {
      failed(cause);
      if (!released) lost();
    });
  });
}
