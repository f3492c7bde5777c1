// The local page's own HTML: the index of examples, and the answer for what is not there.
import { findShowpiece, readPages, readStories } from './examples.mjs';

/** Text for HTML; markup made by html`` passes. */
const escape = (value) =>
  value instanceof Markup
    ? value.text
    : Array.isArray(value)
      ? value.map(escape).join('')
      : String(value ?? '').replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

class Markup {
  constructor(text) {
    this.text = text;
  }
}

const html = (strings, ...values) =>
  new Markup(strings.reduce((all, text, i) => all + escape(values[i - 1]) + text));

const page = (title, body, head = '') =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="/demo/demo.css" />
        ${head}
      </head>
      <body>
        ${body}
      </body>
    </html> `.text;

/** Lists every page and story of the folder. */
export async function indexPage(folder) {
  const [pages, stories, showpiece] = await Promise.all([
    readPages(folder),
    readStories(folder),
    findShowpiece(folder),
  ]);
  const script = html`<script type="module" src="/dist/story-widget.js"></script>`;
  const body = html`<header>
      <h1>Story Widget</h1>
      <p>
        A story as JSON becomes readable, interactive HTML: one script, one element. This is the
        local page. Change a file, of the examples or of the sources, and it shows what comes of it.
      </p>
      <p><a href="/editor/">Write a story in the editor</a></p>
    </header>
    <main>
      ${showpiece ? show(showpiece) : ''}
      <section aria-labelledby="ways">
        <h2 id="ways">Ways to embed</h2>
        <ul class="pages">
          ${pages.map(pageCard)}
        </ul>
      </section>
      <section aria-labelledby="stories">
        <h2 id="stories">Stories</h2>
        <ul class="stories">
          ${stories.map(storyRow)}
        </ul>
      </section>
    </main>`;
  return page('Story Widget: examples', body, script);
}

const show = ({ name, block }) =>
  html`<story-widget src="/examples/${name}" block="${block}" loading="eager">
    <a href="/examples/${name}">The reference story</a>
  </story-widget>`;

const pageCard = ({ name, title, description, code }) =>
  html`<li>
    <h3><a href="/examples/${name}">${title}</a></h3>
    <p>${description}</p>
    <pre tabindex="0"><code>${code}</code></pre>
  </li>`;

const storyRow = ({ name, headline, blocks }) =>
  html`<li>
    <a href="/examples/${name}">${name}</a> <span>${headline}</span> <small>${blocks}</small>
  </li>`;

export const missingPage = (path) =>
  page(
    'Not found',
    html`<header>
      <h1>Not found</h1>
      <p>
        There is no <code>${path}</code> here. <a href="/">The index</a> lists all examples;
        <code>./run build</code> makes what is below <code>/dist/</code>.
      </p>
    </header>`,
  );
