// The package as npm would give it, in programs of today's bundlers and frameworks: no error, and no file missing.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { init, meta, output, render } from '../../web/dist/index.js';
import { installPackage } from '../node/install-package.mjs';
import { bundleByEsbuild, bundlers, serveByVite } from './bundlers.mjs';
import { expect, json, settled, test, type Page, type Watch } from './kit.js';
import type { Site } from './site.js';

let folder: string;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  ({ folder } = installPackage('react', 'react-dom', 'scheduler'));
  await init();
});
test.afterAll(() => rmSync(folder, { recursive: true }));

const element = `<story-widget loading="eager"><script type="application/json">${json}</script></story-widget>`;
const pageWith = (body: string, script = 'main.js') =>
  `<!doctype html><meta charset="utf-8"><title>t</title><link rel="icon" href="data:,">${body}<script type="module" src="/${script}"></script>`;

/** Everything that a program does with the package: the element, the renderer and the tools. */
const uses = `
  const json = ${JSON.stringify(json)};
  globalThis.result = [render(json).html, meta(json).text];`;
const main = `
  import 'story-widget/define';
  import { init, initTools, meta, render } from 'story-widget';
  await Promise.all([init(), initTools()]);
  ${uses}`;

/** A folder of the project with these files. */
function project(name: string, files: Record<string, string>): string {
  const root = join(folder, name);
  mkdirSync(root);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);
  return root;
}

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.wasm': 'application/wasm',
};

/** Serves the files of a folder, and returns the address of its page. */
function serve(site: Site, root: string): string {
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    const type = types[extname(name)];
    if (type) site.serve(`/${name}`, readFileSync(join(root, name)), { 'content-type': type });
  }
  return `${site.origin}/index.html`;
}

/** Opens a page. Whatever is missing is a console error, which the kit does not pass. */
async function runs(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => 'result' in globalThis);
  const result = await page.evaluate(() => (globalThis as { result?: unknown }).result);
  expect(result).toEqual([render(json).html, meta(json).text]);
  expect(await settled(page)).toEqual([true]);
  await expect(page.getByRole('heading', { name: 'A headline' })).toBeVisible();
}

for (const [name, bundle] of Object.entries(bundlers)) {
  test(`${name} takes it as it is`, async ({ page, site }) => {
    const root = project(name, { 'index.html': pageWith(element), 'main.js': main });
    await runs(page, serve(site, await bundle(root)));
    // The engines are inside: no setting tells a bundler about files.
    expect(site.requests.filter((path) => path.endsWith('.wasm'))).toEqual([]);
  });
}

test('Vite takes it as it is while one develops', async ({ page, watch }) => {
  const root = project('vite-serve', { 'index.html': pageWith(element), 'main.js': main });
  const { address, stop } = await serveByVite(root);
  await runs(page, address);
  await page.goto('about:blank');
  await stop();
  // Its server is no origin that the kit knows, and says in the console that it is there.
  expect(watch.foreign.filter((url) => !url.startsWith(address))).toEqual([]);
  expect(watch.errors.filter((text) => !text.startsWith('[vite]'))).toEqual([]);
  watch.foreign.length = watch.errors.length = 0;
});

for (const [name, urls, settings] of [
  [
    'Vite',
    `import engine from 'story-widget/engine.wasm?url';
    import tools from 'story-widget/tools.wasm?url';`,
    {},
  ],
  [
    'webpack',
    `const engine = new URL('story-widget/engine.wasm', import.meta.url);
    const tools = new URL('story-widget/tools.wasm', import.meta.url);`,
    {},
  ],
  [
    'esbuild',
    `import engine from 'story-widget/engine.wasm';
    import tools from 'story-widget/tools.wasm';`,
    { loader: { '.wasm': 'file' } },
  ],
] as const) {
  test(`slim lets ${name} keep the engines in files`, async ({ page, site }) => {
    const source = `import 'story-widget/define';
      import { init, initTools, meta, render } from 'story-widget/slim';
      ${urls}
      const at = (url) => new URL(url, location.href);
      await Promise.all([init(at(engine)), initTools(at(tools))]);
      ${uses}`;
    const root = project(`slim-${name}`, { 'index.html': pageWith(element), 'main.js': source });
    await runs(page, serve(site, await bundlers[name](root, settings)));
    expect(site.requests.filter((path) => path.endsWith('.wasm'))).toHaveLength(2);
  });
}

test('the element under another name, by a class that registers nothing itself', async ({
  page,
  site,
}) => {
  const source = `import { StoryWidget } from 'story-widget/element';
    globalThis.result = customElements.get('story-widget') === undefined;
    customElements.define('news-story', StoryWidget);`;
  const renamed = element.replaceAll('story-widget', 'news-story');
  const root = project('named', { 'index.html': pageWith(renamed), 'main.js': source });
  await page.goto(serve(site, await bundleByEsbuild(root)));
  await expect(page.getByRole('heading', { name: 'A headline' })).toBeVisible();
  expect(await page.evaluate('result')).toBe(true);
});

test('a browser that lays nothing out, as those that programs are tested in, shows stories', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    for (const name of ['IntersectionObserver', 'ResizeObserver', 'matchMedia'])
      Reflect.deleteProperty(globalThis, name);
    Reflect.deleteProperty(HTMLElement.prototype, 'attachInternals');
  });
  const body = element.replace('loading="eager"', '');
  const source = "import 'story-widget/define';";
  const root = project('pretended', { 'index.html': pageWith(body), 'main.js': source });
  await page.goto(serve(site, await bundleByEsbuild(root)));
  expect(await settled(page)).toEqual([true]);
  await expect(page.getByRole('heading', { name: 'A headline' })).toBeVisible();
});

test('a plain script, from the package as it is installed', async ({ page, site }) => {
  const files = join(folder, 'node_modules/story-widget/dist');
  serve(site, files);
  await page.goto(site.page(element, { head: '<script src="/story-widget.js"></script>' }));
  expect(await settled(page)).toEqual([true]);
  await expect(page.getByRole('heading', { name: 'A headline' })).toBeVisible();
  expect(site.requests.filter((path) => path.endsWith('/lite.wasm'))).toHaveLength(1);
});

/** While one develops, React recommends its tools. */
function expectOnlyAdvice(watch: Watch): void {
  expect(watch.errors).toEqual([expect.stringContaining('Download the React DevTools')]);
  watch.errors.length = 0;
}

test('React sets properties and attributes, and hears events', async ({ page, site, watch }) => {
  const source = `import 'story-widget/define';
    import { createElement, StrictMode, useState } from 'react';
    import { createRoot } from 'react-dom/client';
    const story = ${json};
    function App() {
      const [state, setState] = useState('waiting');
      return createElement('main', null,
        createElement('output', null, state),
        createElement('story-widget', {
          story, headingLevel: 3, loading: 'eager', controls: 'copy',
          'onstory-load': ({ detail }) => setState('loaded, ' + detail.diagnostics.length + ' found'),
        }, createElement('a', { href: '/x' }, 'The story')));
    }
    createRoot(document.getElementById('root')).render(createElement(StrictMode, null, createElement(App)));`;
  const root = project('react', {
    'index.html': pageWith('<div id="root"></div>'),
    'main.js': source,
  });
  await page.goto(serve(site, await bundleByEsbuild(root)));
  await expect(page.getByText('loaded, 0 found')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'A headline', level: 3 })).toBeVisible();
  await expect(page.getByRole('button')).toHaveAccessibleName(/^Copy quote/);
  expectOnlyAdvice(watch);
});

test('React on a server: the story is in the page, and hydration leaves it alone', async ({
  page,
  site,
  watch,
}) => {
  const app = `import { createElement, useState } from 'react';
    function Counter() {
      const [count, setCount] = useState(0);
      return createElement('button', { onClick: () => setCount(count + 1) }, 'Count: ' + count);
    }
    export const App = ({ html }) => createElement('main', null, createElement(Counter),
      createElement('div', { dangerouslySetInnerHTML: { __html: html }, suppressHydrationWarning: true }));`;
  const source = `import 'story-widget/define';
    import { createElement } from 'react';
    import { hydrateRoot } from 'react-dom/client';
    import { App } from './app.mjs';
    hydrateRoot(document.getElementById('root'), createElement(App, { html: '' }));`;
  const server = `import { createElement } from 'react';
    import { renderToString } from 'react-dom/server';
    import { App } from './app.mjs';
    export const renderPage = (html) => renderToString(createElement(App, { html }));`;
  const root = project('react-server', {
    'index.html': '',
    'main.js': source,
    'app.mjs': app,
    'server.mjs': server,
  });
  const { renderPage } = await import(pathToFileURL(join(root, 'server.mjs')).href);
  const html = output(json, { to: 'element' }).text;
  writeFileSync(join(root, 'index.html'), pageWith(`<div id="root">${renderPage(html)}</div>`));
  await page.goto(serve(site, await bundleByEsbuild(root)));
  expect(await settled(page)).toEqual([true]);
  await page.getByRole('button', { name: 'Count: 0' }).click();
  await expect(page.getByRole('button', { name: 'Count: 1' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'A headline' })).toBeVisible();
  await page.getByRole('button', { name: 'Copy quote' }).click();
  expect(site.requests).toEqual(['/index.html', '/main.js']);
  expectOnlyAdvice(watch);
});
