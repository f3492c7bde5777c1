// The code that puts a story on a page, for each way of embedding it.

/** Heights in pixels at the width of phones, of tablets, of wider pages, and in a frame. */
export interface Sizes {
  readonly phone: number;
  readonly tablet: number;
  readonly wide: number;
  readonly framed: number;
}

/** What embed.html leaves free above and below. */
export const embedPadding = 24;

export interface Embedding {
  /** Address of the folder of story-widget.js, ending in a slash. */
  readonly widget: string;
  /** Address of the story file. */
  readonly story: string;
  /** A block's id, or "" for the whole story. */
  readonly block: string;
  /** What the story is called, for those who see no story. */
  readonly title: string;
  readonly text: string;
  /** How tall it is, so that nothing jumps when it comes. */
  readonly sizes?: Sizes | undefined;
}

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!);

const attribute = (name: string, value: string): string =>
  value ? ` ${name}="${escapeHtml(value)}"` : '';

export const script = ({ widget }: Embedding): string =>
  `<script type="module" src="${escapeHtml(widget)}story-widget.js"></script>`;

const fallback = ({ story, title }: Embedding): string =>
  `  <a href="${escapeHtml(story)}">${escapeHtml(title)}</a>`;

/** Keeps the room free that the story takes: as much as on the width of page at hand. */
function room({ sizes }: Embedding): { style: string[]; name: string } {
  if (!sizes) return { style: [], name: '' };
  const { phone, tablet, wide } = sizes;
  const name = `story-${phone}-${wide}`;
  const rule = (height: number) => `.${name}{--story-min-height:${height}px}`;
  const style = [
    `.${name}:not(:defined){display:block;min-height:var(--story-min-height)}`,
    rule(phone),
    `@media(min-width:600px){${rule(tablet)}}`,
    `@media(min-width:900px){${rule(wide)}}`,
  ];
  return { style: [`<style>${style.join('')}</style>`], name };
}

/** The story stays in its file. */
export const asScript = (of: Embedding): string =>
  [
    script(of),
    ...room(of).style,
    `<story-widget${attribute('class', room(of).name)}${attribute('src', of.story)}${attribute('block', of.block)}>`,
    fallback(of),
    '</story-widget>',
  ].join('\n');

/** The story stands in the page: there is no file to be fetched. */
export const asInline = (of: Embedding): string =>
  [
    script(of),
    ...room(of).style,
    `<story-widget${attribute('class', room(of).name)}${attribute('block', of.block)}>`,
    // A less-than sign stands only in strings; escaped, none can end the script.
    `  <script type="application/json">${of.text.trim().replaceAll('<', '\\u003c')}</script>`,
    '</story-widget>',
  ].join('\n');

/** For systems that allow nothing but iframes; the script, where it is allowed, fits their height. */
export function asFrame(of: Embedding): string {
  const query = new URLSearchParams({ src: of.story, ...(of.block && { block: of.block }) });
  const src = `${of.widget}embed.html?${query}`;
  return [
    `<iframe${attribute('src', src)}${attribute('title', of.title)} width="100%" height="${of.sizes?.framed ?? 480}" loading="lazy"></iframe>`,
    `<script src="${escapeHtml(of.widget)}frame.js" defer></script>`,
  ].join('\n');
}
