// The package's types, as programs in TypeScript find them: each file of types/, in each way of resolving modules.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { installPackage, web } from './install-package.mjs';

const programs = fileURLToPath(new URL('types', import.meta.url));

/** A compiler's program, for whoever has it among its own packages. */
const compilerOf = (from) =>
  join(dirname(createRequire(from).resolve('typescript/package.json')), 'bin/tsc');
const current = compilerOf(join(web, 'package.json'));
// TypeScript 7 has no "node" any more; what checks the package with older ones brings one that has.
const older = compilerOf(join(web, 'node_modules/@arethetypeswrong/core/package.json'));

let folder;
before(() => {
  ({ folder } = installPackage('@types/react', 'preact', 'solid-js', 'svelte', 'vue'));
  cpSync(programs, folder, { recursive: true });
});
after(() => rmSync(folder, { recursive: true }));

for (const [moduleResolution, module, compiler] of [
  ['bundler', 'esnext', current],
  ['nodenext', 'nodenext', current],
  ['node', 'esnext', older],
]) {
  test(`types are found by moduleResolution ${moduleResolution}`, () => {
    const compilerOptions = {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      target: 'es2022',
      lib: ['es2022', 'dom', 'dom.iterable'],
      types: [],
      jsx: 'react-jsx',
      module,
      moduleResolution,
    };
    const files = readdirSync(programs);
    assert.ok(files.length > 5);
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
    const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', '.'], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout);
  });
}
