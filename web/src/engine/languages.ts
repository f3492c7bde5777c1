// The words of languages, loaded when a story speaks them. The engine has English.
import { later } from '../base/later.js';

export interface InitOptions {
  /** The languages (BCP 47) whose words are loaded at once; default all. English needs none. */
  languages?: readonly string[];
  /** Take the engine that is JavaScript, also where there is WebAssembly; default false. */
  javascript?: boolean;
}

/** Loads the file of a language or a region, or that of all. Entries of the package differ in where it is. */
export type ReadLanguages = (lang?: string) => Promise<string>;

/** The languages that there are files of, with spaces between; the build puts them in. */
declare const LANGUAGES: string;

/** After a failure, in milliseconds. */
const retryAfter = 10_000;

/** The files' texts, for every instance of the engine. */
export const learned: string[] = [];

let readLanguages: ReadLanguages | undefined;
/** By language, `undefined` for all: what is on its way, and `true` for what has come or has failed. */
const loads = new Map<string | undefined, Promise<void> | true>();
/** What the last render lacked. */
let lacked: readonly string[] = [];

/** Languages are loaded in this way from now on. */
export function readLanguagesBy(read: ReadLanguages): void {
  readLanguages = read;
}

/** Whether languages can be loaded at all, or are given by whoever calls. */
export const readsLanguages = (): boolean => readLanguages !== undefined;

export const languageOf = (tag: string): string => tag.split('-')[0]!.toLowerCase();

/** Those of these files that there are. */
const known = (files: readonly string[]): string[] =>
  files.filter((file) => `en ${LANGUAGES}`.split(' ').includes(languageOf(file)));

/** The files that there are of what a render lacked, by its engine's names for them. */
export function lacks(files: string): readonly string[] {
  return (lacked = known(files.split(' ')));
}

/**
 * Loads the words of these languages (BCP 47). Never rejects: a render that lacks words says so. Undefined where there
 * is nothing to wait for.
 */
export const learn = (tags: readonly string[]): Promise<unknown> | undefined =>
  loadAll(known(tags.map((tag) => languageOf(`${tag}`))));

/** Resolves when what the last render lacked has come or has failed. Undefined where there is nothing to wait for. */
export const lacking = () => loadAll(lacked);

/** Undefined where there is nothing to wait for. */
export function loadAll(files: readonly string[]): Promise<unknown> | undefined {
  const coming = files
    .filter((file) => file !== 'en')
    .map(load)
    .filter((each) => each !== true);
  return coming.length > 0 ? Promise.all(coming) : undefined;
}

/** Loads the words of all languages. */
export const learnAll = () => load();

function load(lang?: string): Promise<void> | true {
  if (loads.get(undefined) === true || !readLanguages) return true;
  let loading = loads.get(lang);
  if (!loading) {
    loading = readLanguages(lang).then(
      (text) => {
        learned.push(text);
        loads.set(lang, true);
      },
      () => {
        // Not asked for again at once: a page may hold many stories.
        loads.set(lang, true);
        later(() => loads.delete(lang), retryAfter);
      },
    );
    loads.set(lang, loading);
  }
  return loading;
}
