// Time and memory in Chromium: what the main thread does, by its own clock of CPU time, since machines are shared.
import { contenders } from './contenders.mjs';
import { median, shuffled } from './stats.mjs';

const kinds = ['small', 'large', 'feed'];

async function open(browser, origin, id) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(`${origin}/bench.html`);
  const ways = await page.evaluate((id) => window.bench.open(id), id);
  return { page, cdp, ways, close: () => context.close() };
}

async function threadTime(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ThreadTime').value * 1e6;
}

/** Microseconds of one call. */
async function time({ page, cdp }, way, kind, ms) {
  const run = (ms) =>
    page.evaluate(([way, kind, ms]) => window.bench.run(way, kind, ms), [way, kind, ms]);
  await run(ms / 2);
  const begin = await threadTime(cdp);
  const calls = await run(ms);
  return ((await threadTime(cdp)) - begin) / calls;
}

/** id → way → kind → microseconds. */
export async function measureSpeed(browser, origin, { rounds, ms }) {
  const samples = {};
  for (let round = 0; round < rounds; round++) {
    for (const { id } of shuffled(contenders)) {
      const opened = await open(browser, origin, id);
      for (const way of opened.ways) {
        for (const kind of kinds) {
          const list = (((samples[id] ??= {})[way] ??= {})[kind] ??= []);
          list.push(await time(opened, way, kind, ms));
        }
      }
      await opened.close();
    }
  }
  const medians = (value) =>
    Array.isArray(value)
      ? median(value)
      : Object.fromEntries(Object.entries(value).map(([key, each]) => [key, medians(each)]));
  return medians(samples);
}

/** What a letter written in the long story costs, in microseconds: {whole, changed}. */
export async function measureEditing(browser, origin, { rounds, ms }) {
  const opened = await open(browser, origin, 'story-widget');
  await opened.page.evaluate(() => window.bench.edit());
  const samples = { whole: [], changed: [] };
  for (let round = 0; round < rounds; round++) {
    for (const way of Object.keys(samples)) samples[way].push(await time(opened, way, 'large', ms));
  }
  await opened.close();
  return { whole: median(samples.whole), changed: median(samples.changed) };
}

/** id → bytes that a page holds more with the contender and 1,000 stories shown. */
export async function measureMemory(browser, origin) {
  const bytes = {};
  for (const { id } of contenders) {
    const { page, cdp, close } = await open(browser, origin, id);
    const used = async () => {
      await cdp.send('HeapProfiler.collectGarbage');
      const heap = await cdp.send('Runtime.getHeapUsage');
      return heap.usedSize + (heap.embedderHeapUsedSize ?? 0) + (heap.backingStorageSize ?? 0);
    };
    await page.evaluate(() => window.bench.fill());
    const full = await used();
    await page.goto(`${origin}/empty.html`);
    bytes[id] = full - (await used());
    await close();
  }
  return bytes;
}
