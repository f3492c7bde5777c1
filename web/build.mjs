// Builds dist/, the package: node build.mjs [folder of what Emscripten made]
import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { minify } from 'terser';
import { attributes, elements } from './allow-list.mjs';
import { blockStyles, withBlockParts } from './blocks.mjs';
import { glueAlone } from './glue.mjs';
import { htmlData } from './html-data.mjs';
import { readLanguages } from './languages.mjs';
import { billOfMaterials } from './release/bill-of-materials.mjs';
import { released } from './release/released.mjs';

const web = dirname(fileURLToPath(import.meta.url));
const engine = resolve(process.argv[2] ?? `${web}/../build/wasm`);
const dist = `${web}/dist`;
/** What is being built, so that dist/ is whole at any time: a running demo may be serving it. */
const next = resolve(`${web}/../build/dist`);
const styles = `${web}/src/styles/index.css`;
const target = ['chrome123', 'firefox120', 'safari17.5'];
const shared = { bundle: true, minify: true, target, logLevel: 'warning', legalComments: 'none' };

const { languages, words } = await readLanguages(`${web}/../src/language`);

/** The style sheet, bundled and minified, as the text that `import styles from './styles/index.css'` gives. */
const cssAsText = {
  name: 'css-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const css = await build({
        ...shared,
        entryPoints: [path],
        plugins: [blockStyles],
        write: false,
      });
      return { contents: css.outputFiles[0].text.trim(), loader: 'text' };
    });
  },
};

/**
 * Optimizes an engine; Emscripten's own optimizer is as old as the Emscripten that a system comes with. Compressed, -O3
 * is no larger than -Os, and renders in two thirds of the time; the lite engine, compiled for size, is smaller by -Oz.
 */
async function optimize(name) {
  const linked = `${engine}/story_${name}.wasm`;
  // One with names is what somebody debugs: the optimizer would take DWARF away.
  const { customSections } = WebAssembly.Module;
  if (customSections(await WebAssembly.compile(await readFile(linked)), 'name').length > 0) {
    return copyFile(linked, `${next}/${name}.wasm`);
  }
  // Those that Emscripten's output may have and every browser we run in knows; --all-features would use others.
  const features = [
    '--mvp-features',
    '--enable-mutable-globals',
    '--enable-sign-ext',
    '--enable-bulk-memory',
    '--enable-nontrapping-float-to-int',
    '--enable-multivalue',
    '--enable-reference-types',
  ];
  const wasmOpt = `${web}/node_modules/binaryen/bin/wasm-opt`;
  const files = [linked, '-o', `${next}/${name}.wasm`];
  return promisify(execFile)(process.execPath, [
    wasmOpt,
    ...features,
    name === 'lite' ? '-Oz' : '-O3',
    '--converge',
    ...files,
  ]);
}

/** The words of all languages, as the text that `import text from 'story-languages.txt'` gives. */
const wordsAsText = {
  name: 'words-as-text',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^story-languages\.txt$/ }, ({ path }) => ({ path, namespace: 'words' }));
    onLoad({ filter: /.*/, namespace: 'words' }, () => ({
      contents: words.join(''),
      loader: 'text',
    }));
  },
};

/** What editors and catalogues know of the element. */
const manifest = withBlockParts(JSON.parse(await readFile(`${web}/custom-elements.json`, 'utf8')));

/** The hash of a file in the form of an `integrity` attribute. */
async function integrityOf(file) {
  const hash = createHash('sha384').update(await readFile(file));
  return `sha384-${hash.digest('base64')}`;
}

await rm(next, { recursive: true, force: true });
await mkdir(next, { recursive: true });
await Promise.all(['engine', 'lite', 'tools'].map(optimize));

/** The words of each language for the element, and of all for whoever needs more. */
async function writeLanguages() {
  await mkdir(`${next}/languages`);
  await writeFile(`${next}/languages.txt`, words.join(''));
  await Promise.all(
    languages.map((lang, i) => writeFile(`${next}/languages/${lang}.txt`, words[i])),
  );
}

/** The style sheet for the light form, made as src/output/prerender.cpp does it. */
async function writeScopedStyles() {
  const { outputFiles } = await build({
    ...shared,
    entryPoints: [styles],
    plugins: [blockStyles],
    write: false,
  });
  const css = outputFiles[0].text.trim();
  const scoped = css.replaceAll(':host(', ':scope:is(').replaceAll(':host', ':scope');
  await writeFile(
    `${next}/story-widget.light.css`,
    `@scope (story-widget:has(> .story)){${scoped}}\n`,
  );
}

/** What modules that hold an engine's glue are built with. */
const engines = {
  ...shared,
  format: 'esm',
  alias: {
    'story-engine': `${engine}/story_engine.js`,
    'story-engine-js': `${engine}/story_engine_js.js`,
    'story-engine.wasm': `${next}/engine.wasm`,
    'story-lite': `${engine}/story_lite.js`,
    'story-tools': `${engine}/story_tools.js`,
    'story-tools.wasm': `${next}/tools.wasm`,
    'story-schema': `${engine}/story.schema.json`,
    'story-card': `${web}/../src/output/card.json`,
  },
  loader: { '.wasm': 'binary', '.schema.json': 'text' },
  define: {
    FOR_PAGES: 'false',
    ALLOWED_ELEMENTS: JSON.stringify(elements.join(' ')),
    ALLOWED_ATTRIBUTES: JSON.stringify(attributes.join(' ')),
    ENGINE_INTEGRITY: JSON.stringify(await integrityOf(`${next}/engine.wasm`)),
    LITE_INTEGRITY: JSON.stringify(await integrityOf(`${next}/lite.wasm`)),
    LANGUAGES: JSON.stringify(languages.join(' ')),
    TOOLS_INTEGRITY: JSON.stringify(await integrityOf(`${next}/tools.wasm`)),
  },
  plugins: [cssAsText, glueAlone, wordsAsText],
};

await Promise.all([
  // An IIFE without static imports runs as a module and as a classic script alike.
  build({
    ...shared,
    entryPoints: [`${web}/src/story-widget.ts`],
    outfile: `${next}/story-widget.js`,
    format: 'iife',
    define: { ...engines.define, FOR_PAGES: 'true' },
  }),
  // For bundlers: what the entries share is in chunks.
  build({
    ...engines,
    entryPoints: ['define', 'element', 'inline', 'slim'].map((name) => `${web}/src/${name}.ts`),
    outdir: next,
    splitting: true,
    chunkNames: '[name]-[hash]',
  }),
  // The command, for which Emscripten's glue expects what CommonJS has.
  build({
    ...shared,
    bundle: false,
    target: 'node20',
    entryPoints: [`${engine}/story.js`],
    outfile: `${next}/story.js`,
    banner: {
      js: `#!/usr/bin/env node
import{createRequire}from"node:module";const require=createRequire(import.meta.url),__dirname=import.meta.dirname;`,
    },
  }),
  // Each one file: a reader asks for no more than there must be.
  ...['index', 'lite', 'act', 'explain', 'take-in', 'tools', 'edge', 'card'].map((name) =>
    build({
      ...engines,
      define: {
        ...engines.define,
        FOR_PAGES: `${['lite', 'act', 'explain', 'take-in'].includes(name)}`,
      },
      entryPoints: [`${web}/src/${name}.ts`],
      outfile: `${next}/${name}.js`,
      // Loaded only where it is asked for.
      external: name === 'index' ? ['./tools.js'] : [],
    }),
  ),
  build({
    ...engines,
    entryPoints: [`${engine}/story_engine_js.js`],
    outfile: `${next}/engine-js.js`,
  }),
  build({
    ...shared,
    entryPoints: [styles],
    plugins: [blockStyles],
    outfile: `${next}/story-widget.css`,
  }),
  // The iframe way: a page with one story, and the script for the page around it.
  build({
    ...shared,
    entryPoints: ['embed.ts', 'embed.css', 'frame.ts', 'framed.ts'].map(
      (file) => `${web}/src/frame/${file}`,
    ),
    outdir: next,
    format: 'iife',
  }),
  writeScopedStyles(),
  writeLanguages(),
  copyFile(`${web}/src/frame/embed.html`, `${next}/embed.html`),
  copyFile(`${engine}/story.schema.json`, `${next}/story.schema.json`),
  writeFile(`${next}/custom-elements.json`, `${JSON.stringify(manifest, null, 2)}\n`),
  writeFile(`${next}/vscode.html-custom-data.json`, JSON.stringify(htmlData(manifest))),
  copyFile(`${engine}/story.wasm`, `${next}/story.wasm`),
  ...['engine', 'tools'].map((name) =>
    copyFile(`${web}/src/wasm-file.d.ts`, `${next}/${name}.wasm.d.ts`),
  ),
]);
/** What every reader downloads is worth a second minifier: some percent less than esbuild's. */
async function shrink(name, options) {
  const { code } = await minify(await readFile(`${next}/${name}`, 'utf8'), {
    ecma: 2022,
    compress: { passes: 3, ecma: 2022, unsafe_arrows: true },
    ...options,
  });
  await writeFile(`${next}/${name}`, code);
}
await shrink('story-widget.js', { toplevel: true });
await shrink('lite.js', { module: true });
await shrink('index.js', { module: true });
// Bundlers for Node look into this one, and leave alone what they are told to; esbuild drops such comments.
const index = await readFile(`${next}/index.js`, 'utf8');
await writeFile(
  `${next}/index.js`,
  index.replace(/\bimport\((?=\w+\.href\))/g, 'import(/*webpackIgnore:true*//*@vite-ignore*/'),
);
const files = [
  'story-widget.js',
  'lite.js',
  'lite.wasm',
  'index.js',
  'engine.wasm',
  'engine-js.js',
  'tools.js',
  'tools.wasm',
  'act.js',
  'explain.js',
  'take-in.js',
  'card.js',
  'story-widget.css',
  'story-widget.light.css',
  'embed.js',
  'embed.css',
  'frame.js',
  'framed.js',
  'languages.txt',
  ...languages.map((lang) => `languages/${lang}.txt`),
];
const hashes = await Promise.all(
  files.map(async (file) => [file, await integrityOf(`${next}/${file}`)]),
);
await writeFile(
  `${next}/integrity.json`,
  `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`,
);
// Whoever serves the folder, or takes it into a package, has with it what its parts ask for.
await Promise.all([
  copyFile(`${web}/THIRD-PARTY-NOTICES.md`, `${next}/THIRD-PARTY-NOTICES.md`),
  writeFile(`${next}/story-widget.cdx.json`, billOfMaterials(released())),
]);
execFileSync(`${web}/node_modules/.bin/tsc`, ['--emitDeclarationOnly', '--outDir', next], {
  cwd: web,
  stdio: 'inherit',
});
await rm(dist, { recursive: true, force: true });
await rename(next, dist);
