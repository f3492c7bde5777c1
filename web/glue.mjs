// What the build makes of Emscripten's glue.
import { readFile } from 'node:fs/promises';
import { minify } from 'terser';

/** What glue calls for a value, which it may not need. */
const pureInGlue = [
  'isDataURI',
  'console.log.bind',
  'console.warn.bind',
  ...['Int8', 'Int16', 'Uint16', 'Int32', 'Uint32', 'Float32', 'Float64'].map(
    (type) => `${type}Array`,
  ),
];

/**
 * Newer Emscripten waits for the WebAssembly that it is handed, and its factory is asynchronous. Ours is there at once, so
 * that whoever needs a new instance in the middle of a call can have one.
 */
const withoutWaiting = (glue) =>
  glue.replace(
    /async (function \w+\(moduleArg.*)async (function createWasm.*)var instantiateWasm=.*?return exports\}(.*)async (function run.*)await createWasm\(\);await /s,
    '$1$2return Module["instantiateWasm"](info,receiveInstance)}$3$4createWasm();',
  );

/** Nothing is to be waited for or done around the start, and nobody starts an engine twice. */
const startsAtOnce = (glue) =>
  glue
    .replace(/(add|remove)RunDependency\("wasm-instantiate"\);?/g, '')
    .replace(/callRuntimeCallbacks\(__AT(PRE|POST)RUN__\)/g, '')
    .replace('callRuntimeCallbacks(__ATINIT__)', '__ATINIT__.forEach((callback)=>callback())')
    // Its own settings once more.
    .replace('Object.assign(Module,moduleOverrides);', '')
    .replace(/Module\["(run|calledRun|___wasm_call_ctors)"\] ?= ?/g, '');

/**
 * Emscripten's glue without the addresses of files it does not load here, which bundlers would look for, without what it
 * would do if it were not handed its WebAssembly, and without the functions that nothing calls: esbuild keeps those
 * within a function. What another Emscripten says in other words stays.
 */
export const glueAlone = {
  name: 'glue-alone',
  setup({ onLoad }) {
    onLoad({ filter: /story_(engine|engine_js|lite|tools)\.js$/ }, async ({ path }) => {
      let glue = (await readFile(path, 'utf8')).replaceAll('import.meta.url', "''");
      if (!path.endsWith('_js.js')) {
        glue = glue
          .replace(/(?<=if ?\()Module\[["'](instantiateWasm|locateFile)["']\](?=\))/g, 'true')
          .replace(/wasmBinaryFile ?= ?locateFile\(wasmBinaryFile\)/, '')
          .replace(/(?<=if ?\()typeof WebAssembly ?!= ?["']object["'](?=\))/g, 'false')
          .replace('ENVIRONMENT_IS_WEB=true', 'ENVIRONMENT_IS_WEB=false')
          // Without an instance there would be nothing to wait for, forever.
          .replace(/err\("Module\.instantiateWasm [^;]*;return false/, 'throw e')
          .replace('instantiateAsync().catch(readyPromiseReject);', '')
          .replace(/Module\[["']preloaded\w+["']\] ?= ?{};/g, '')
          .replace(/Module\[["']HEAP(?!U8["'])\w+["']\] ?= ?/g, '');
        glue = startsAtOnce(withoutWaiting(glue));
      }
      const compress = { passes: 3, pure_getters: true, pure_funcs: pureInGlue };
      const { code } = await minify(glue, { module: true, compress });
      return { contents: code };
    });
  },
};
