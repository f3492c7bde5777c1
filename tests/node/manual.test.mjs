// The manual holds: its links lead somewhere, its tables name what there is, and its code runs.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import * as api from '../../web/dist/index.js';
import { blocksOf, chapter, each, inProse, pages, read, root, spansOf } from '../manual.mjs';

const { transform } = createRequire(join(root, 'web/package.json'))('esbuild');
const [element] = JSON.parse(read('web/dist/custom-elements.json')).modules[0].declarations;
const attributes = element.attributes.map(({ name }) => name);
const { exports } = JSON.parse(read('web/package.json'));
await api.init();

test('every link leads to a file, and to a heading of it', async () => {
  const links = inProse(/\]\(([^)\s]+)\)|\b(?:src|href)="([^"]+)"/g, /`[^`]*`/g);
  await each(links, ({ path, found }) => {
    const target = found[1] ?? found[2];
    if (/^[a-z]+:/.test(target)) return assert.match(target, /^https:\/\//);
    const [file, anchor] = target.split('#');
    const there = file ? join(dirname(path), file) : path;
    assert.ok(existsSync(join(root, there)), `${target} leads nowhere`);
    if (anchor === undefined) return undefined;
    const page = pages.find((each) => each.path === there);
    assert.ok(page, `${there} is no page of the manual`);
    assert.ok(
      page.headings.some((heading) => heading.anchor === anchor),
      `${there} has no heading #${anchor}`,
    );
  });
});

test('no page has two headings with one anchor', async () => {
  const headings = pages.flatMap(({ path, headings: all }) =>
    all.map((heading) => ({ path, all, ...heading })),
  );
  await each(headings, ({ anchor, all }) => {
    assert.equal(all.filter((other) => other.anchor === anchor).length, 1, `#${anchor} twice`);
  });
});

test('the files and folders that the manual names are there', async () => {
  const made = /^(build|web\/dist|dist|node_modules)\//;
  const named = spansOf(/^(src|web|tests|examples|\.github)\/[\w./-]+$/).filter(
    ({ text }) => !made.test(text),
  );
  await each(named, ({ text }) =>
    assert.ok(
      existsSync(join(root, text)) || ['.h', '.cpp'].some((end) => existsSync(root + text + end)),
      `${text} is not there`,
    ),
  );
});

test('a page is short enough to be read', async () => {
  await each(
    pages.map(({ path, text }) => ({ path, line: 1, text })),
    ({ path, text }) => {
      const most = path === 'README.md' ? 20_480 : 28_672;
      assert.ok(Buffer.byteLength(text) <= most, `is longer than ${most} bytes`);
    },
  );
});

/** Every source below a folder, as one text. */
const sources = (folder, pattern) =>
  readdirSync(join(root, folder), { recursive: true })
    .filter((name) => pattern.test(name) && statSync(join(root, folder, name)).isFile())
    .map((name) => read(join(folder, name)))
    .join('\n');

test('the codes of diagnostics in the manual are those of the sources', async () => {
  const written = [
    ...sources('src', /messages\.cpp$/).matchAll(/\b(?:error|warning)\(\s*"([a-z-]+)"/g),
    ...sources('web/src', /\.ts$/).matchAll(/\bwholeError\(\s*'([a-z-]+)'/g),
    ...sources('examples/edge', /\.js$/).matchAll(/\brefuse\(\s*\d+, '([a-z-]+)'/g),
  ].map(([, code]) => code);
  const codes = new Set(written);
  assert.ok(codes.size > 40, 'the sources have more codes than that');

  // The first column of every table whose heading is "code".
  const rows = pages.flatMap(({ path, prose }) => {
    let within = false;
    return prose.flatMap((line, i) => {
      within = line.startsWith('|') && (within || line.startsWith('| code |'));
      const [, cell] = (within && /^\| ([^|]*)/.exec(line)) || [];
      const found = [...(cell ?? '').matchAll(/`([a-z-]+)`/g)];
      return found.map(([, code]) => ({ path, line: i + 1, code }));
    });
  });
  await each(rows, ({ code }) => assert.ok(codes.has(code), `no source has the code "${code}"`));
  const named = new Set([
    ...rows.map(({ code }) => code),
    ...spansOf(/^[a-z-]+$/)
      .filter(({ path }) => path === 'web/README.md')
      .map(({ text }) => text),
  ]);
  const missing = [...codes].filter((code) => !named.has(code));
  assert.deepEqual(missing, [], 'codes that the manual does not name');
});

test('JSON can be read, and stories in it have nothing wrong with them', async () => {
  const spans = spansOf(/^\{"/).map((span) => ({ ...span, text: span.text.replace('[…]', '[]') }));
  await each([...blocksOf('json'), ...spans], ({ text }) => {
    const value = JSON.parse(text);
    // A fact of a fact box.
    const story = value.label
      ? { headline: 'x', blocks: [{ type: 'facts', items: [value] }] }
      : value;
    if ('headline' in story) assert.deepEqual(api.render(JSON.stringify(story)).diagnostics, []);
  });
});

/** What an import of the package's name leads to; Node's file where there are several. */
function resolved(specifier) {
  const name = specifier.replace(/\?.*$/, '').replace(/^story-widget/, '.');
  assert.ok(name in exports, `the package does not export ${specifier}`);
  return join(root, 'web', exports[name].node ?? exports[name].default ?? exports[name]);
}

test('what the manual imports of the package is there', async () => {
  const code = [...blocksOf('js', 'jsx', 'ts'), ...spansOf(/story-widget\//)];
  const specifiers = code.flatMap(({ path, line, text }) =>
    [...text.matchAll(/['"](story-widget(?:\/[^'"]+)?)['"]/g)].map(([, specifier]) => ({
      path,
      line,
      specifier,
    })),
  );
  await each(specifiers, ({ specifier }) => assert.ok(existsSync(resolved(specifier))));
  const names = spansOf(/^story-widget\/[\w./-]+$/).map((span) => ({ ...span, name: span.text }));
  await each(names, ({ name }) => assert.ok(existsSync(resolved(name))));
});

/**
 * A snippet as a module that Node can run: what bundlers make of an import of WebAssembly stands in its place, and it
 * gets the story that it does not say where it comes from.
 */
function runnable(text) {
  const wasm = (specifier) => readFileSync(resolved(specifier)).toString('base64');
  const body = text
    .replaceAll(
      /^import (\w+) from '(story-widget\/[\w.]+\.wasm)\?url';$/gm,
      (_, name, specifier) => `const ${name} = 'data:application/wasm;base64,${wasm(specifier)}';`,
    )
    .replaceAll(
      /^import (\w+) from '(story-widget\/[\w.]+\.wasm)';$/gm,
      (_, name, specifier) =>
        `const ${name} = new WebAssembly.Module(Buffer.from('${wasm(specifier)}', 'base64'));`,
    )
    .replaceAll(/'(story-widget[^'\n]*)'/g, (_, specifier) => `'file://${resolved(specifier)}'`)
    .replaceAll(/'\/dist\//g, `'file://${root}web/dist/`);
  return `const json = ${JSON.stringify(read('examples/reference-story.json'))};
    const location = { href: 'http://localhost/' };
    const h = (type, props) => ({ type, props });
    ${body}
    ${/\bok\b/.test(body) ? 'if (!ok) throw new Error(JSON.stringify(diagnostics));' : ''}`;
}

/** Languages of what stands in the projects of examples/frameworks, which have a test of their own. */
const ofProjects = ['javascript', 'typescript', 'tsx', 'vue', 'svelte', 'astro', 'php'];

test('JavaScript runs, and every name that it imports is exported', async () => {
  await each(blocksOf('js', 'jsx', 'ts'), async ({ language, text }) => {
    const whole = /^import /m.test(text) ? text : `import { output } from 'story-widget';\n${text}`;
    const options = { loader: language, jsxFactory: 'h', format: 'esm' };
    await transform(text, options);
    // Only names that are used are looked for; all that are imported shall be there.
    const { code } = await transform(runnable(whole), { ...options, treeShaking: false });
    for (const [, names, from] of code.matchAll(/^import \{([^}]*)\} from "([^"]+)"/gm)) {
      const module = await import(from);
      for (const name of names.split(',').map((each) => each.trim().split(' ')[0])) {
        assert.ok(name in module, `${relative(root, from.slice(7))} does not export ${name}`);
      }
    }
    await import(`data:text/javascript,${encodeURIComponent(code)}`);
  });
});

test('HTML has attributes that the element knows, and files that are served', async () => {
  const html = [...blocksOf('html'), ...spansOf(/<(story-widget|script|iframe|link)\b/)];
  await each(html, ({ text }) => {
    for (const [, list] of text.matchAll(/<story-widget\b([^>]*)>/g)) {
      for (const [, name] of list.matchAll(/\s([\w-]+)(?:="[^"]*"|='[^']*')?/g)) {
        assert.ok(
          name === 'id' || attributes.includes(name),
          `<story-widget> has no attribute ${name}`,
        );
      }
    }
    for (const [, file, query] of text.matchAll(/["/]dist\/([\w.-]+)(?:\?([^"]*))?"/g)) {
      assert.ok(existsSync(join(root, 'web/dist', file)), `there is no dist/${file}`);
      for (const [name] of new URLSearchParams(query?.replaceAll('&amp;', '&'))) {
        assert.ok(attributes.includes(name), `${file} takes no ${name}`);
      }
    }
    for (const [, map] of text.matchAll(/<script type="importmap">(.*?)<\/script>/gs)) {
      JSON.parse(map);
    }
  });
});

test('the files that a page loads are named, and have their hashes', () => {
  const inRelease = /^\d+\.\d+\.\d+-[0-9a-f]{8}\//;
  const loaded = Object.keys(JSON.parse(read('web/dist/integrity.json')))
    .filter((name) => inRelease.test(name) && name.endsWith('.js'))
    .map((name) => name.replace(inRelease, ''))
    .filter((name) => name !== 'tools.js');
  const onAPage = chapter('On a page');
  for (const name of loaded) assert.ok(onAPage.includes(`\`${name}\``), `${name} is not named`);
  const [, map] = /<script type="importmap">(.*)<\/script>/.exec(chapter('Integrity'));
  const mapped = Object.keys(JSON.parse(map).integrity);
  for (const name of mapped) {
    const file = name.replace('/dist/', '').replace(inRelease, '');
    assert.ok(loaded.includes(file), `no page loads ${file}`);
  }
});

test('CSS sets what the element has', async () => {
  const names = (list) => list.map(({ name }) => name);
  await each(blocksOf('css'), async ({ text }) => {
    const { warnings } = await transform(text, { loader: 'css' });
    assert.deepEqual(warnings, []);
    for (const [kind, pattern] of [
      ['cssProperties', /(--story-[\w-]+)/g],
      ['cssParts', /::part\(([\w-]+)\)/g],
      ['cssStates', /:state\(([\w-]+)\)/g],
    ]) {
      for (const [, name] of text.matchAll(pattern))
        assert.ok(names(element[kind]).includes(name), `${name} is not of the ${kind}`);
    }
  });
});

test('there is no code of which no test knows what it is', async () => {
  const known = new Set(['sh', 'json', 'js', 'jsx', 'ts', 'html', 'css', ...ofProjects]);
  const all = pages.flatMap(({ path, code }) => code.map((block) => ({ path, ...block })));
  await each(all, ({ language, text }) => {
    if (known.has(language)) return;
    assert.equal(language, '');
    const policy = /^(default-src|require-trusted-types-for) '[a-z]+'; /.test(text);
    const printed = /^[\w-]+\.json:\d+:\d+: (error|warning): [a-z-]+: /.test(text);
    const drawing = /[│├└▼]/.test(text);
    assert.ok(policy || printed || drawing, 'give this code a language');
  });
});
