// The package as npm would give it, in Node: what it holds, its types, its command.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { command } from './command.mjs';
import { installPackage, web } from './install-package.mjs';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const stories = readdirSync(examples)
  .filter((name) => name.endsWith('.json'))
  .map((name) => join(examples, name));

let folder;
let tarball;
before(() => ({ folder, tarball } = installPackage()));
after(() => rmSync(folder, { recursive: true }));

/** Runs a program within the project, and shows what it said if it failed. */
function run(program, ...args) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.equal(status, 0, `${stderr}${stdout}`);
  return stdout;
}

function runModule(source, ...args) {
  writeFileSync(join(folder, 'program.mjs'), source);
  return run(process.execPath, 'program.mjs', ...args);
}

test('publint finds nothing', () => {
  run(process.execPath, join(web, 'node_modules/publint/src/cli.js'), '--strict', tarball);
});

test('every entry has types that fit, says arethetypeswrong', () => {
  const attw = join(web, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  // What is no module has none.
  const texts = ['story-widget.css', 'story-widget.articles.css', 'languages.txt'];
  const rest = ['--profile', 'esm-only', '--exclude-entrypoints', ...texts];
  run(process.execPath, attw, tarball, ...rest);
});

test('every exported file is there, and nothing is needed at run time', () => {
  const root = join(folder, 'node_modules/story-widget');
  const { exports, bin, dependencies, peerDependencies } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const named = (value) =>
    typeof value === 'string' ? [value] : Object.values(value).flatMap(named);
  for (const path of [...named(exports), ...named(bin)]) readFileSync(join(root, path));
  assert.deepEqual([dependencies, peerDependencies], [undefined, undefined]);
  assert.match(readFileSync(join(root, 'LICENSE'), 'utf8'), /MIT/);
  // What npm shows of the package is about the package.
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  assert.equal(readme, readFileSync(join(web, 'README.md'), 'utf8'));
  for (const entry of Object.keys(exports).filter((name) => name !== './package.json')) {
    assert.ok(readme.includes(`story-widget${entry.slice(1)}`), `README.md does not name ${entry}`);
  }
});

test('a program in Node renders what the command does', () => {
  const printed = runModule(
    `import { init, render, validate, meta, output } from 'story-widget';
    import { readFileSync } from 'node:fs';
    await init();
    const results = process.argv.slice(2).map((file) => {
      const json = readFileSync(file);
      return [render(json).html, output(json, { to: 'page' }).text, meta(json).text];
    });
    console.log(JSON.stringify({ results, codes: validate('{').map(({ code }) => code) }));`,
    ...stories,
  );
  const { results, codes } = JSON.parse(printed);
  assert.deepEqual(codes, ['syntax']);
  const story = (...args) => spawnSync(command, args, { encoding: 'utf8' }).stdout.trimEnd();
  for (const [i, file] of stories.entries()) {
    const expected = [
      story('render', file),
      story('render', file, '--to', 'page'),
      story('meta', file),
    ];
    assert.deepEqual(
      results[i].map((text) => text.trimEnd()),
      expected,
      file,
    );
  }
});

test('the element can be imported where there is no DOM, and registers nothing', () => {
  const printed = runModule(`import { StoryWidget } from 'story-widget/element';
    import 'story-widget/define';
    import 'story-widget/story-widget.js';
    console.log(typeof StoryWidget, Object.keys(globalThis).includes('customElements'));`);
  assert.equal(printed, 'function false\n');
});

test('slim and edge take what they are given', () => {
  const printed = runModule(`import * as slim from 'story-widget/slim';
    import * as edge from 'story-widget/edge';
    import { readFileSync } from 'node:fs';
    const file = (name) => readFileSync(new URL(import.meta.resolve('story-widget/' + name)));
    await slim.init(file('engine.wasm'));
    await slim.initTools(file('tools.wasm'));
    await edge.init(new WebAssembly.Module(file('tools.wasm')));
    const json = '{"headline":"x","blocks":[]}';
    for (const { render, meta } of [slim, edge]) console.log(render(json).ok && meta(json).ok);`);
  assert.equal(printed, 'true\ntrue\n');
});

test('its command is the native one, byte for byte', () => {
  for (const args of [
    ['render', stories[0]],
    ['render', stories[0], '--to', 'page'],
    ['meta', stories[0], '--to', 'oembed'],
    ['--help'],
  ]) {
    const printed = run('npx', '--no-install', 'story', ...args);
    assert.equal(printed, spawnSync(command, args, { encoding: 'utf8' }).stdout);
  }
});

test('programs in TypeScript are checked', () => {
  writeFileSync(
    join(folder, 'program.ts'),
    `import { init, initTools, render, meta, output, type Diagnostic, type RenderOptions } from 'story-widget';
    import * as slim from 'story-widget/slim';
    import { init as start } from 'story-widget/edge';
    import module from 'story-widget/tools.wasm';
    import { StoryWidget } from 'story-widget/element';
    import 'story-widget/define';
    await Promise.all([init(), initTools(new URL('https://a.test/')), start(module)]);
    const options: RenderOptions = { headingLevel: 3, imageHosts: ['a.test'] };
    const found: Diagnostic[] = render('{}', options).diagnostics;
    const text: string = output('{}', { to: 'page' }).text + meta(new Uint8Array(), { to: 'oembed' }).text;
    const element: StoryWidget = document.createElement('story-widget');
    element.headingLevel = found.length + text.length;
    // @ts-expect-error: slim has no engine of its own
    await slim.init();
    // @ts-expect-error
    output('{}', { to: 'pdf' });
    `,
  );
  for (const [module, resolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ]) {
    const options = ['--strict', '--noEmit', '--skipLibCheck', 'false', '--lib', 'es2022,dom'];
    const tsc = join(web, 'node_modules/typescript/bin/tsc');
    run(
      process.execPath,
      tsc,
      ...options,
      '--target',
      'es2022',
      '--types',
      '',
      '--module',
      module,
      '--moduleResolution',
      resolution,
      'program.ts',
    );
  }
});
