// A page whose widgets come and go, while its server, its network and its memory fail. What must hold: every `ready`
// settles; a widget that is ready shows its own story, any other says why as diagnostics; nothing is thrown; and when all
// widgets are gone, their nodes are, too, and what memory they took.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { answer } from '../../web/demo/site.mjs';
import { executablePath } from '../chromium.mjs';
import { nodesHeld } from '../nodes-held.mjs';

const { chromium } = createRequire(new URL('../../web/package.json', import.meta.url))(
  '@playwright/test',
);

const storyOf = (i) => ({
  headline: `Story ${i}.`,
  // What the lite engine stops at, so that its instance traps.
  ...(i % 3 === 0 && { nosuch: i }),
  blocks: [
    {
      type: 'text',
      markdown: `Words of *${i}*. `.repeat(i % 8 === 0 ? 25_000 : 20),
    },
    { type: 'quote', text: `Quote of ${i}.`, speaker: { name: 'Ada Miles' } },
  ],
});

/** How an answer can go wrong; what it would have been is given. */
const faults = {
  reset: (_, response) => response.destroy(),
  missing: (_, response) => response.writeHead(404).end(),
  failing: (_, response) => response.writeHead(500).end(),
  half: (body, response) => {
    response.writeHead(200, { 'content-length': body.length });
    response.write(body.slice(0, body.length / 2), () => response.destroy());
  },
  wrong: (_, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"headline":'),
  slow: (body, response) => void setTimeout(() => response.end(body), 1500),
};

async function listen(chaos, now) {
  const server = createServer((request, response) => {
    response.on('error', () => {});
    const path = request.url.split('?')[0];
    const number = /^\/story-(\d+)\.json$/.exec(path)?.[1];
    const body = number && JSON.stringify(storyOf(Number(number)));
    if (path === '/') {
      response.writeHead(200, { 'content-type': 'text/html' });
      return response.end(
        '<!doctype html><title>Chaos</title><script src="/dist/story-widget.js"></script><main></main>',
      );
    }
    const fails = now.failing && chaos.chance(0.3) && path !== '/dist/story-widget.js';
    if (fails && (body || /\.(js|wasm|txt)$/.test(path)))
      return faults[chaos.oneOf(Object.keys(faults))](body ?? '<', response);
    if (body) return response.writeHead(200, { 'content-type': 'application/json' }).end(body);
    return answer(request, response);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

/** How many pages of 64 KB an engine may have at most: too few to start, to go on, for large stories, or all it asks for. */
const rooms = [2, 16, 40, 80, 200, 1024, 1024, 1024];

/** Runs in the page before its scripts: for some engines that are started there is no memory. */
function startFewer({ share, seed }) {
  let state = seed;
  /** @type {WeakRef<WebAssembly.Memory>[]} */
  const memories = [];
  WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
    construct(target, given) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      if (state / 2 ** 32 < share)
        throw new RangeError('WebAssembly.Instance(): Out of memory: Cannot allocate Wasm memory');
      const instance = new target(...given);
      const own = Object.values(instance.exports).find(
        (each) => each instanceof WebAssembly.Memory,
      );
      memories.push(new WeakRef(own));
      return instance;
    },
  });
  globalThis.bytesOfEngines = () =>
    memories.reduce((sum, each) => sum + (each.deref()?.buffer.byteLength ?? 0), 0);
}

/** Runs in the page: widgets with these stories, of which some are removed at once; what became of each. */
async function comeAndGo({ numbers, removed, ahead }) {
  const main = document.querySelector('main');
  const late = Symbol('late');
  const { now } = Date;
  Date.now = () => now() + ahead;
  const widgets = numbers.map((number) => {
    const widget = document.createElement('story-widget');
    widget.setAttribute('src', `/story-${number}.json`);
    widget.setAttribute('loading', 'eager');
    main.append(widget);
    return { number, widget };
  });
  const removals = removed.map(async (i) => {
    await new Promise((done) => setTimeout(done, 20 * i));
    widgets[i].widget.remove();
  });
  const seen = [];
  for (const [i, { number, widget }] of widgets.entries()) {
    const ready = await Promise.race([
      widget.ready,
      new Promise((done) => setTimeout(done, 60_000, late)),
    ]);
    const said = widget.diagnostics.filter(({ severity }) => severity === 'error').length;
    const text = widget.shadowRoot?.textContent ?? '';
    seen.push({
      number,
      gone: removed.includes(i),
      settled: ready !== late,
      ready: ready === true,
      said,
      own: text.includes(`Words of ${number}.`),
    });
  }
  // What is still to be removed is held until then.
  await Promise.all(removals);
  main.replaceChildren();
  Date.now = now;
  return seen;
}

/** What the page holds, after everything that is let go has gone: nodes of its documents, and bytes. */
async function heldBy(page) {
  const session = await page.context().newCDPSession(page);
  const nodes = await nodesHeld(session);
  const { usedSize, embedderHeapUsedSize, backingStorageSize } =
    await session.send('Runtime.getHeapUsage');
  await session.detach();
  const engines = await page.evaluate(() => globalThis.bytesOfEngines());
  return {
    nodes,
    bytes: usedSize + embedderHeapUsedSize + backingStorageSize + engines,
  };
}

/** Tells the page that the machine is short of memory. */
async function press(page, level) {
  const session = await page.context().newCDPSession(page);
  await session.send('Memory.simulatePressureNotification', { level });
  await session.detach();
}

/** One page, from its start to its end. */
async function life(chaos, origin, now) {
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      `--js-flags=--wasm-max-mem-pages=${chaos.oneOf(rooms)}`,
    ],
  });
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(startFewer, {
    share: chaos.oneOf([0, 0, 0.2, 0.6]),
    seed: chaos.below(2 ** 32),
  });
  const thrown = [];
  page.on('pageerror', (error) => thrown.push(String(error)));
  let widgets = 0;
  try {
    now.failing = false;
    await page.goto(origin);
    await page.waitForFunction(() => customElements.get('story-widget'));
    now.failing = true;
    let before;
    for (let round = 0; round < 8 && chaos.goesOn(); round++) {
      const numbers = Array.from({ length: 1 + chaos.below(12) }, () => chaos.below(1000));
      const removed = [...numbers.keys()].filter(() => chaos.chance(0.2));
      const offline = chaos.chance(0.2);
      await context.setOffline(offline);
      const seen = await page.evaluate(comeAndGo, {
        numbers,
        removed,
        ahead: chaos.below(3) * 86_400_000,
      });
      await context.setOffline(false);
      widgets += numbers.length;
      for (const { number, gone, settled, ready, said, own } of seen) {
        chaos.check(settled, `story ${number}${gone ? ', removed,' : ''} is neither ready nor not`);
        if (gone || !settled) continue;
        chaos.check(
          ready ? own : said > 0,
          `story ${number} is ${ready ? 'ready and not shown' : 'not ready and does not say why'}`,
        );
      }
      if (chaos.chance(0.3)) await press(page, chaos.oneOf(['moderate', 'critical']));
      before ??= await heldBy(page);
    }
    const after = await heldBy(page);
    // The time may be over before the first round.
    before ??= after;
    chaos.check(
      after.nodes < before.nodes + 500,
      `${after.nodes} nodes are left of a page that had ${before.nodes}`,
    );
    // Each engine may have come meanwhile, and be as large as one may be that is kept.
    chaos.check(
      after.bytes < before.bytes + 60 * 2 ** 20,
      `${after.bytes} bytes are left of a page that had ${before.bytes}`,
    );
    chaos.check(thrown.length === 0, `the page throws ${thrown[0]}`);
  } finally {
    await browser.close();
  }
  return widgets;
}

/** @returns {Promise<string>} what was tried */
export async function pageUnderFaults(chaos) {
  const now = { failing: false };
  const server = await listen(chaos, now);
  let pages = 0;
  let widgets = 0;
  try {
    while (chaos.goesOn()) {
      widgets += await life(chaos, `http://127.0.0.1:${server.address().port}/`, now);
      pages++;
    }
  } finally {
    server.close();
    server.closeAllConnections();
  }
  return `${widgets} widgets in ${pages} pages`;
}
