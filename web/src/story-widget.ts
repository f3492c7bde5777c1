// The script for pages: one file, as a module and as a classic script, also from another origin.
import { articleWords } from './base/articles.js';
import { create } from './base/create.js';
import { importAt } from './base/import-at.js';
import type { OwnModules } from './base/own-module.js';
import { StoryWidget } from './element/element.js';
import { modules, type EngineModule } from './element/modules.js';
import { register } from './element/register.js';
import { fetchLite } from './lite/lite-file.js';

/** The folder of what this script loads; the build puts it in. */
declare const RELEASE: string;

// A module finds that folder beside itself. A classic script does not, and knows its address only while it starts, and
// what the page says of it. The page may hold an element called currentScript, which must not decide what is loaded.
const script = globalThis.document?.currentScript;
const known =
  script && script instanceof HTMLScriptElement && (script.dataset.storyFiles ?? script.src);

/** The address of a file beside this one, where that is known. */
function beside(name: string): string | undefined {
  const from = StoryWidget.files ?? known;
  return from ? new URL(name, new URL(from, create('a').baseURI)).href : undefined;
}

/** Imports a file of the package. What that file loads itself is loaded in the same way. */
async function load<Name extends keyof OwnModules>(file: Name): Promise<OwnModules[Name]> {
  const name = `${RELEASE}/${file}`;
  const module: Partial<typeof import('./base/own-module.js')> = await importAt(
    beside(name) ?? `./${name}`,
  );
  module.importOwnBy?.(load);
  return module as OwnModules[Name];
}

/**
 * A module is not told its address: it is that of the only file of its name which the page has loaded. An element's
 * `src` would not do, since the page may have moved to another address.
 */
function address(): string | undefined {
  const names = performance.getEntriesByType('resource').map(({ name }) => name);
  const [own, another] = new Set(names.filter((name) => /\/story-widget\.js(\?|$)/.test(name)));
  return another ? undefined : own;
}

/** Asks for lite.wasm together with lite.js, which asks for it where nothing comes of this. */
function fetchEarly(): Promise<Response> | undefined {
  const own = beside('') ?? address();
  const asked = own ? fetchLite(new URL(`${RELEASE}/`, own).href) : undefined;
  // Whoever waits for it hears of it.
  asked?.catch(() => undefined);
  return asked;
}

/** The engine that explains nothing. It brings what shows a story. */
let lite: OwnModules['lite.js'] | undefined;

/** `given`: the story's text, where the page has it. */
async function loadEngine(given: string | null): Promise<EngineModule> {
  const articles = articleWords.test(given ?? '');
  const wasm = articles ? undefined : fetchEarly();
  try {
    lite = await load(articles ? 'articles.js' : 'lite.js');
    lite.startWith(wasm);
    return lite;
  } catch (cause) {
    // It renders, too, and is only larger.
    return load('index.js').catch((other: unknown) => {
      throw new Error(`${cause}; ${other}`);
    });
  }
}

/** Once for a page; after a failure the next story tries again. */
let engine: Promise<EngineModule> | undefined;

register(() => {
  modules.engine = (given) =>
    (engine ??= loadEngine(given).catch((cause: unknown) => {
      engine = undefined;
      throw cause;
    }));
  modules.act = () => load('act.js');
  modules.show = async () => lite ?? load('show.js');
  modules.takeIn = () => load('take-in.js');
  modules.explain = () => load('explain.js');
});
