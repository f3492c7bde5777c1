// workerd, the runtime of edge workers, as miniflare runs it: with the built package, and with the worker of examples/edge.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const root = new URL('../', import.meta.url);
const { Miniflare } = createRequire(new URL('web/package.json', root))('miniflare');
const read = (path) => readFileSync(new URL(path, root));

const { compatibility_date: compatibilityDate } = JSON.parse(read('examples/edge/wrangler.json'));
const parts = ['worker', 'address', 'answers', 'copies', 'fetch-story', 'refusal', 'settings'];

/** What a worker finds under the package's names. */
const packageWith = (engineType = 'CompiledWasm') => [
  { type: 'ESModule', path: 'story-widget/edge', contents: read('web/dist/edge.js') },
  { type: engineType, path: 'story-widget/tools.wasm', contents: read('web/dist/tools.wasm') },
];

/** A worker of this source text, which can import the package. */
export const runWorker = (source) =>
  new Miniflare({
    compatibilityDate,
    modules: [{ type: 'ESModule', path: 'worker.js', contents: source }, ...packageWith()],
  });

/** The worker of examples/edge with these variables. `engineType`: what an import of the engine gives. */
export const startWorker = (bindings, { engineType, ...more } = {}) =>
  new Miniflare({
    compatibilityDate,
    bindings,
    modules: [
      ...parts.map((name) => ({
        type: 'ESModule',
        path: `${name}.js`,
        contents: read(`examples/edge/${name}.js`),
      })),
      ...packageWith(engineType),
    ],
    ...more,
  });
