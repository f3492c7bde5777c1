// Who is measured. Each is an ES module in contenders/ with toHtml(json) or mount(json, root), and load() if it must
// load something first. A new one is a file and a line.
import { fileURLToPath } from 'node:url';
import { createRequire } from 'node:module';

const { build } = createRequire(new URL('../../web/package.json', import.meta.url))('esbuild');
const path = (name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * `own`: the widget, in a way that its readers may run it. `inNode`: false where a DOM is needed, or Node runs it as the
 * first of the widget's ways. `limit`: no rival, but what cannot be beaten.
 */
export const contenders = [
  { id: 'story-widget', name: 'the widget', own: true },
  { id: 'whole-engine', name: 'the widget, whole engine', own: true, inNode: false },
  { id: 'javascript-engine', name: 'the widget, engine as JavaScript', own: true, inNode: false },
  { id: 'commonmark', name: 'commonmark.js' },
  { id: 'markdown-it', name: 'markdown-it' },
  { id: 'micromark', name: 'micromark' },
  { id: 'marked-dompurify', name: 'marked and DOMPurify', inNode: false },
  { id: 'lit-marked-dompurify', name: 'lit, marked and DOMPurify', inNode: false },
  { id: 'templates-only', name: 'templates only', limit: true },
];

/** What a contender is called, alone or with what was done to it: `story-widget, with hints`. */
export const nameOf = (title) => {
  const [id, ...ways] = title.split(', ');
  return [contenders.find((each) => each.id === id)?.name ?? id, ...ways].join(', ');
};

/** Who is measured in Node over many stories, a line each. */
export const batchContenders = ['story-widget', 'marked', 'commonmark'];

/**
 * Bundles every contender into `folder` for 'browser' or 'node'. `whole` is the address that index.js has there, `first`
 * that of what nearly every reader runs.
 */
export async function bundle(folder, platform, { first, whole }) {
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
    alias: { 'story-widget': whole, 'story-widget-first': first },
    external: [first, whole],
  });
}
