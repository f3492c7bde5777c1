// The script for pages: one file, as a module and as a classic script, also from another origin.
import { register } from './register.js';

// A module finds lite.js beside itself. A classic script does not, and knows its address only while it starts. The
// page may hold an element called currentScript, which must not decide what is loaded.
const script = globalThis.document?.currentScript;
const classic = script && script instanceof HTMLScriptElement && script.src;
const beside = (name: string) => (classic ? new URL(name, classic).href : `./${name}`);

/** Browsers remember a module that could not be loaded: another try needs another address. */
const load = <Module>(name: string, failures: number): Promise<Module> =>
  import(beside(`${name}.js`) + (failures ? `?${failures}` : ''));

register(
  (failures) => load('lite', failures),
  (failures) => load('act', failures),
);
