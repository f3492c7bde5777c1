// The script for pages: one file, as a module and as a classic script, also from another origin.
import type { EngineModule } from './engine-loader.js';
import { register } from './register.js';

// A module finds index.js beside itself. A classic script does not, and knows its address only while it starts. The
// page may hold an element called currentScript, which must not decide what is loaded.
const script = globalThis.document?.currentScript;
const classic = script && script instanceof HTMLScriptElement && script.src;
const index = classic ? new URL('index.js', classic).href : './index.js';

// Browsers remember a module that could not be loaded: another try needs another address.
register((failures) => import(failures ? `${index}?${failures}` : index) as Promise<EngineModule>);
