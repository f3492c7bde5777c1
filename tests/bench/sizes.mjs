// What a reader downloads, compressed by brotli at its best.
import { existsSync, readFileSync } from 'node:fs';
import { contenders } from './contenders.mjs';
import { compress } from './server.mjs';
import { release } from '../own-files.mjs';

const sizeOf = (file) => (existsSync(file) ? compress(readFileSync(file)).length : 0);

/** Name → {file: bytes}. Peers: their library and the templates; the widget: also its element and its styles. */
export function measureSizes(dist, bundles) {
  const ours = (...names) =>
    Object.fromEntries(
      names.map((name) => [name.replace(`${release}/`, ''), sizeOf(`${dist}/${name}`)]),
    );
  const peers = contenders
    .filter(({ own }) => !own)
    .map(({ id }) => [id, { [`${id}.mjs`]: sizeOf(`${bundles}/${id}.mjs`) }]);
  return {
    'story-widget': ours('story-widget.js', `${release}/lite.js`, `${release}/lite.wasm`),
    'story-widget, pre-rendered': ours('story-widget.js', 'story-widget.css'),
    'story-widget, without WebAssembly': ours(
      'story-widget.js',
      `${release}/lite.js`,
      `${release}/index.js`,
      `${release}/engine-js.js`,
    ),
    ...Object.fromEntries(peers),
  };
}
