// What a reader downloads, compressed by brotli at its best.
import { existsSync, readFileSync } from 'node:fs';
import { contenders } from './contenders.mjs';
import { compress } from './server.mjs';

const sizeOf = (file) => (existsSync(file) ? compress(readFileSync(file)).length : 0);

/** Name → {file: bytes}. Peers: their library and the templates; the widget: also its element and its styles. */
export function measureSizes(dist, bundles) {
  const ours = (...names) =>
    Object.fromEntries(names.map((name) => [name, sizeOf(`${dist}/${name}`)]));
  const peers = contenders
    .slice(1)
    .map(({ id }) => [id, { [`${id}.mjs`]: sizeOf(`${bundles}/${id}.mjs`) }]);
  return {
    'story-widget': ours('story-widget.js', 'lite.js', 'lite.wasm'),
    'story-widget, pre-rendered': ours('story-widget.js', 'story-widget.css'),
    'story-widget, without WebAssembly': ours(
      'story-widget.js',
      'lite.js',
      'index.js',
      'engine-js.js',
    ),
    ...Object.fromEntries(peers),
  };
}
