// Who is measured. Each is an ES module in contenders/ with toHtml(json) or mount(json, root), and load() if it must
// load something first. A new one is a file and a line.
import { fileURLToPath } from 'node:url';
import { createRequire } from 'node:module';

const { build } = createRequire(new URL('../../web/package.json', import.meta.url))('esbuild');
const path = (name) => fileURLToPath(new URL(name, import.meta.url));

/** `inNode`: false where a DOM is needed. `limit`: no rival, but what cannot be beaten. */
export const contenders = [
  { id: 'story-widget' },
  { id: 'commonmark' },
  { id: 'markdown-it' },
  { id: 'micromark' },
  { id: 'marked-dompurify', inNode: false },
  { id: 'lit-marked-dompurify', inNode: false },
  { id: 'templates-only', limit: true },
];

/** Who is measured in Node over many stories, a line each. */
export const batchContenders = ['story-widget', 'marked', 'commonmark'];

/** Bundles every contender into `folder` for 'browser' or 'node'; `ours` is the address that index.js has there. */
export async function bundle(folder, platform, ours) {
  await build({
    entryPoints: [...new Set([...contenders.map(({ id }) => id), ...batchContenders])].map((id) =>
      path(`contenders/${id}.mjs`),
    ),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform,
    target: 'es2022',
    logLevel: 'error',
    legalComments: 'none',
    // The package is taken as its readers get it.
    alias: { 'story-widget': ours },
    external: [ours],
  });
}
