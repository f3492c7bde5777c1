// What the element loads when it is needed. Where that is depends on how its own script was loaded.
import type { Diagnostic } from '../base/diagnostic.js';
import { engineMissing } from '../base/problems.js';
import type { RenderOptions, RenderResult } from '../engine/engine.js';

/** What the element needs of the module API. */
export interface EngineModule extends Pick<
  typeof import('../index.js'),
  'init' | 'lacking' | 'loadStory' | 'styles'
> {
  learn(languages: readonly string[]): Promise<unknown> | undefined;
  render(text: string | Uint8Array, options?: RenderOptions): RenderResult;
}

export type ShowModule = Pick<typeof import('../show.js'), 'fit' | 'loadText' | 'parse'>;

interface Modules {
  /** The module API, not started yet, when the first story is to be rendered; `given` is its text where the page has it. */
  engine(given: string | null): Promise<EngineModule>;
  /** What controls do, when a reader comes to the story with pointer, finger or keyboard; and what leads to a block. */
  act(): Promise<typeof import('../act.js')>;
  /** What shows a story, and fits it to its page. */
  show(): Promise<ShowModule>;
  /** What makes a shadow root of a pre-rendered story that is none yet. */
  takeIn(): Promise<typeof import('../take-in.js')>;
  /** Words for what rarely goes wrong. */
  explain(): Promise<typeof import('../explain.js')>;
}

/** Whether this is the script for pages, which says where its modules are; a bundler takes the imports as they are. */
declare const FOR_PAGES: boolean;
/** Whether this is the script that has everything inside. */
declare const IN_ONE_FILE: boolean;

/** Each rejects where it can't be loaded; the next call tries again. */
export const modules: Modules = FOR_PAGES
  ? ({} as Modules)
  : {
      engine: () => (IN_ONE_FILE ? import('../in-one-file.js') : import('../inline.js')),
      act: () => import('../act.js'),
      show: () => import('../show.js'),
      takeIn: () => import('../take-in.js'),
      explain: () => import('../explain.js'),
    };

/** What the words that are rarely needed make of a problem. Never rejects. */
export const explained = <Said>(
  say: (words: typeof import('../explain.js')) => Said,
): Promise<Said | Diagnostic> => modules.explain().then(say, engineMissing);
