// Twice the input never costs more than 2.5 times the time, whatever it holds, and one of nearly 1 MiB is done with
// (rendered or refused) within 250 ms. Times are those of the processor, which other programs do not lengthen much, the
// best of several runs, and compared within one process.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { pathological } from '../suites/pathological.mjs';
import { init, render } from '../../web/dist/index.js';

before(() => init());

const storyOf = (markdown) =>
  JSON.stringify({ headline: 'x', blocks: [{ type: 'text', markdown }] });

function bestTime(json, runs) {
  let best = Infinity;
  for (let i = 0; i < runs; i++) {
    const start = process.cpuUsage();
    render(json);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

for (const [name, make] of Object.entries(pathological)) {
  test(`grows linearly: ${name}`, () => {
    const stories = [8000, 16000, 32000, 64000].map((n) => storyOf(make(n)));
    const times = stories.map(() => Infinity);
    // Over three doublings; what takes no time has no growth. The sizes take turns, and again where another program
    // took the machine meanwhile: what grows too fast does so each time.
    const growth = () => times[3] / Math.max(times[0], 1);
    for (let round = 0; round < 6 && !(growth() <= 2.5 ** 3); round++) {
      for (const [i, story] of stories.entries()) times[i] = Math.min(times[i], bestTime(story, 3));
    }
    assert.ok(growth() <= 2.5 ** 3, `${times.map((ms) => ms.toFixed(1))} ms for n, 2n, 4n, 8n`);
  });

  test(`is done with in time: ${name}`, () => {
    let n = 8000;
    while (storyOf(make(n * 2)).length < 1 << 20) n *= 2;
    const time = bestTime(storyOf(make(n)), 3);
    assert.ok(time <= 250, `${time.toFixed(0)} ms for ${storyOf(make(n)).length} bytes`);
  });
}
