// Builds dist/, the package: node build.mjs [folder of what Emscripten made]
import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { minify } from 'terser';
import { attributes, elements } from './allow-list.mjs';
import { articleBlocks, articleFields, blockStyles, withBlockParts } from './blocks.mjs';
import { bundled, copied, leading, modules, named } from './entries.mjs';
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
/** What its scripts load by themselves. It gets the release's name once it is whole. */
const inner = `${next}/release`;
const styles = { '': `${web}/src/styles/index.css`, '.articles': `${web}/src/styles/articles.css` };
const target = ['chrome123', 'firefox120', 'safari17.5'];
const shared = { bundle: true, minify: true, target, logLevel: 'warning', legalComments: 'none' };

const { languages, words, english } = await readLanguages(`${web}/../src/language`);

/** A style sheet, bundled and minified, as text. */
async function bundledStyles(path) {
  const { outputFiles } = await build({
    ...shared,
    entryPoints: [path],
    plugins: [blockStyles],
    write: false,
  });
  return outputFiles[0].text.trim();
}

/** What `import styles from './styles/index.css'` gives. */
const cssAsText = {
  name: 'css-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => ({
      contents: await bundledStyles(path),
      loader: 'text',
    }));
  },
};

/** The engines that explain nothing: what nearly every reader downloads, and what readers of some stories do. */
const silent = ['lite', 'articles'];

/**
 * Optimizes an engine; Emscripten's own optimizer is as old as the Emscripten that a system comes with. Compressed, -O3
 * is no larger than -Os, and renders in two thirds of the time; those compiled for size are smaller by -Oz.
 */
async function optimize(name) {
  const linked = `${engine}/story_${name}.wasm`;
  // One with names is what somebody debugs: the optimizer would take DWARF away.
  const { customSections } = WebAssembly.Module;
  if (customSections(await WebAssembly.compile(await readFile(linked)), 'name').length > 0) {
    return copyFile(linked, `${inner}/${name}.wasm`);
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
  const files = [linked, '-o', `${inner}/${name}.wasm`];
  return promisify(execFile)(process.execPath, [
    wasmOpt,
    ...features,
    silent.includes(name) ? '-Oz' : '-O3',
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
await mkdir(`${inner}/languages`, { recursive: true });
await Promise.all(['engine', 'tools', ...silent].map(optimize));

/** The words of each language for the element, and of all for whoever needs more. */
async function writeLanguages() {
  await writeFile(`${inner}/languages.txt`, words.join(''));
  await Promise.all(
    languages.map((lang, i) => writeFile(`${inner}/languages/${lang}.txt`, words[i])),
  );
}

/** The style sheets for the page, and those for the light form, made as src/output/prerender.cpp does it. */
async function writeStyles() {
  for (const [name, path] of Object.entries(styles)) {
    const css = await bundledStyles(path);
    const scoped = css.replaceAll(':host(', ':scope:is(').replaceAll(':host', ':scope');
    await Promise.all([
      writeFile(`${next}/story-widget${name}.css`, `${css}\n`),
      writeFile(
        `${next}/story-widget.light${name}.css`,
        `@scope (story-widget:has(> .story)){${scoped}}\n`,
      ),
    ]);
  }
}

/** What a module is that holds one of the engines that explain nothing. */
const silentEngine = async (name) => ({
  FOR_ARTICLES: `${name === 'articles'}`,
  LITE_FILE: JSON.stringify(`${name}.wasm`),
  LITE_INTEGRITY: JSON.stringify(await integrityOf(`${inner}/${name}.wasm`)),
});

/** What modules that hold an engine's glue are built with. */
const engines = {
  ...shared,
  format: 'esm',
  alias: {
    'story-engine': `${engine}/story_engine.js`,
    'story-engine-js': `${engine}/story_engine_js.js`,
    'story-engine.wasm': `${inner}/engine.wasm`,
    'story-lite': `${engine}/story_lite.js`,
    'story-tools': `${engine}/story_tools.js`,
    'story-tools.wasm': `${inner}/tools.wasm`,
    'story-schema': `${engine}/story.schema.json`,
    'story-card': `${web}/../src/output/card.json`,
    'story-providers': `${web}/../src/blocks/embed/providers.json`,
  },
  loader: { '.wasm': 'binary', '.schema.json': 'text' },
  define: {
    FOR_PAGES: 'false',
    IN_ONE_FILE: 'false',
    ALLOWED_ELEMENTS: JSON.stringify(elements.join(' ')),
    ALLOWED_ATTRIBUTES: JSON.stringify(attributes.join(' ')),
    ENGINE_INTEGRITY: JSON.stringify(await integrityOf(`${inner}/engine.wasm`)),
    ...(await silentEngine('lite')),
    ARTICLE_WORDS: JSON.stringify([...articleBlocks, ...articleFields].join('|')),
    LANGUAGES: JSON.stringify(languages.filter((tag) => !tag.includes('-')).join(' ')),
    ENGLISH_REGIONS: JSON.stringify(english),
    TOOLS_INTEGRITY: JSON.stringify(await integrityOf(`${inner}/tools.wasm`)),
  },
  plugins: [cssAsText, glueAlone, wordsAsText],
};

/**
 * Bundles modules. What esbuild lists their exports with would find also what a page has added to every object, and take
 * it for an export.
 */
async function bundle(options) {
  const { outputFiles } = await build({ ...options, write: false });
  const inherited = /for\(var ([\w$]+) in ([\w$]+)\)(?=[\w$]+\([\w$]+,\1,\{get:)/g;
  for (const { path, text } of outputFiles) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text.replace(inherited, 'for(var $1 of Object.keys($2))'));
  }
}

/** What every reader downloads is worth a second minifier: some percent less than esbuild's. */
async function shrink(file, options) {
  const { code } = await minify(await readFile(file, 'utf8'), {
    ecma: 2022,
    compress: { passes: 6, ecma: 2022, unsafe_arrows: true, hoist_funs: true },
    ...options,
  });
  await writeFile(file, code);
}

async function buildModule([name, { pages, first }]) {
  const outfile = `${inner}/${name}.js`;
  const isSilent = silent.includes(name);
  const define = { ...engines.define, FOR_PAGES: `${pages === true}` };
  await bundle({
    ...engines,
    define: isSilent ? { ...define, ...(await silentEngine(name)) } : define,
    alias: isSilent
      ? { ...engines.alias, 'story-lite': `${engine}/story_${name}.js` }
      : engines.alias,
    // They differ by their engine alone.
    entryPoints: [`${web}/src/${isSilent ? 'lite' : name}.ts`],
    outfile,
    // Loaded only where it is asked for.
    external: name === 'index' ? ['./tools.js'] : [],
  });
  if (first) await shrink(outfile, { module: true });
}

/** Paths below a folder, in order. */
const filesIn = async (folder) =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .sort();

/**
 * Gives the folder of the release its name, which no other build has: what is loaded from there may be kept for ever, and
 * two releases can lie beside each other.
 */
async function nameRelease() {
  const hash = createHash('sha256');
  for (const name of await filesIn(inner)) {
    hash.update(`${name}\n`).update(await readFile(`${inner}/${name}`));
  }
  const { version } = JSON.parse(await readFile(`${web}/package.json`, 'utf8'));
  const release = `${version}-${hash.digest('hex').slice(0, 8)}`;
  await rename(inner, `${next}/${release}`);
  return release;
}

await Promise.all([
  ...Object.entries(modules).map(buildModule),
  bundle({
    ...engines,
    entryPoints: [`${engine}/story_engine_js.js`],
    outfile: `${inner}/engine-js.js`,
  }),
  writeLanguages(),
]);
await Promise.all([
  bundle({
    ...engines,
    entryPoints: bundled.map((name) => `${web}/src/${name}.ts`),
    outdir: next,
    splitting: true,
    chunkNames: '[name]-[hash]',
  }),
  bundle({ ...engines, entryPoints: [`${web}/src/edge.ts`], outfile: `${next}/edge.js` }),
  // What a program registers, with nothing left to load.
  bundle({
    ...engines,
    entryPoints: [`${web}/src/define.ts`],
    outfile: `${next}/story-widget.all.js`,
    format: 'iife',
    // It has no address, and needs none.
    define: { ...engines.define, IN_ONE_FILE: 'true', 'import.meta.url': "''" },
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
  // The iframe way: a page with one story, and the script for the page around it.
  build({
    ...shared,
    entryPoints: ['embed.ts', 'embed.css', 'frame.ts', 'framed.ts'].map(
      (file) => `${web}/src/frame/${file}`,
    ),
    outdir: next,
    format: 'iife',
  }),
  writeStyles(),
  ...copied.map((name) => copyFile(`${inner}/${name}`, `${next}/${name}`)),
  copyFile(`${web}/src/frame/embed.html`, `${next}/embed.html`),
  copyFile(`${engine}/story.schema.json`, `${next}/story.schema.json`),
  writeFile(`${next}/custom-elements.json`, `${JSON.stringify(manifest, null, 2)}\n`),
  writeFile(`${next}/vscode.html-custom-data.json`, JSON.stringify(htmlData(manifest))),
  copyFile(`${engine}/story.wasm`, `${next}/story.wasm`),
  ...['engine', 'tools'].map((name) =>
    copyFile(`${web}/src/wasm-file.d.ts`, `${next}/${name}.wasm.d.ts`),
  ),
]);

const release = await nameRelease();
await Promise.all([
  // An IIFE without static imports runs as a module and as a classic script alike.
  build({
    ...shared,
    entryPoints: [`${web}/src/story-widget.ts`],
    outfile: `${next}/story-widget.js`,
    format: 'iife',
    define: { ...engines.define, FOR_PAGES: 'true', RELEASE: JSON.stringify(release) },
  }).then(() => shrink(`${next}/story-widget.js`, { module: true })),
  ...leading.map((name) => writeFile(`${next}/${name}`, `export*from"./${release}/${name}";\n`)),
]);
const files = [
  ...named,
  ...(await filesIn(`${next}/${release}`)).map((name) => `${release}/${name}`),
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
const frameworks = await readdir(`${web}/src/frameworks`);
await Promise.all(
  frameworks
    .filter((name) => name.endsWith('.d.ts'))
    .map((name) => copyFile(`${web}/src/frameworks/${name}`, `${next}/frameworks/${name}`)),
);
// It exports nothing, as the module that it is made of.
await copyFile(`${next}/define.d.ts`, `${next}/story-widget.all.d.ts`);
await rm(dist, { recursive: true, force: true });
await rename(next, dist);
