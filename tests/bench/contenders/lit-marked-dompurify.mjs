import DOMPurify from 'dompurify';
import { html, render } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { marked } from 'marked';
import { numbers, safe } from './templates.mjs';

const block = (text) => unsafeHTML(DOMPurify.sanitize(marked.parse(text)));
const inline = (text) => unsafeHTML(DOMPurify.sanitize(marked.parseInline(text)));
const anchor = ({ url, title }) =>
  html`<a href=${safe(url)} rel="noopener noreferrer">${title}</a>`;

const blocks = {
  text: ({ markdown }) => html`<div class="text">${block(markdown)}</div>`,
  quote: ({ text, speaker, source }) =>
    html`<div class="quote">
      <blockquote><p>“${inline(text)}”</p></blockquote>
      <p class="attribution">${speaker.name}, ${speaker.role} <cite>${anchor(source)}</cite></p>
    </div>`,
  facts: ({ title, items }) =>
    html`<section class="facts">
      <h3>${title}</h3>
      <dl>
        ${items.map(
          ({ label, value, unit, source }) =>
            html`<div>
              <dt>${inline(label)}</dt>
              <dd>
                <b>${numbers.format(value)} ${unit}</b>
                <p>Source: <cite>${anchor(source)}</cite></p>
              </dd>
            </div>`,
        )}
      </dl>
    </section>`,
  related: ({ title, links }) =>
    html`<nav class="related">
      <h3>${title}</h3>
      <ul>
        ${links.map((link) => html`<li>${anchor(link)}</li>`)}
      </ul>
    </nav>`,
};

export function mount(json, root) {
  const story = JSON.parse(json);
  render(
    html`<article class="story" lang=${story.lang}>
      <header>
        <h2>${inline(story.headline)}</h2>
        <p>${inline(story.standfirst)}</p>
        <p>
          By ${story.authors[0].name} <time datetime=${story.published}>${story.published}</time>
        </p>
      </header>
      ${story.blocks.map((each) => blocks[each.type](each))}
    </article>`,
    root,
  );
}
