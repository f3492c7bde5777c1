// Where an engine's bytes go: each source file's share of it, compressed. Functions that the linker put into others
// count for the file of those.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compress } from './server.mjs';

/** The ids of sections: WebAssembly's binary format, 5.5.2. */
const sections = { imports: 2, code: 10, data: 11 };

/** Reads the parts of a WebAssembly module that a map needs: {functions: [{index, from, to}], data: {from, to}}. */
function readModule(bytes) {
  let at = 8;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  };
  const skip = () => {
    const length = number();
    at += length;
  };
  const found = { functions: [], data: { from: 0, to: 0 } };
  let imported = 0;
  while (at < bytes.length) {
    const id = bytes[at++];
    const size = number();
    const end = at + size;
    if (id === sections.imports) {
      // Emscripten's modules import functions alone: module, name, kind, type.
      imported = number();
      at = end;
    } else if (id === sections.code) {
      const count = number();
      for (let i = 0; i < count; i++) {
        const from = at;
        skip();
        found.functions.push({ index: imported + i, from, to: at });
      }
    } else if (id === sections.data) {
      found.data = { from: at, to: end };
    }
    at = end;
  }
  return found;
}

/** Symbol → source file, of all objects below these folders. */
function sourcesOf(folders) {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .filter((name) => name.endsWith('.o'))
      .map((name) => join(folder, name)),
  );
  const listed = execFileSync(
    'emnm',
    ['--demangle', '--defined-only', '--print-file-name', ...files],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  const sources = new Map();
  for (const line of listed.split('\n')) {
    const [, file, kind, symbol] = /^(.*\.o): *\S* (\w) (.*)$/.exec(line) ?? [];
    if (!symbol) continue;
    // What headers define is in many objects.
    const shared = /[VW]/.test(kind) && sources.has(symbol);
    sources.set(symbol, shared ? 'headers' : /\.dir\/(.*)\.o$/.exec(file)[1]);
  }
  return sources;
}

/** The engines, and the targets that each is linked from. */
const targets = {
  lite: ['story_lite'],
  articles: ['story_articles'],
  engine: ['md4c', 'story_core', 'story_output', 'story_import', 'story_calls', 'story_engine'],
};

/** Engine → [{source, raw, compressed}], the largest first, of what Emscripten made in a folder. */
export const byteMaps = (folder) =>
  Object.fromEntries(Object.keys(targets).map((name) => [name, byteMap(folder, name)]));

function byteMap(folder, name) {
  const bytes = readFileSync(`${folder}/story_${name}.wasm`);
  const { functions, data } = readModule(bytes);
  const sources = sourcesOf(targets[name].map((target) => `${folder}/CMakeFiles/${target}.dir`));
  const symbols = new Map(
    readFileSync(`${folder}/story_${name}.js.symbols`, 'utf8')
      .split('\n')
      .map((line) => /^(\d+):(.*)$/.exec(line)?.slice(1) ?? [])
      .map(([index, symbol = '']) => [Number(index), unescaped(symbol)]),
  );
  const parts = new Map([['data', [data]]]);
  for (const each of functions) {
    const source = sources.get(symbols.get(each.index)) ?? 'libraries';
    parts.set(source, [...(parts.get(source) ?? []), each]);
  }
  const whole = compress(bytes).length;
  return [...parts]
    .map(([source, ranges]) => ({
      source,
      raw: ranges.reduce((sum, { from, to }) => sum + to - from, 0),
      compressed: whole - compress(without(bytes, ranges)).length,
    }))
    .toSorted((a, b) => b.compressed - a.compressed);
}

/** Names hold what is no letter as its hexadecimal code: `story\3a\3aPage`. */
const unescaped = (symbol) =>
  symbol.replace(/\\([0-9a-f]{2})/g, (_, code) => String.fromCharCode(parseInt(code, 16)));

/** The bytes but for some ranges, which are in order. */
function without(bytes, ranges) {
  const ends = [0, ...ranges.map(({ to }) => to)];
  const starts = [...ranges.map(({ from }) => from), bytes.length];
  return Buffer.concat(ends.map((end, i) => bytes.subarray(end, starts[i])));
}
