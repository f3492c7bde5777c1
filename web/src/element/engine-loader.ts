// How the element comes by the renderer: once for a page, when the first story is to be rendered.
import type { Diagnostic } from '../base/diagnostic.js';
import { engineMissing } from '../base/problems.js';

export type EngineModule = Pick<
  typeof import('../index.js'),
  'init' | 'learn' | 'loadStory' | 'render' | 'styles'
>;

/** Imports the module API, after so many failures; the place depends on how the element's script was loaded. */
export type EngineImport = (failures: number) => Promise<EngineModule>;

/** Whether this is the script for pages, which says where its engine is; a bundler takes the import as it is. */
declare const FOR_PAGES: boolean;

let importEngine: EngineImport | undefined = FOR_PAGES ? undefined : () => import('../inline.js');
let engine: Promise<EngineModule> | undefined;
let failures = 0;

export function setEngine(load: EngineImport): void {
  importEngine = load;
}

/** The module, not started yet, or why there is none. Never rejects; after a failure the next call tries again. */
export async function loadEngine(): Promise<EngineModule | Diagnostic> {
  try {
    return await (engine ??= importEngine!(failures));
  } catch (cause) {
    engine = undefined;
    failures++;
    return engineMissing(cause);
  }
}
