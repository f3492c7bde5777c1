// A module that is loaded when it is needed.

/** Imports it, after so many failures: browsers remember an address that could not be loaded. */
export type Import<Module> = (failures: number) => Promise<Module>;

export class OnDemand<Module> {
  #from: Import<Module> | undefined;
  #failures = 0;

  /** `from`: where it is, unless somebody says otherwise. */
  constructor(from?: Import<Module>) {
    this.#from = from;
  }

  loadFrom(from: Import<Module>): void {
    this.#from = from;
  }

  /** Rejects where it can't be loaded; the next call tries again. */
  async load(): Promise<Module> {
    try {
      return await this.#from!(this.#failures);
    } catch (cause) {
      this.#failures++;
      throw cause;
    }
  }
}
