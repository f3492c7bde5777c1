// How the element comes by the renderer: once for a page, when the first story is to be rendered.
import type { Diagnostic } from '../base/diagnostic.js';
import { engineMissing } from '../base/problems.js';
import { modules, type EngineModule } from './modules.js';

let engine: Promise<EngineModule> | undefined;

/** The module, not started yet, or why there is none. Never rejects; after a failure the next call tries again. */
export async function loadEngine(): Promise<EngineModule | Diagnostic> {
  try {
    return await (engine ??= modules.engine());
  } catch (cause) {
    engine = undefined;
    return engineMissing(cause);
  }
}
