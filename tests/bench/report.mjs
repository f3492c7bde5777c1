// The figures as a table in Markdown.
import { contenders, nameOf } from './contenders.mjs';
import { speeds } from './figures.mjs';

const sum = (parts) => Object.values(parts).reduce((total, bytes) => total + bytes, 0);
const kb = (bytes) => (bytes / 1000).toFixed(1);
const us = (value) =>
  value === undefined ? '–' : value >= 100 ? Math.round(value) : value.toFixed(1);

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i ? '--:' : '---'))), ...rows.map(line)].join('\n');
}

/** Each figure in units of the widget's own. */
const times = (value, own) => (value === undefined || !own ? '–' : `${(value / own).toFixed(2)} ×`);

/** Below this, a source's share is what compression happens to make of it. */
const least = 100;

export function report({ sizes, maps, speed, editing, memory, cold, node, cpp, batch }) {
  const own = speed['story-widget'];
  const ids = contenders.map(({ id }) => id);
  const parts = [
    '## Download (KB, brotli 11)',
    table(
      ['', 'total', 'of which'],
      Object.entries(sizes).map(([name, files]) => [
        nameOf(name),
        kb(sum(files)),
        Object.entries(files)
          .map(([file, bytes]) => `${file} ${kb(bytes)}`)
          .join(', '),
      ]),
    ),
    ...Object.entries(maps).flatMap(([engine, sources]) => [
      `## Bytes of the engine ${engine} by source file (brotli 11: what it is less without)`,
      table(
        ['', 'compressed', 'raw'],
        sources
          .filter(({ compressed }) => compressed >= least)
          .map(({ source, compressed, raw }) => [`\`${source}\``, compressed, raw]),
      ),
    ]),
    '## Chromium, main thread, µs a story (and as a multiple of the widget’s)',
    table(
      ['', ...speeds.map(([measure]) => measure)],
      ids.map((id) => {
        const cell = ([, way, kind]) =>
          `${us(speed[id][way]?.[kind])} (${times(speed[id][way]?.[kind], own[way]?.[kind])})`;
        return [nameOf(id), ...speeds.map(cell)];
      }),
    ),
    '## A letter written in the story of 300 KB, Chromium, main thread, µs',
    table(
      ['', 'µs', ''],
      [
        ['the whole story rendered', us(editing.whole), '1.00 ×'],
        ['as the editor does it', us(editing.changed), times(editing.changed, editing.whole)],
      ],
    ),
    '## Cold start, ms from navigation to the story laid out',
    table(
      ['', ...Object.keys(cold['story-widget'])],
      Object.entries(cold)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, each]) => [nameOf(name), ...Object.values(each).map(Math.round)]),
    ),
    '## Memory with 1,000 stories on a page, MB',
    table(
      ['', 'MB'],
      Object.entries(memory).map(([id, bytes]) => [nameOf(id), (bytes / 1e6).toFixed(1)]),
    ),
    '## Node, µs a story of the feed, on one core',
    table(
      ['', 'µs', ''],
      Object.entries(node).map(([id, value]) => [
        nameOf(id),
        us(value),
        times(value, node['story-widget']),
      ]),
    ),
    '## C++ alone, on one core',
    table(
      ['bytes of JSON', 'µs', 'MB/s'],
      cpp.map(({ bytes, seconds }) => [
        bytes,
        us(seconds * 1e6),
        Math.round(bytes / seconds / 1e6),
      ]),
    ),
    '## A story of the feed a line; marked is not safe without DOMPurify, which needs a DOM',
    table(
      ['', 'stories', 'stories/s', 'MB/s', 'µs of CPU a story', 'peak memory, MB'],
      batch.map(({ name, stories, bytes, seconds, cpu, peak }) => [
        name,
        stories,
        Math.round(stories / seconds),
        (bytes / seconds / 1e6).toFixed(1),
        us((cpu / stories) * 1e6),
        (peak / 1e6).toFixed(1),
      ]),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}
