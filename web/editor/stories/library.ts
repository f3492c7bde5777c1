// The stories that this browser keeps, each with its last versions. Nothing here removes or overwrites another's record.
import { inForm, titleOf, withVersion, type Head, type Kept, type Version } from './record.js';
import type { Store } from './store.js';
import type { FileHandle } from '../page/files.js';

const headKey = (id: string) => `${id}/head`;
const textKey = (id: string) => `${id}/text`;
const versionsKey = (id: string) => `${id}/versions`;
const handleKey = (id: string) => `${id}/handle`;
const keysOf = (id: string) => [headKey(id), textKey(id), versionsKey(id), handleKey(id)];

export class Library {
  readonly #store: Store;
  /** Handles that can't be stored are known until the page goes. */
  readonly #handles = new Map<string, FileHandle>();

  constructor(store: Store) {
    this.#store = store;
  }

  get lasting(): boolean {
    return this.#store.lasting;
  }

  /** All stories, the one that was changed last in front. */
  async list(): Promise<Head[]> {
    const keys = (await this.#store.keys()).filter((key) => key.endsWith('/head'));
    const heads = (await this.#store.getMany(keys)) as Head[];
    return heads.filter(Boolean).sort((a, b) => b.at - a.at);
  }

  async load(id: string): Promise<Kept | undefined> {
    const [head, text, versions, handle] = await this.#store.getMany(keysOf(id));
    if (!head || typeof text !== 'string') return undefined;
    return {
      head: head as Head,
      text,
      versions: (versions as Version[] | undefined) ?? [],
      handle: this.#handles.get(id) ?? (handle as FileHandle | undefined),
    };
  }

  /** Rejects where there is no room for it. */
  keep(head: Head, text: string): Promise<void> {
    return this.#store.setMany([
      [headKey(head.id), head],
      [textKey(head.id), text],
    ]);
  }

  /** Keeps the text as a version of the story. */
  async keepVersion(id: string, text: string): Promise<void> {
    const before = ((await this.#store.get(versionsKey(id))) as Version[] | undefined) ?? [];
    const after = withVersion(before, text, Date.now());
    if (after.length !== before.length || after[0]?.text !== before[0]?.text)
      await this.#store.set(versionsKey(id), after);
  }

  async keepHandle(id: string, handle: FileHandle): Promise<void> {
    this.#handles.set(id, handle);
    // Some browsers can't store what leads to a file.
    await this.#store.set(handleKey(id), handle).catch(() => undefined);
  }

  async duplicate(id: string, copyOf: (title: string) => string): Promise<Head | undefined> {
    const kept = await this.load(id);
    if (!kept) return undefined;
    const { head, text } = kept;
    const copy = { ...head, id: newId(), at: Date.now(), saved: false, name: copyOf(head.name) };
    await this.keep(copy, text);
    return copy;
  }

  /** Gives what brings it back. */
  async remove(id: string): Promise<() => Promise<void>> {
    const kept = await this.load(id);
    await this.#store.remove(keysOf(id));
    return async () => {
      if (!kept) return;
      await this.keep(kept.head, kept.text);
      await this.#store.set(versionsKey(id), kept.versions);
      if (kept.handle) await this.keepHandle(id, kept.handle);
    };
  }

  /** All stories with their versions as one JSON text. */
  async exportAll(): Promise<string> {
    const all = await Promise.all((await this.list()).map(({ id }) => this.load(id)));
    const stories = all
      .filter((each) => each !== undefined)
      .map(({ head, text, versions }) => ({
        name: head.name,
        title: head.title,
        changed: new Date(head.at).toISOString(),
        text: inForm(text, head.form),
        versions: versions.map(({ at, text: of }) => ({
          at: new Date(at).toISOString(),
          text: of,
        })),
      }));
    return `${JSON.stringify({ stories }, null, 2)}\n`;
  }
}

export const newId = (): string => crypto.randomUUID();

export { titleOf };
