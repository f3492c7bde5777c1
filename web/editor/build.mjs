// Builds build/editor/, the editor's page: node build.mjs. It is no part of the package, and nothing a reader loads.
import { copyFile, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { blockTemplates } from '../blocks.mjs';
import { marksOfLanguages } from '../quotation-marks.mjs';

const source = dirname(fileURLToPath(import.meta.url));
const folder = resolve(`${source}/../../build/editor`);
/** What is being built, so that the folder is whole at any time: a running demo may be serving it. */
const next = `${folder}.next`;
const shared = {
  bundle: true,
  minify: true,
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

/** Turndown tries whether DOMParser reads HTML; every browser of ours does, and a strict policy reports the trial. */
const turndownUntried = {
  name: 'turndown-untried',
  setup({ onLoad }) {
    onLoad({ filter: /turndown\.browser\.es\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const trial = 'canParseHTMLNatively() ?';
      if (!text.includes(trial)) throw new Error(`${path} has no ${trial}`);
      return { contents: text.replace(trial, 'true ?'), loader: 'js' };
    });
  },
};

await rm(next, { recursive: true, force: true });
await mkdir(next, { recursive: true });
/** The licences of all packages that a bundle holds, as they ask for. */
async function notices({ inputs }) {
  const packages = new Set(
    Object.keys(inputs).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []),
  );
  const chapters = [...packages].sort().map(async (folder) => {
    const { name, version, license } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
    const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
    const text = file ? await readFile(`${folder}/${file}`, 'utf8') : '';
    return `## ${name} ${version}, ${license}\n\n${text.trim()}\n`;
  });
  return `# What the editor is made with\n\n${(await Promise.all(chapters)).join('\n')}`;
}

const [{ metafile }] = await Promise.all([
  build({
    ...shared,
    metafile: true,
    entryPoints: { editor: `${source}/main.ts`, frame: `${source}/publish/frame-page.ts` },
    outdir: next,
    format: 'esm',
    // What only a file or a dialog needs comes with it.
    splitting: true,
    chunkNames: 'parts/[name]-[hash]',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    alias: { 'story-schema': `${source}/../dist/story.schema.json` },
    loader: { '.schema.json': 'text' },
    plugins: [packageBeside, blockTemplates, marksOfLanguages, turndownUntried],
  }),
  build({ ...shared, entryPoints: { editor: `${source}/styles/index.css` }, outdir: next }),
  copyFile(`${source}/index.html`, `${next}/index.html`),
  copyFile(`${source}/publish/frame.html`, `${next}/frame.html`),
]);
await writeFile(`${next}/THIRD-PARTY-NOTICES.txt`, await notices(metafile));
await rm(folder, { recursive: true, force: true });
await rename(next, folder);
