// A promise that is kept from outside, and says whether it was.

export class Settled {
  done = false;
  #resolve!: (shown: boolean) => void;
  readonly promise = new Promise<boolean>((resolve) => {
    this.#resolve = resolve;
  });

  settle(shown: boolean): void {
    this.done = true;
    this.#resolve(shown);
  }
}
