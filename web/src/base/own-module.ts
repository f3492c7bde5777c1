// Imports a module that lies beside this one. Not a plain import: a bundler without code splitting would give the file to
// every reader.
import { importAt } from './import-at.js';

type Import = (name: string) => Promise<unknown>;

/** Whether this is for pages alone, as in element/modules.ts. */
declare const FOR_PAGES: boolean;

let importBy: Import = (name) => {
  const address = new URL(name, import.meta.url).href;
  return FOR_PAGES ? import(address) : importAt(address);
};

/** For what the script for pages loads: it tries as that script does, which no other file has to bring along. */
export const importOwnBy = FOR_PAGES
  ? (load: Import): void => {
      importBy = load;
    }
  : undefined;

export const importOwn = <Module>(name: string): Promise<Module> =>
  importBy(name) as Promise<Module>;
