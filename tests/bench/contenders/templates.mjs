// What a newsroom would write by hand around a Markdown library: the same story in template literals, all escaped.
const characters = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escape = (text) =>
  String(text).replace(/[&<>"]/g, (character) => characters[character]);

export const numbers = new Intl.NumberFormat('en');

/** Only what may be followed. */
export const safe = (url) => (/^(https?:|mailto:|[^a-z]|[a-z.-]*[/?#])/i.test(url) ? url : '');

const anchor = ({ url, title }) =>
  `<a href="${escape(safe(url))}" rel="noopener noreferrer">${escape(title)}</a>`;

/** One function a block type; `block` and `inline` turn Markdown into HTML. */
export function templates({ block, inline }) {
  const render = {
    text: ({ markdown }) => `<div class="text">${block(markdown)}</div>`,
    quote: ({ text, speaker, source }) =>
      `<div class="quote"><blockquote><p>“${inline(text)}”</p></blockquote>` +
      `<p class="attribution">${escape(speaker.name)}, ${escape(speaker.role)} <cite>${anchor(source)}</cite></p></div>`,
    facts: ({ title, items }) =>
      `<section class="facts"><h3>${escape(title)}</h3><dl>` +
      items
        .map(
          ({ label, value, unit, source }) =>
            `<div><dt>${inline(label)}</dt><dd><b>${numbers.format(value)} ${escape(unit)}</b>` +
            `<p>Source: <cite>${anchor(source)}</cite></p></dd></div>`,
        )
        .join('') +
      '</dl></section>',
    related: ({ title, links }) =>
      `<nav class="related"><h3>${escape(title)}</h3><ul>` +
      `${links.map((link) => `<li>${anchor(link)}</li>`).join('')}</ul></nav>`,
  };
  return (json) => {
    const story = JSON.parse(json);
    return (
      `<article class="story" lang="${escape(story.lang)}"><header><h2>${inline(story.headline)}</h2>` +
      `<p>${inline(story.standfirst)}</p><p>By ${escape(story.authors[0].name)} ` +
      `<time datetime="${escape(story.published)}">${escape(story.published)}</time></p></header>` +
      `${story.blocks.map((each) => render[each.type](each)).join('')}</article>`
    );
  };
}
