// The manual as HTML: each README a page, with links between them.
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { Marked } from 'marked';
import { anchorOf } from './anchors.mjs';
import { read, root, version } from './sources.mjs';

/** The pages by the file they are made of. */
const pages = {
  'README.md': 'index.html',
  'examples/README.md': 'stories.html',
  'web/README.md': 'package.html',
  'src/README.md': 'sources.html',
  'src/import/README.md': 'importers.html',
  'tests/README.md': 'tests.html',
  'web/CHANGELOG.md': 'changes.html',
  'web/THIRD-PARTY-NOTICES.md': 'notices.html',
  '.github/CONTRIBUTING.md': 'contributing.html',
  '.github/SECURITY.md': 'security.html',
};

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Where a link of a page leads in the folder of pages, or undefined where what it leads to is not in the zip. */
function addressOf(source, target) {
  if (/^([a-z]+:|#)/.test(target)) return target;
  const [path, anchor] = target.split('#');
  const page = pages[posix.join(posix.dirname(source), path)];
  return page && (anchor ? `${page}#${anchor}` : page);
}

/** The anchor of a heading; of the same headings of a page, the later ones are numbered. */
function anchorAmong(heading, taken) {
  const anchor = anchorOf(heading);
  const before = taken.get(anchor) ?? 0;
  taken.set(anchor, before + 1);
  return before ? `${anchor}-${before}` : anchor;
}

/** A page's Markdown as HTML; files that it shows are added to `pictures`. */
function bodyOf(source, pictures) {
  const anchors = new Map();
  const marked = new Marked({
    renderer: {
      heading(html, level, raw) {
        return `<h${level} id="${escaped(anchorAmong(raw, anchors))}">${html}</h${level}>\n`;
      },
      link(href, title, text) {
        const address = addressOf(source, href);
        // Beside the sources only: the words stay, for whoever has those.
        return address === undefined ? text : `<a href="${escaped(address)}">${text}</a>`;
      },
      html(html) {
        return html.replace(/\bsrc="([^":]+)"/g, (_, path) => {
          const name = posix.basename(path);
          pictures[`manual/${name}`] = readFileSync(join(root, posix.dirname(source), path));
          return `src="${name}"`;
        });
      },
    },
  });
  return marked.parse(read(source));
}

const style = `body{max-width:48rem;margin:0 auto;padding:1rem;font:1rem/1.5 system-ui,sans-serif}
:root{color-scheme:light dark}pre,table{overflow-x:auto;display:block}pre{padding:.75rem;border:1px solid}
td,th{padding:.25rem .5rem;text-align:start;vertical-align:top;border-top:1px solid}img{max-width:100%;height:auto}
code{overflow-wrap:anywhere}pre code{overflow-wrap:normal}nav{display:flex;flex-wrap:wrap;gap:0 1rem}`;

function pageOf(source, body) {
  const title = /^# (.*)$/m.exec(read(source))[1];
  const links = Object.entries(pages).map(([file, page]) => {
    const name = page.replace('.html', '').replace('index', 'story widget');
    return file === source ? `<b>${name}</b>` : `<a href="${page}">${name}</a>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)} · Story Widget ${version}</title>
<style>${style}</style>
<nav>${links.join('\n')}</nav>
<main>
${body}</main>
</html>
`;
}

/** Every file of the manual, by its name in the zip: text or bytes. */
export function manual() {
  const files = {};
  for (const [source, page] of Object.entries(pages)) {
    files[`manual/${page}`] = pageOf(source, bodyOf(source, files));
  }
  return files;
}
