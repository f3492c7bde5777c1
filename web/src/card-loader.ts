// How the element comes by the dialog for pictures: when the first reader asks for one.
type CardModule = typeof import('./card.js');

/** Imports card.js, after so many failures, as EngineImport does index.js. */
export type CardImport = (failures: number) => Promise<CardModule>;

/** Whether this is the script for pages, as in engine-loader.ts. */
declare const FOR_PAGES: boolean;

let importCard: CardImport | undefined = FOR_PAGES ? undefined : () => import('./card.js');
let failures = 0;

export function setCard(load: CardImport): void {
  importCard = load;
}

/** Rejects where it can't be loaded; the next call tries again. */
export async function loadCard(): Promise<CardModule> {
  try {
    return await importCard!(failures);
  } catch (cause) {
    failures++;
    throw cause;
  }
}
