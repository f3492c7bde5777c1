// The WordPress plugin of examples/frameworks, where there is PHP: among stand-ins for WordPress' own functions.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('wordpress.php', import.meta.url));
const skip = spawnSync('php', ['--version']).status !== 0 && 'skipped: there is no php';

const run = (given) => {
  const input = JSON.stringify({ edge: '', ...given });
  return JSON.parse(execFileSync('php', [program], { input, encoding: 'utf8' }));
};
const edge = 'https://stories.example';
const rendered = '<story-widget data-rendered></story-widget>';
const shortcodes = [[{ src: '/stories/a.json', block: 'said', onclick: 'x' }, '<b>Read</b>']];
const element = '<story-widget src="/stories/a.json" block="said"><b>Read</b></story-widget>';

test('a shortcode prints the element, and loads the script', { skip }, () => {
  const { printed, modules } = run({ shortcodes });
  assert.deepEqual(printed, [element]);
  assert.match(modules['story-widget'], /\/dist\/story-widget\.js$/);
});

test('what a writer gives stays within its attribute, and has no script', { skip }, () => {
  const { printed } = run({
    shortcodes: [[{ src: '"><img onerror=x>' }, '<script>x</script>Read']],
  });
  assert.deepEqual(printed, [
    '<story-widget src="&quot;&gt;&lt;img onerror=x&gt;">Read</story-widget>',
  ]);
  assert.deepEqual(run({ shortcodes: [['', null]] }).printed, ['<story-widget></story-widget>']);
});

test('a story that is an array comes through as it is', { skip }, () => {
  const story = { headline: `“A” & <b>'B'</b> "C" &amp; &quot; \\ é`, blocks: [] };
  const [, written] = /^<story-widget story="([^"]*)"><\//.exec(
    run({ stories: [story] }).printed[0],
  );
  const signs = { '&quot;': '"', '&#039;': "'", '&lt;': '<', '&gt;': '>', '&amp;': '&' };
  const text = written.replace(/&[\w#]+;/g, (entity) => signs[entity]);
  assert.deepEqual(JSON.parse(text), story);
});

test('where there is a worker, its story is printed, and asked for once', { skip }, () => {
  const answer = { status: 200, body: rendered };
  const { printed, asked } = run({ edge, answer, shortcodes: [...shortcodes, ...shortcodes] });
  assert.deepEqual(printed, [rendered, rendered]);
  const src = encodeURIComponent('https://news.example/stories/a.json');
  assert.deepEqual(asked, [`${edge}/render?src=${src}&block=said&to=element`]);
});

test('where the worker fails, the browser renders', { skip }, () => {
  for (const answer of [{ status: 502, body: '{"ok":false}' }, null]) {
    const { printed, asked } = run({ edge, answer, shortcodes: [...shortcodes, ...shortcodes] });
    assert.deepEqual(printed, [element, element]);
    assert.equal(asked.length, 1);
  }
});

test('the oEmbed provider is the worker, and events are heard', { skip }, () => {
  const { providers, inline } = run({ edge });
  assert.deepEqual(providers, { [`${edge}/stories/*`]: `${edge}/oembed` });
  assert.match(inline.join(), /addEventListener\('story-view'/);
  assert.deepEqual(run({}).providers, []);
});
