// What the script for pages loads first: an engine that renders a story which has nothing wrong with it. It stops where
// there is something to say; the whole engine, index.js, is loaded then, and renders from there on. The engine for
// articles, articles.js, is the same with what only some stories have: such a story begins with it, or comes to it.
import createLite from 'story-lite';
import { articleWords } from './base/articles.js';
import type { Diagnostic } from './base/diagnostic.js';
import type { RenderResult } from './engine/engine.js';
import type { EngineModule } from './element/modules.js';
import type { CreateEngine } from './engine/glue.js';
import { Instance, type Text } from './engine/instance.js';
import { readLanguageFile } from './engine/language-files.js';
import {
  lacking as lackingWords,
  lacks,
  learn as learnWords,
  learned,
  readLanguagesBy,
} from './engine/languages.js';
import { fetchLite } from './lite/lite-file.js';
import { importOwn } from './base/own-module.js';
import { engineCrashed, engineMissing, unexplained } from './base/problems.js';
import { isLate } from './base/in-time.js';
import { callRender, type RenderOptions } from './engine/render-call.js';
import { compileOwn, makerOf } from './engine/wasm-module.js';
import articleStyles from './styles/articles.css';
import css from './styles/index.css';

export { importOwnBy } from './base/own-module.js';
export { loadStory } from './load/load-story.js';
export { fit, loadText, parse } from './show.js';
/** Whether this is the engine for articles. */
declare const FOR_ARTICLES: boolean;

/** Those of the engine that renders. */
export let styles: string = FOR_ARTICLES ? css + articleStyles : css;

let make: CreateEngine | undefined;
let starting: Promise<void> | undefined;
/** lite.wasm, where it was asked for before this module came. */
let early: Promise<Response> | undefined;
/** Missing until it has started, and for good where it can't. */
let instance: Instance | undefined;
let loading: Promise<void> | undefined;
/** The whole engine, or that for articles. */
let whole: EngineModule | undefined;
/** The story that was rendered last. */
let last: Text = '';
/** Why there is no whole engine. */
let failure: Diagnostic | undefined;
/** The last story that made this engine crash, and what is said about it. */
let crash: { text: Text; diagnostic: Diagnostic } | undefined;
/** Whether there was something to say about the last story that the whole engine would have said. */
let unsaid = false;
/** What is to come before the last render is worth another try: words, or the whole engine. */
let awaited: Promise<unknown> | undefined;

readLanguagesBy(readLanguageFile);

/** The first start takes lite.wasm from this answer, if it is of use. */
export function startWith(answer: Promise<Response> | undefined): void {
  early = answer;
}

/** Rejects where neither engine can be had; the next call tries again. */
export async function init(): Promise<void> {
  failure = undefined;
  if (whole) return;
  await (starting ??= start()).catch(loadWhole);
}

/** As in engine.ts, but the story may have to be rendered again when what lacking() returns is there. */
export function render(text: Text, options?: RenderOptions): RenderResult {
  if (whole) {
    const result = whole.render(text, options);
    if (crash?.text === text) result.diagnostics.push(crash.diagnostic);
    return result;
  }
  const result: RenderResult = { html: '', diagnostics: [], ok: true };
  awaited = undefined;
  last = text;
  unsaid = false;
  if (instance) {
    try {
      instance.learn(learned);
      const answer = callRender(instance, text, options);
      result.html = answer.text;
      if (instance.large) restart();
      const speechless = lacks(answer.lacking).length > 0;
      if (speechless) awaited = lackingWords() ?? askWhole();
      if (unsaid || (speechless && !awaited))
        result.diagnostics.push(unexplained(failure!.message));
      return result;
    } catch (cause) {
      // It throws 0 where it hands the story over.
      if (cause !== 0) crash = { text, diagnostic: engineCrashed(cause) };
      restart();
    }
    awaited ??= askWhole();
  } else if (!failure) {
    awaited = starting!.catch(askWhole);
  }
  if (failure) result.diagnostics.push(failure);
  return result;
}

/** Loads the words of these languages. Never rejects. */
export function learn(languages: readonly string[]): Promise<unknown> | undefined {
  return whole ? whole.learn(languages) : learnWords(languages);
}

/** What to wait for before the last render is worth another try, if there is anything. Never rejects. */
export function lacking(): Promise<unknown> | undefined {
  return whole ? whole.lacking() : awaited;
}

async function start(): Promise<void> {
  // Once: an answer that failed would hold on to whoever asked.
  const answer = early;
  early = undefined;
  const ask = (cache?: RequestCache) => fetchLite(import.meta.url, cache);
  make ??= makerOf(createLite, await compileOwn(ask, answer));
  instance = await Instance.start((engine) => make!(Object.assign(engine, { hesitate })));
}

/** Goes on only where nobody else can. */
function hesitate(): void {
  // What the engine throws where it hands the story over.
  if (!failure) throw 0;
  unsaid = true;
}

/** An instance that stopped must not be used again, and one that has grown large holds memory. */
function restart(): void {
  instance = undefined;
  starting = start();
  starting.catch(() => undefined);
}

/** Undefined where it was tried in vain since the last init(): the story is not rendered again for it. */
function askWhole(why?: unknown): Promise<void> | undefined {
  if (failure) return undefined;
  return loadWhole(why).catch((cause: unknown) => {
    failure = engineMissing(cause);
    // The lite engine may be able to show the story.
    return starting?.catch(() => undefined);
  });
}

/** `why`: what keeps the lite engine away, if anything does. */
function loadWhole(why?: unknown): Promise<void> {
  loading ??= startWhole(why).finally(() => (loading = undefined));
  return loading;
}

async function startWhole(why: unknown): Promise<void> {
  const start = async (file: 'articles.js' | 'index.js'): Promise<void> => {
    const module: EngineModule = await importOwn(file);
    // Where one file of WebAssembly never came, a reader does not wait for another.
    await module.init(undefined, { languages: [], javascript: isLate(why) });
    ({ styles } = whole = module);
    // So would a start that failed.
    starting = undefined;
  };
  if (FOR_ARTICLES || !articleWords.test(await new Response(last as BodyInit).text()))
    return start('index.js');
  // The whole one renders it, too.
  return start('articles.js').catch(() => start('index.js'));
}
