// A batch as a program in Node would do it: node lines.mjs CONTENDER.mjs < stories > results, a story a line.
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const { load, toHtml } = await import(pathToFileURL(process.argv[2]).href);
await load?.();
let results = '';
for await (const json of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  results += `${JSON.stringify({ html: toHtml(json) })}\n`;
  if (results.length < 65536) continue;
  const more = process.stdout.write(results);
  results = '';
  if (!more) await once(process.stdout, 'drain');
}
process.stdout.write(results);
