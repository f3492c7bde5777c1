// The versions of Emscripten and of the libraries that it links into WebAssembly, as installed here.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const said = (program, ...args) => execFileSync(program, args, { encoding: 'utf8' }).trim();

/** The first group that a pattern finds in a file, or undefined where there is no such file. */
const found = (file, pattern) =>
  existsSync(file) ? pattern.exec(readFileSync(file, 'utf8'))?.[1] : undefined;

/** 13000 is 13.0.0; since LLVM 16 there are two digits for each part after the first: 190103 is 19.1.3. */
function llvmVersion(number) {
  const [, major, minor, patch] = /^(\d\d)(\d|\d\d)(\d\d)$/.exec(number) ?? [];
  return major && [major, minor, patch].map(Number).join('.');
}

/** {emscripten, musl, llvm}: a version each, or undefined where it can't be told. */
export function emscriptenVersions() {
  const lib = join(said('em-config', 'EMSCRIPTEN_ROOT'), 'system/lib');
  return {
    emscripten: /\d+\.\d+\.\d+/.exec(said('emcc', '--version'))?.[0],
    musl: found(join(lib, 'libc/musl/VERSION'), /(\S+)/),
    llvm: llvmVersion(
      found(join(lib, 'libcxx/include/__config'), /define _LIBCPP_VERSION (\d+)/) ?? '',
    ),
  };
}
