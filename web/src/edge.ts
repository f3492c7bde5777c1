// The module API at the edge, where WebAssembly comes as a compiled module only, and nothing can be loaded later.
import { renderBy } from './engine/engine.js';
import { useTools } from './tools/tools-loader.js';
import * as tools from './tools.js';

export * from './api.js';

/**
 * Starts everything: the tools' engine renders, too, and knows every language. `module` is `story-widget/tools.wasm`,
 * imported. Only the first call starts; after a failure the next one tries again.
 */
export async function init(module: WebAssembly.Module): Promise<void> {
  renderBy(await tools.startTools(module));
  useTools(tools);
}
