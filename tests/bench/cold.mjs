// From the start of a navigation to the first story laid out, nothing cached: what a reader waits for.
import { contenders } from './contenders.mjs';
import { own } from '../own-files.mjs';
import { median, shuffled } from './stats.mjs';

const document = (body, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Story</title>${head}</head><body>${body}</body></html>`;

const element =
  '<script type="module" src="/dist/story-widget.js"></script>' +
  '<script type="module" src="/cold.mjs"></script>' +
  '<story-widget src="/story.json" loading="eager"></story-widget>';

/** As the manual has them, for a story that is the first thing on its page. */
const hints =
  `<link rel="modulepreload" href="${own('lite.js')}">` +
  `<link rel="preload" as="fetch" type="application/wasm" crossorigin href="${own('lite.wasm')}">` +
  '<link rel="preload" as="fetch" crossorigin href="/story.json">';

/** Path → page. `prerendered` is what `story render --to element` printed. */
export function coldPages(prerendered) {
  const pages = {
    '/cold/story-widget.html': document(element),
    '/cold/story-widget, with hints.html': document(element, hints),
    '/cold/story-widget, pre-rendered.html': document(
      `<script type="module" src="/dist/story-widget.js"></script>${prerendered}<script src="/shown.js"></script>`,
    ),
    '/cold/story-widget, without WebAssembly.html': {
      body: document(element),
      headers: { 'content-security-policy': "script-src 'self'" },
    },
    // Laid out by then: what the page measures is the time to here.
    '/shown.js': `document.querySelector('story-widget').getBoundingClientRect(); window.shown = performance.now();`,
    '/cold.mjs': `document.addEventListener('story-load', ({ target }) => {
      target.getBoundingClientRect();
      window.shown = performance.now();
    });`,
  };
  for (const { id } of contenders.filter(({ own }) => !own)) {
    pages[`/cold/${id}.html`] = document(
      `<div id="host"></div><script type="module">
        const story = fetch('/story.json').then((answer) => answer.text());
        const contender = await import('/bench/${id}.mjs');
        const root = document.getElementById('host').attachShadow({ mode: 'open' });
        const json = await story;
        if (contender.mount) contender.mount(json, root);
        else root.innerHTML = contender.toHtml(json);
        root.host.getBoundingClientRect();
        window.shown = performance.now();
      </script>`,
      `<link rel="modulepreload" href="/bench/${id}.mjs">`,
    );
  }
  return Object.fromEntries(Object.entries(pages).map(([path, page]) => [encodeURI(path), page]));
}

const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 94_000,
};
export const conditions = [
  { name: 'as it is', cpu: 1 },
  { name: '4 × slower CPU', cpu: 4 },
  { name: '4 × slower CPU, slow 4G', cpu: 4, network },
];

async function visit(browser, url, { cpu, network }) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (network) await cdp.send('Network.emulateNetworkConditions', network);
  await page.goto(url);
  await page.waitForFunction(() => window.shown);
  const shown = await page.evaluate(() => window.shown);
  await context.close();
  return shown;
}

/** Name → condition → milliseconds. */
export async function measureColdStart(browser, origin, pages, visits) {
  const paths = Object.keys(pages).filter((path) => path.startsWith('/cold/'));
  const samples = {};
  for (let i = 0; i < visits; i++) {
    for (const path of shuffled(paths)) {
      const name = decodeURI(path).slice('/cold/'.length, -'.html'.length);
      for (const condition of conditions) {
        const list = ((samples[name] ??= {})[condition.name] ??= []);
        list.push(await visit(browser, origin + path, condition));
      }
    }
  }
  for (const each of Object.values(samples)) {
    for (const [condition, list] of Object.entries(each)) each[condition] = median(list);
  }
  return samples;
}
