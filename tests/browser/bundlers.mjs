// Bundlers with no settings but what a first program has: each takes a project with index.html and main.js, and says
// where the files to be served are.
import { copyFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { web } from '../node/install-package.mjs';

const require = createRequire(join(web, 'package.json'));
const vite = () => import(pathToFileURL(require.resolve('vite')).href);

/** The address of Vite's server, and what stops it. */
export async function serveByVite(root) {
  const { createServer } = await vite();
  const server = await createServer({
    root,
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0 },
  });
  await server.listen();
  return { address: server.resolvedUrls.local[0], stop: () => server.close() };
}

async function bundleByVite(root) {
  const { build } = await vite();
  await build({ root, logLevel: 'error' });
  return join(root, 'dist');
}

async function bundleByWebpack(root) {
  const webpack = require('webpack');
  const settings = {
    context: root,
    mode: 'production',
    entry: './main.js',
    output: { path: join(root, 'dist') },
    // Only its time is saved by this.
    optimization: { minimize: false },
    performance: false,
  };
  const stats = await new Promise((done, failed) => {
    webpack(settings, (error, result) => (error ? failed(error) : done(result)));
  });
  if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString('errors-warnings'));
  copyFileSync(join(root, 'index.html'), join(root, 'dist/index.html'));
  return join(root, 'dist');
}

/** `settings`: of its own, as the loader that esbuild wants for files. */
export async function bundleByEsbuild(root, settings = {}) {
  const { warnings } = await require('esbuild').build({
    absWorkingDir: root,
    entryPoints: ['main.js'],
    bundle: true,
    format: 'esm',
    outdir: 'dist',
    logLevel: 'silent',
    ...settings,
  });
  if (warnings.length) throw new Error(JSON.stringify(warnings));
  copyFileSync(join(root, 'index.html'), join(root, 'dist/index.html'));
  return join(root, 'dist');
}

export const bundlers = { Vite: bundleByVite, webpack: bundleByWebpack, esbuild: bundleByEsbuild };
