// The custom elements manifest, compared with the element, the sources and the manual.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { blockTypes } from '../../web/blocks.mjs';
import { StoryWidget } from '../../web/dist/element.js';
import { chapter } from '../manual.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const manifest = JSON.parse(read('web/dist/custom-elements.json'));
const [{ declarations }] = manifest.modules;
const [element] = declarations;
const names = (list) => list.map(({ name }) => name);

/** The text of every file of a folder whose name ends so. */
const sources = (folder, end) =>
  readdirSync(new URL(`../../${folder}/`, import.meta.url), { recursive: true })
    .filter((name) => name.endsWith(end))
    .map((name) => read(`${folder}/${name}`))
    .join('');

/** What a pattern's first group finds, each once, in order. */
const found = (text, pattern) => [...new Set([...text.matchAll(pattern)].map(([, name]) => name))];
const sorted = (list) => [...list].sort();

test('attributes are those that the element knows', () => {
  // The theme is for the style sheet alone, and `embeds` is watched where a story has something to embed.
  const known = [...StoryWidget.observedAttributes, 'theme', 'embeds'];
  assert.deepEqual(sorted(names(element.attributes)), sorted(known));
  const rows = found(chapter('Attributes'), /^\| `([a-z-]+)` \|/gm);
  assert.deepEqual(names(element.attributes), rows);
});

test('fields and methods are those of the class', () => {
  const own = (type) => Object.entries(Object.getOwnPropertyDescriptors(type.prototype));
  const known = [...own(StoryWidget), ...own(Object.getPrototypeOf(StoryWidget))].filter(
    ([name]) => !/^(constructor|(dis)?connectedCallback|attributeChangedCallback)$/.test(name),
  );
  assert.deepEqual(sorted(names(element.members)), sorted(known.map(([name]) => name)));
  for (const [name, { set, value }] of known) {
    const { kind, readonly = false } = element.members.find((member) => member.name === name);
    assert.equal(kind, value ? 'method' : 'field', name);
    if (!value) assert.equal(readonly, !set, name);
  }
  const reflected = element.members.filter(({ attribute }) => attribute);
  for (const { name, attribute } of reflected) {
    assert.equal(element.attributes.find((each) => each.name === attribute).fieldName, name);
  }
  const rest = element.members.filter(({ attribute }) => !attribute);
  assert.deepEqual(
    names(rest),
    found(chapter('Properties and methods'), /^\| `(\w+)(?:\(\))?` \|/gm),
  );
});

test('events are those that the element sends, with the same details', () => {
  const declared = [...read('web/src/base/events.ts').matchAll(/^ {2}'(story-\w+)': (\{.*\});$/gm)];
  const written = declared.map(([, name, detail]) => [name, `CustomEvent<${detail}>`]);
  assert.deepEqual(
    element.events.map(({ name, type }) => [name, type.text]),
    written,
  );
  const rows = [...chapter('Events').matchAll(/^\| `(story-\w+)` \| .* \| (.*) \|$/gm)];
  assert.deepEqual(
    rows.map(([, name, detail]) => [name, ...found(detail, /`(\w+)`/g)]),
    declared.map(([, name, detail]) => [name, ...found(detail, /(\w+):/g)]),
  );
});

test('parts are those of the rendered HTML', () => {
  const rendered = [
    ...new Set(
      found(sources('src', '.cpp'), /part=\\"([\w ]+)\\"/g).flatMap((each) => each.split(' ')),
    ),
  ];
  assert.deepEqual(sorted(names(element.cssParts)), sorted(rendered));
  const [, listed] = /^Parts: `([^`]*)`/m.exec(chapter('Look'));
  // A block is a part by its type.
  const others = names(element.cssParts).filter((name) => !blockTypes.includes(name));
  assert.deepEqual(others, listed.split(' '));
});

test('custom properties are those of the style sheets, and of pictures', () => {
  const used = found(
    sources('web/src/styles', '.css') +
      sources('src/blocks', '.css') +
      sources('web/src/card', '.ts'),
    /(--story-[a-z-]+)/g,
  );
  assert.deepEqual(sorted(names(element.cssProperties)), sorted(used));
  assert.deepEqual(names(element.cssProperties), found(chapter('Look'), /`(--story-[a-z-]+)`/g));
});

test('states are those that the element takes', () => {
  const [, list] = /const states = \[(.*)\]/.exec(read('web/src/element/states.ts'));
  assert.deepEqual(names(element.cssStates), found(list, /'(\w+)'/g));
});

test('everything is described', () => {
  const { attributes, events, slots, cssParts, cssProperties, cssStates } = element;
  for (const each of [
    element,
    attributes,
    events,
    slots,
    cssParts,
    cssProperties,
    cssStates,
  ].flat()) {
    assert.ok(each.description, each.name);
  }
});

test('the package names the manifest, and the manifest the files of the package', () => {
  const { customElements } = JSON.parse(read('web/package.json'));
  assert.deepEqual(JSON.parse(read(`web/${customElements}`)), manifest);
  for (const { path } of manifest.modules) assert.ok(read(`web/${path}`).length > 0);
});

test('VS Code gets the tag, its attributes and their values', () => {
  const { version, tags } = JSON.parse(read('web/dist/vscode.html-custom-data.json'));
  assert.equal(version, 1.1);
  assert.deepEqual(names(tags), ['story-widget']);
  const [{ attributes }] = tags;
  assert.deepEqual(names(attributes), names(element.attributes));
  const values = Object.fromEntries(
    attributes.map(({ name, values: all }) => [name, all && names(all)]),
  );
  assert.deepEqual(values.loading, ['lazy', 'eager']);
  assert.deepEqual(values.theme, ['auto', 'light', 'dark']);
  assert.deepEqual(values['heading-level'], ['1', '2', '3', '4', '5', '6']);
  assert.equal(values.src, undefined);
});
