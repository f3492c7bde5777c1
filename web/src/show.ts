// What a story needs that is shown by a script: its text, nodes for its HTML, and to be fitted to its page. It comes with
// the engine; a pre-rendered story asks for it only where there is something to fit.
import { isDiagnostic, type Diagnostic } from './base/diagnostic.js';
import { engineMissing } from './base/problems.js';
import { hostOf, type Root } from './base/root.js';
import type { EngineModule } from './element/modules.js';
import type { Text } from './engine/instance.js';
import { judgeClosing } from './show/closed.js';
import { watchGround } from './show/ground.js';
import { keepAlive } from './show/live.js';
import { nameButtons } from './show/names.js';
import { offerPictures } from './show/pictures.js';
import { linkPlaces } from './show/places.js';
import { addOwnTimes } from './show/times.js';

export { importOwnBy } from './base/own-module.js';
export { parse } from './show/trusted-html.js';

/** What a filter of paragraphs puts at the ends of lines, where no text of JSON ends. */
const tags = /<(br ?\/?|\/p)>(?=\s*(\n|$))|(?<=^\s*|\n)<p>/g;

/** Where a story's text is: in the page, or at an address. */
export interface StorySource {
  given: string | null;
  src: string | null;
  base: string;
  /** The language of the page around it. */
  lang: string;
}

/** The story's text, once the engine can render it, or why there is none. */
export async function loadText(
  engine: EngineModule,
  { given, src, base, lang }: StorySource,
  options: { signal: AbortSignal; again: boolean },
): Promise<Text | Diagnostic> {
  // Both downloads run side by side.
  const started = engine.init(undefined, { languages: [] }).then(() => undefined, engineMissing);
  // Most stories speak as their page does. Should this one not, the engine says so.
  void engine.learn([lang]);
  const text =
    given?.replace(tags, (tag) => ' '.repeat(tag.length)) ??
    (await engine.loadStory(src!, { base, ...options }));
  return isDiagnostic(text) ? text : ((await started) ?? text);
}

/**
 * Keeps a story fit for its page: ink that can be read on its ground, what is too wide, what blocks do there. Returns what
 * stops it.
 */
export function fit(article: HTMLElement, root: Root): () => void {
  void judgeClosing(hostOf(root));
  nameButtons(article);
  addOwnTimes(article);
  linkPlaces(article);
  offerPictures(article);
  const stops = [watchGround(article, root), keepAlive(article, hostOf(root))];
  return () => {
    for (const stop of stops) stop();
  };
}
