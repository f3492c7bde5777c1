// What the element loads only when a reader asks for it.

/** By file name. */
interface Modules {
  card: typeof import('./card.js');
  'share-menu': typeof import('./share-menu.js');
}

/** Imports a module, after so many failures, as EngineImport does index.js. */
export type LaterImport = <Name extends keyof Modules>(
  name: Name,
  failures: number,
) => Promise<Modules[Name]>;

/** Whether this is the script for pages, as in engine-loader.ts. */
declare const FOR_PAGES: boolean;

// Within the condition: esbuild then leaves the modules, and card.js's style sheet, out of the script for pages.
let importLater: LaterImport | undefined = FOR_PAGES
  ? undefined
  : (name) => (name === 'card' ? import('./card.js') : import('./share-menu.js')) as Promise<never>;
let failures = 0;

export function setLater(load: LaterImport): void {
  importLater = load;
}

/** Rejects where it can't be loaded; the next call tries again. */
export async function loadLater<Name extends keyof Modules>(name: Name): Promise<Modules[Name]> {
  try {
    return await importLater!(name, failures);
  } catch (cause) {
    failures++;
    throw cause;
  }
}
