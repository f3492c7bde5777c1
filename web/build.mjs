// Builds dist/, the package: node build.mjs [folder of story_engine.js and story_engine.wasm]
import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const web = dirname(fileURLToPath(import.meta.url));
const engine = resolve(process.argv[2] ?? `${web}/../build/wasm`);
const dist = `${web}/dist`;
/** What is being built, so that dist/ is whole at any time: a running demo may be serving it. */
const next = resolve(`${web}/../build/dist`);
const styles = `${web}/src/styles/index.css`;
const target = ['chrome123', 'firefox120', 'safari17.5'];
const shared = { bundle: true, minify: true, target, logLevel: 'warning', legalComments: 'none' };

/** The style sheet, bundled and minified, as the text that `import styles from './styles/index.css'` gives. */
const cssAsText = {
  name: 'css-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const css = await build({ ...shared, entryPoints: [path], write: false });
      return { contents: css.outputFiles[0].text.trim(), loader: 'text' };
    });
  },
};

await rm(next, { recursive: true, force: true });
await mkdir(next, { recursive: true });
await Promise.all([
  // An IIFE without static imports runs as a module and as a classic script alike.
  build({
    ...shared,
    entryPoints: [`${web}/src/story-widget.ts`],
    outfile: `${next}/story-widget.js`,
    format: 'iife',
  }),
  build({
    ...shared,
    entryPoints: [`${web}/src/index.ts`],
    outfile: `${next}/index.js`,
    format: 'esm',
    alias: { 'story-engine': `${engine}/story_engine.js` },
    plugins: [cssAsText],
  }),
  build({ ...shared, entryPoints: [styles], outfile: `${next}/story-widget.css` }),
  copyFile(`${engine}/story_engine.wasm`, `${next}/engine.wasm`),
]);
execFileSync(`${web}/node_modules/.bin/tsc`, ['--emitDeclarationOnly', '--outDir', next], {
  cwd: web,
  stdio: 'inherit',
});
await rm(dist, { recursive: true, force: true });
await rename(next, dist);
