// Where records are kept: IndexedDB, or only this page's memory where the browser forbids it.
import { createStore, del, delMany, get, getMany, keys, set, setMany } from 'idb-keyval';

export interface Store {
  readonly lasting: boolean;
  get(key: string): Promise<unknown>;
  getMany(keys: string[]): Promise<unknown[]>;
  set(key: string, value: unknown): Promise<void>;
  setMany(entries: [string, unknown][]): Promise<void>;
  remove(keys: string[]): Promise<void>;
  keys(): Promise<string[]>;
}

/** What the database is called. */
const name = 'story-editor';

export async function openStore(): Promise<Store> {
  try {
    const store = createStore(name, 'stories');
    await get('', store);
    return {
      lasting: true,
      get: (key) => get(key, store),
      getMany: (list) => getMany(list, store),
      set: (key, value) => set(key, value, store),
      setMany: (entries) => setMany(entries, store),
      remove: (list) => (list.length === 1 ? del(list[0]!, store) : delMany(list, store)),
      keys: async () => (await keys(store)).map(String),
    };
  } catch {
    return inMemory();
  }
}

function inMemory(): Store {
  const all = new Map<string, unknown>();
  return {
    lasting: false,
    get: async (key) => all.get(key),
    getMany: async (list) => list.map((key) => all.get(key)),
    set: async (key, value) => void all.set(key, value),
    setMany: async (entries) => entries.forEach(([key, value]) => all.set(key, value)),
    remove: async (list) => list.forEach((key) => all.delete(key)),
    keys: async () => [...all.keys()],
  };
}
