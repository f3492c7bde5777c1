// How the element comes by what its controls do: when a reader comes to the story with pointer, finger or keyboard.

/** Imports act.js, after so many failures, as EngineImport does the module API. */
export type ActImport = (failures: number) => Promise<typeof import('../act.js')>;

/** Whether this is the script for pages, as in engine-loader.ts. */
declare const FOR_PAGES: boolean;

let importAct: ActImport | undefined = FOR_PAGES ? undefined : () => import('../act.js');
let failures = 0;

export function setAct(load: ActImport): void {
  importAct = load;
}

/** Rejects where it can't be loaded; the next call tries again. */
export async function loadAct(): ReturnType<ActImport> {
  try {
    return await importAct!(failures);
  } catch (cause) {
    failures++;
    throw cause;
  }
}
