// One renderer everywhere: every fixture and example by the command, by the command as WebAssembly, in Node, in workerd
// and in Chromium, and the same bytes from each. That they are the right ones is for the tests of the fixtures.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { init, render, type RenderOptions } from '../../web/dist/index.js';
import { fixtures, optionsOf, storyOf } from '../fixtures.mjs';
import { runWorker } from '../workerd.mjs';
import { expect, test } from './kit.js';

const root = new URL('../../', import.meta.url);
const { bin } = JSON.parse(readFileSync(new URL('web/package.json', root), 'utf8'));
const path = (name: string) => fileURLToPath(new URL(name, root));

interface Task {
  name: string;
  /** A line for the command takes no other; a space is the same to JSON. */
  story: Uint8Array;
  options: RenderOptions;
}

const onOneLine = (bytes: Uint8Array) =>
  bytes.map((byte) => (byte === 0x0a || byte === 0x0d ? 0x20 : byte));

const tasks: Task[] = [
  ...fixtures.map(({ name, folder }) => ({
    name,
    story: onOneLine(storyOf(folder)),
    options: optionsOf(folder) as RenderOptions,
  })),
  ...readdirSync(new URL('examples/', root))
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({
      name,
      story: onOneLine(readFileSync(new URL(`examples/${name}`, root))),
      options: {},
    })),
];

interface Result {
  html: string;
  diagnostics: object[];
  ok: boolean;
}

type Results = Record<string, Result>;

const named = (results: Result[]): Results =>
  Object.fromEntries(results.map((result, index) => [tasks[index]!.name, result]));

/** The command's options, in the order in which they stand in the task. */
const flags = ({ options }: Task): string[] =>
  Object.entries(options).flatMap(([name, value]) => {
    const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    return value === true ? [flag] : [flag, String(value)];
  });

/** All stories by a command, one run for each set of options. */
function byCommand(...command: [string, ...string[]]): Results {
  const results: Results = {};
  for (const group of new Set(tasks.map((task) => flags(task).join('\0')))) {
    const some = tasks.filter((task) => flags(task).join('\0') === group);
    const input = Buffer.concat(some.flatMap(({ story }) => [story, Buffer.from('\n')]));
    const [program, ...first] = command;
    const args = [...first, 'render', '-', '--ndjson', ...flags(some[0]!)];
    const { stdout, stderr } = spawnSync(program, args, { input, maxBuffer: 1 << 28 });
    const lines = stdout.toString().trimEnd().split('\n');
    expect(lines.length, stderr.toString()).toBe(some.length);
    lines.forEach((line, index) => (results[some[index]!.name] = JSON.parse(line)));
  }
  return results;
}

/** As JSON can carry it. */
const given = JSON.stringify(
  tasks.map(({ story, options }) => ({ story: Buffer.from(story).toString('base64'), options })),
);

const worker = `
  import { init, render } from 'story-widget/edge';
  import tools from 'story-widget/tools.wasm';
  export default {
    async fetch(request) {
      await init(tools);
      const tasks = await request.json();
      return Response.json(tasks.map(({ story, options }) =>
        render(Uint8Array.from(atob(story), (c) => c.charCodeAt(0)), options)));
    },
  };`;

async function inWorkerd(): Promise<Results> {
  const workerd = runWorker(worker);
  try {
    const response = await workerd.dispatchFetch('http://localhost/', {
      method: 'POST',
      body: given,
    });
    return named((await response.json()) as Result[]);
  } finally {
    await workerd.dispose();
  }
}

test('every fixture and example has the same bytes everywhere', async ({ page, site }) => {
  test.setTimeout(120_000);
  const native = byCommand(path('build/release/story'));
  expect(Object.keys(native).length).toBe(tasks.length);
  expect(Object.values(native).filter(({ html }) => html.length > 100).length).toBeGreaterThan(60);

  expect(byCommand(process.execPath, path(`web/${bin.story}`))).toEqual(native);

  await init();
  expect(named(tasks.map(({ story, options }) => render(story, options)))).toEqual(native);

  expect(await inWorkerd()).toEqual(native);

  await page.goto(site.page(''));
  const inChromium = await page.evaluate(async (json) => {
    const module = '/dist/index.js';
    const { init, render } = (await import(module)) as typeof import('../../web/src/index.js');
    await init();
    const list = JSON.parse(json) as { story: string; options: object }[];
    return list.map(({ story, options }) =>
      render(
        Uint8Array.from(atob(story), (c) => c.charCodeAt(0)),
        options,
      ),
    );
  }, given);
  expect(named(inChromium)).toEqual(native);
});
