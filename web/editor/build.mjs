// Builds build/editor/, the editor's page: node build.mjs. It is no part of the package, and nothing a reader loads.
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { blockTemplates } from '../blocks.mjs';

const source = dirname(fileURLToPath(import.meta.url));
const folder = resolve(`${source}/../../build/editor`);
/** What is being built, so that the folder is whole at any time: a running demo may be serving it. */
const next = `${folder}.next`;
const shared = {
  bundle: true,
  minify: !process.env.NOMIN,
  target: ['chrome123', 'firefox126', 'safari18'],
  logLevel: 'warning',
  legalComments: 'none',
};

/** The engines are those of the package, in the folder beside the editor's. */
const packageBeside = {
  name: 'package-beside',
  setup({ onResolve }) {
    onResolve({ filter: /\/src\/(index|tools)\.js$/ }, ({ path }) => ({
      path: path.replace('/src/', '/dist/'),
      external: true,
    }));
  },
};

await rm(next, { recursive: true, force: true });
await mkdir(next, { recursive: true });
await Promise.all([
  build({
    ...shared,
    entryPoints: { editor: `${source}/main.ts` },
    outdir: next,
    format: 'esm',
    alias: { 'story-schema': `${source}/../dist/story.schema.json` },
    loader: { '.schema.json': 'text' },
    plugins: [packageBeside, blockTemplates],
  }),
  build({ ...shared, entryPoints: { editor: `${source}/styles/index.css` }, outdir: next }),
  copyFile(`${source}/index.html`, `${next}/index.html`),
]);
await rm(folder, { recursive: true, force: true });
await rename(next, folder);
