// A server's bundle is one file, or a few, far from the package: everything the API needs is inside, whatever made it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { init, meta, output, render } from '../../web/dist/index.js';
import { installPackage, web } from './install-package.mjs';

const require = createRequire(join(web, 'package.json'));
const importFrom = (name, from = require) => import(pathToFileURL(from.resolve(name)).href);

const story = JSON.stringify({
  headline: 'Хліб о шостій',
  lang: 'uk',
  published: '2023-04-20',
  blocks: [{ type: 'quote', text: 'Слова', speaker: { name: 'Ада' } }],
});
const program = `import { init, meta, output, render } from 'story-widget';
const main = async () => {
  await init();
  const json = ${JSON.stringify(story)};
  const made = [render(json), output(json, { to: 'element' }), meta(json)];
  console.log(JSON.stringify(made));
};
void main();
`;

let project;
before(() => ({ folder: project } = installPackage()));
after(() => rmSync(project, { recursive: true }));

/** Each bundles main.mjs of a folder into its folder `out`, and says which file is to be run. */
const bundlers = {
  'esbuild, ES modules': (root) => byEsbuild(root, { format: 'esm', outfile: 'out/main.mjs' }),
  'esbuild, CommonJS': (root) => byEsbuild(root, { format: 'cjs', outfile: 'out/main.cjs' }),
  'esbuild, in parts': (root) =>
    byEsbuild(root, { format: 'esm', splitting: true, outdir: 'out', entryNames: 'main' }),
  'esbuild, for no platform': (root) =>
    byEsbuild(root, { format: 'cjs', platform: 'neutral', outfile: 'out/main.cjs' }),
  'Rolldown, ES modules': (root) => byRolldown(root, 'esm', 'main.mjs'),
  'Rolldown, CommonJS': (root) => byRolldown(root, 'cjs', 'main.cjs'),
  async 'Vite, with nothing external'(root) {
    const { build } = await importFrom('vite');
    await build({
      root,
      logLevel: 'silent',
      configFile: false,
      build: { ssr: 'main.mjs', outDir: 'out' },
      ssr: { noExternal: true },
    });
    return 'main.js';
  },
  async webpack(root) {
    const stats = await new Promise((done, failed) => {
      const settings = {
        context: root,
        mode: 'production',
        target: 'node',
        entry: './main.mjs',
        output: { path: join(root, 'out'), filename: 'main.cjs' },
        // Only its time is saved by this.
        optimization: { minimize: false },
        performance: false,
      };
      require('webpack')(settings, (error, result) => (error ? failed(error) : done(result)));
    });
    assert.ok(!stats.hasErrors() && !stats.hasWarnings(), stats.toString('errors-warnings'));
    return 'main.cjs';
  },
};

async function byEsbuild(root, options) {
  const { warnings } = await require('esbuild').build({
    absWorkingDir: root,
    entryPoints: ['main.mjs'],
    bundle: true,
    platform: 'node',
    logLevel: 'silent',
    ...options,
  });
  assert.deepEqual(warnings, []);
  return options.outfile?.replace('out/', '') ?? 'main.js';
}

async function byRolldown(root, format, name) {
  const { rolldown } = await importFrom('rolldown', createRequire(require.resolve('vite')));
  const bundle = await rolldown({
    cwd: root,
    input: 'main.mjs',
    platform: 'node',
    logLevel: 'silent',
  });
  await bundle.write({ dir: join(root, 'out'), format, entryFileNames: name });
  return name;
}

for (const [name, bundle] of Object.entries(bundlers)) {
  test(`a bundle by ${name}`, async () => {
    const root = join(project, name.replaceAll(/\W+/g, '-'));
    mkdirSync(root);
    writeFileSync(join(root, 'main.mjs'), program);
    const file = await bundle(root);
    const away = mkdtempSync(join(tmpdir(), 'story-widget-server-'));
    renameSync(join(root, 'out'), join(away, 'server'));
    const type = file.endsWith('.cjs') ? 'commonjs' : 'module';
    writeFileSync(join(away, 'package.json'), JSON.stringify({ type }));
    const { stdout, stderr } = spawnSync(process.execPath, [join(away, 'server', file)], {
      encoding: 'utf8',
    });
    rmSync(away, { recursive: true });
    await init();
    const expected = [render(story), output(story, { to: 'element' }), meta(story)];
    assert.deepEqual(expected[0].diagnostics, []);
    assert.match(expected[0].html, /20 квітня 2023/);
    assert.equal(stderr, '');
    assert.deepEqual(JSON.parse(stdout), JSON.parse(JSON.stringify(expected)));
  });
}
