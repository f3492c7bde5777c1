// Every figure as a list, for programs that compare runs.
import { nameOf } from './contenders.mjs';

/** The ways of measureSpeed() by the columns of the printed table: [measure, way, kind]. */
export const speeds = [
  ['string, 3 KB', 'string', 'small'],
  ['string, feed', 'string', 'feed'],
  ['string, 300 KB', 'string', 'large'],
  ['mount and layout, 3 KB', 'layout', 'small'],
  ['mount, 3 KB', 'mount', 'small'],
  ['mount and layout, 300 KB', 'layout', 'large'],
];

const sum = (parts) => Object.values(parts).reduce((total, value) => total + value, 0);

/** [{measure, contender, median, unit}], with the names of the printed tables. */
export function figuresOf({ sizes, maps, speed, editing, memory, cold, node, cpp, batch }) {
  const list = [];
  const add = (measure, unit, medians) => {
    for (const [title, median] of Object.entries(medians)) {
      if (median !== undefined) list.push({ measure, contender: nameOf(title), median, unit });
    }
  };
  const each = (table, value) =>
    Object.fromEntries(Object.entries(table).map(([title, row]) => [title, value(row)]));

  add('download', 'bytes', each(sizes, sum));
  for (const [engine, sources] of Object.entries(maps)) {
    for (const { source, compressed } of sources)
      add(`bytes of the engine ${engine}, ${source}`, 'bytes', { 'story-widget': compressed });
  }
  for (const [measure, way, kind] of speeds)
    add(
      measure,
      'µs',
      each(speed, (ways) => ways[way]?.[kind]),
    );
  add('a letter written in 300 KB, the whole story rendered', 'µs', {
    'story-widget': editing.whole,
  });
  add('a letter written in 300 KB, as the editor does it', 'µs', {
    'story-widget': editing.changed,
  });
  for (const condition of Object.keys(cold['story-widget'])) {
    add(
      `cold start, ${condition}`,
      'ms',
      each(cold, (row) => row[condition]),
    );
  }
  add('memory, 1,000 stories', 'bytes', memory);
  add('Node, feed', 'µs', node);
  for (const { bytes, seconds } of cpp)
    add(`C++, ${bytes} bytes`, 'µs', { 'story-widget': seconds * 1e6 });
  for (const { name, stories, cpu } of batch)
    add('a story a line', 'µs', { [name]: (cpu / stories) * 1e6 });
  return list;
}
