// What the element loads when it is needed. Where that is depends on how its own script was loaded.
import { OnDemand } from '../base/on-demand.js';

/** What the element needs of the module API. */
export type EngineModule = Pick<
  typeof import('../index.js'),
  'init' | 'lacking' | 'learn' | 'loadStory' | 'render' | 'styles'
>;

/** Whether this is the script for pages, which says where its modules are; a bundler takes the imports as they are. */
declare const FOR_PAGES: boolean;

/** The module API, when the first story is to be rendered. */
export const engineModule = new OnDemand<EngineModule>(
  FOR_PAGES ? undefined : () => import('../inline.js'),
);

/** What controls do, when a reader comes to the story with pointer, finger or keyboard; and what leads to a block. */
export const actModule = new OnDemand<typeof import('../act.js')>(
  FOR_PAGES ? undefined : () => import('../act.js'),
);

/** What makes a shadow root of a pre-rendered story that is none yet. */
export const takeInModule = new OnDemand<typeof import('../take-in.js')>(
  FOR_PAGES ? undefined : () => import('../take-in.js'),
);
