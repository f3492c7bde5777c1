// Tries the projects of examples/frameworks in Chromium, or only those named: node tests/hosts/hosts.mjs [NAME…]
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { executablePath } from '../chromium.mjs';
import { ways, withoutScript } from './drive.mjs';
import { install, serve } from './project.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { chromium } = createRequire(join(root, 'web/package.json'))('@playwright/test');
const examples = join(root, 'examples/frameworks');
const made = join(root, 'build/hosts');

/** What Chromium itself says where a pre-rendered story is put in by innerHTML. */
const own = /^Found declarative shadowrootmode attribute/;

/** Projects whose links lead to another document. */
const documents = ['vite'];

/** Projects of which only an empty page is sent. */
const empty = ['react', 'vue'];

// The plugin for WordPress is none of npm's.
const all = readdirSync(examples).filter((name) =>
  existsSync(join(examples, name, 'package.json')),
);
const names = process.argv.length > 2 ? process.argv.slice(2) : all;
const unknown = names.find((name) => !all.includes(name));
if (unknown) {
  console.error(`hosts: there is no project ${unknown}; there are ${all.join(', ')}`);
  process.exit(2);
}

mkdirSync(made, { recursive: true });
const pack = ['pack', '--silent', '--pack-destination', made];
const tarball = join(
  made,
  execFileSync('npm', pack, { cwd: join(root, 'web'), encoding: 'utf8' }).trim(),
);
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
});

let passed = 0;
let failed = 0;
const tell = (name, what, cause) => {
  console.log(`${cause ? 'FAIL' : 'ok  '} ${name}: ${what}${cause ? `\n${cause}` : ''}`);
  if (cause) failed++;
  else passed++;
};

/** What a page logs and throws must be nothing at all. */
async function walk(name, [what, way], origin, settings) {
  const context = await browser.newContext(settings);
  // Every browser asks for it, and no project has one.
  await context.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    const text = message.text();
    if (['error', 'warning'].includes(message.type()) && !own.test(text)) errors.push(text);
  });
  try {
    await way({ page, origin, router: !documents.includes(name) });
    if (errors.length > 0) throw new Error(errors.join('\n'));
    tell(name, what);
  } catch (cause) {
    tell(name, what, [cause, ...errors].join('\n'));
  } finally {
    await context.close();
  }
}

for (const name of names) {
  const folder = join(made, name);
  try {
    await install(join(examples, name), folder, tarball);
    const { origin, stop } = await serve(folder);
    try {
      for (const each of Object.entries(ways)) await walk(name, each, origin);
      for (const each of empty.includes(name) ? [] : Object.entries(withoutScript))
        await walk(name, each, origin, { javaScriptEnabled: false });
    } finally {
      await stop();
    }
  } catch (cause) {
    tell(name, 'installed, built and served', cause);
  }
}
await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
