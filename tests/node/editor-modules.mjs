// Modules of the editor that need no page, as Node reads them.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../manual.mjs';
import { blockTemplates } from '../../web/blocks.mjs';
import { marksOfLanguages } from '../../web/quotation-marks.mjs';

const { build } = createRequire(join(root, 'web/package.json'))('esbuild');

/** What the modules of `web/editor` export, by the paths below it. */
export async function editorModules(...paths) {
  const { outputFiles } = await build({
    stdin: {
      contents: paths.map((path) => `export * from './${path}.js';`).join('\n'),
      resolveDir: join(root, 'web/editor'),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    alias: { 'story-schema': join(root, 'web/dist/story.schema.json') },
    loader: { '.schema.json': 'text' },
    plugins: [blockTemplates, marksOfLanguages],
    // In a page, the words are those of its reader.
    banner: { js: "globalThis.navigator ??= { languages: ['en'] };" },
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
}
