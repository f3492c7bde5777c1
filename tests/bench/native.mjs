// The renderer without a browser: in C++ alone, as the command over many stories, and in Node beside the others.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { batchContenders, contenders } from './contenders.mjs';
import { median, shuffled } from './stats.mjs';

/** Of Catch2's benchmarks: [{bytes, seconds}], each for one render. */
export function measureCpp(program) {
  const { stdout, status } = spawnSync(program, ['--reporter', 'xml'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} failed`);
  const results = stdout.matchAll(/<BenchmarkResults name="(\d+)"[^]*?<mean value="([\d.e+]+)"/g);
  return [...results].map(([, bytes, nanoseconds]) => ({
    bytes: Number(bytes),
    seconds: Number(nanoseconds) / 1e9,
  }));
}

/** The most memory that a program has had so far, in bytes, and the seconds of processors; 0 where /proc does not tell. */
function usedBy(pid) {
  try {
    const read = (name) => readFileSync(`/proc/${pid}/${name}`, 'utf8');
    const kilobytes = Number(/VmHWM:\s+(\d+)/.exec(read('status'))?.[1] ?? 0);
    // Behind the name, which may hold anything; counted in hundredths.
    const fields = read('stat')
      .replace(/^.*\) /s, '')
      .split(' ');
    return { peak: kilobytes * 1024, cpu: (Number(fields[11]) + Number(fields[12])) / 100 };
  } catch {
    return { peak: 0, cpu: 0 };
  }
}

async function renderLines(command, lines) {
  const [program, ...args] = command;
  const begin = performance.now();
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  let used = { peak: 0, cpu: 0 };
  child.stdout.on('data', () => {
    const now = usedBy(child.pid);
    // Of one that has just ended no memory is told.
    if (now.peak) used = now;
  });
  child.stdin.end(lines);
  const status = await new Promise((done) => child.on('close', done));
  if (status !== 0) throw new Error(`${command.join(' ')}: exit code ${status}`);
  return { seconds: (performance.now() - begin) / 1000, ...used };
}

/** Stories of the feed, over and over, a line each: [{name, stories, bytes, seconds, cpu, peak}]. */
export async function measureBatch({ native, wasm, bundles }, feed, stories) {
  const lines = Buffer.from(
    Array.from({ length: stories }, (_, i) => `${feed[i % feed.length]}\n`).join(''),
  );
  const jobs = availableParallelism();
  const commands = {
    'command, one job': [native, 'render', '-', '--ndjson', '--jobs', '1'],
    [`command, ${jobs} jobs`]: [native, 'render', '-', '--ndjson', '--jobs', `${jobs}`],
    'command as WebAssembly in Node': [process.execPath, wasm, 'render', '-', '--ndjson'],
  };
  const program = fileURLToPath(new URL('lines.mjs', import.meta.url));
  for (const id of batchContenders) {
    commands[`${id} in Node`] = [process.execPath, program, `${bundles}/${id}.mjs`];
  }
  const results = [];
  for (const [name, command] of Object.entries(commands)) {
    results.push({ name, stories, bytes: lines.length, ...(await renderLines(command, lines)) });
  }
  return results;
}

/** id → microseconds for one story of the feed in Node, those that need no DOM. */
export async function measureNode(bundles, feed, rounds) {
  const loaded = [];
  for (const { id } of contenders.filter(({ inNode }) => inNode !== false)) {
    const contender = await import(pathToFileURL(`${bundles}/${id}.mjs`).href);
    await contender.load?.();
    loaded.push({ id, toHtml: contender.toHtml });
  }
  const samples = Object.fromEntries(loaded.map(({ id }) => [id, []]));
  // The first round warms up.
  for (let round = 0; round <= rounds; round++) {
    for (const { id, toHtml } of shuffled(loaded)) {
      const { user: before } = process.cpuUsage();
      for (const json of feed) toHtml(json);
      if (round > 0) samples[id].push((process.cpuUsage().user - before) / feed.length);
    }
  }
  return Object.fromEntries(Object.entries(samples).map(([id, list]) => [id, median(list)]));
}
