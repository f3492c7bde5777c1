// The figures as bars: one panel a question, the widget's bars marked.
import { nameOf } from './contenders.mjs';

const escape = (text) =>
  text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c]);
const width = 720;
const left = 250;
const row = 22;

function panel(title, unit, bars, top) {
  const most = Math.max(...bars.map(([, value]) => value));
  const lines = bars.map(([name, value], i) => {
    const y = top + 34 + i * row;
    const length = ((width - left - 90) * value) / most;
    const own = name.startsWith('the widget') ? ' class="own"' : '';
    return (
      `<text x="${left - 8}" y="${y + 11}" text-anchor="end">${escape(name)}</text>` +
      `<rect${own} x="${left}" y="${y}" width="${length.toFixed(1)}" height="14"/>` +
      `<text x="${(left + length + 6).toFixed(1)}" y="${y + 11}">${value < 100 ? value.toFixed(1) : Math.round(value)} ${unit}</text>`
    );
  });
  return `<text class="title" x="12" y="${top + 18}">${escape(title)}</text>${lines.join('')}`;
}

export function plot({ sizes, speed, cold }) {
  const sum = (parts) => Object.values(parts).reduce((total, bytes) => total + bytes, 0);
  const of = (way) =>
    Object.entries(speed)
      .filter(([, ways]) => ways[way])
      .map(([id, ways]) => [nameOf(id), ways[way].small]);
  const slowest = Object.keys(Object.values(cold)[0]).at(-1);
  const panels = [
    [
      'Download, brotli',
      'KB',
      Object.entries(sizes).map(([name, files]) => [nameOf(name), sum(files) / 1000]),
    ],
    ['A 3 KB story to a string, Chromium', 'µs', of('string')],
    ['A 3 KB story mounted and laid out, Chromium', 'µs', of('layout')],
    [
      `Cold start, ${slowest}`,
      'ms',
      Object.entries(cold).map(([name, each]) => [nameOf(name), each[slowest]]),
    ],
  ];
  let top = 8;
  const drawn = panels.map(([title, unit, bars]) => {
    const sorted = bars.toSorted(([, a], [, b]) => a - b);
    const text = panel(title, unit, sorted, top);
    top += 34 + sorted.length * row + 16;
    return text;
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${top}" font-family="system-ui, sans-serif" font-size="12">` +
    '<style>rect { fill: #9aa5b1 } .own { fill: #0b57d0 } .title { font-size: 14px; font-weight: 600 }</style>' +
    `<rect width="${width}" height="${top}" style="fill: #fff"/>${drawn.join('')}</svg>\n`
  );
}
