// Imports a module that lies beside this one. Not a plain import: a bundler without code splitting would give the file to
// every reader.
import { importAt } from './import-at.js';

/** Brings blocks to life that only some stories have. Called again where the story or the element has changed. */
export interface Live {
  enliven(article: Element, host: Element): void;
}

/** The modules of the release's folder. */
export interface OwnModules {
  'lite.js': typeof import('../lite.js');
  'articles.js': typeof import('../lite.js');
  'index.js': typeof import('../index.js');
  'engine-js.js': typeof import('story-engine-js');
  'act.js': typeof import('../act.js');
  'card.js': typeof import('../card.js');
  'share.js': typeof import('../share.js');
  'show.js': typeof import('../show.js');
  'explain.js': typeof import('../explain.js');
  'take-in.js': typeof import('../take-in.js');
  'tables.js': Live;
  'gallery.js': typeof import('../gallery.js');
  'frames.js': Live;
}

export type ImportOwn = <Name extends keyof OwnModules>(name: Name) => Promise<OwnModules[Name]>;

/** Whether this is for pages alone, as in element/modules.ts. */
declare const FOR_PAGES: boolean;

let importBy: ImportOwn = (name) => {
  const address = new URL(name, import.meta.url).href;
  return FOR_PAGES ? import(address) : importAt(address);
};

/** For what the script for pages loads: it tries as that script does, which no other file has to bring along. */
export const importOwnBy = FOR_PAGES
  ? (load: ImportOwn): void => {
      importBy = load;
    }
  : undefined;

export const importOwn: ImportOwn = (name) => importBy(name);
