// The code that puts a story on a page, for each way of embedding it.
import { roomFor, type Point } from './room.js';

/** How tall the story is on a page, and in a frame, in pixels. */
export interface Sizes {
  readonly room: readonly Point[];
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

/** The widget in an element that keeps its room free. */
function inRoom({ sizes }: Embedding, ...widget: string[]): string[] {
  if (!sizes) return widget;
  const { style, name } = roomFor(sizes.room);
  return [style, `<div class="${name}">`, ...widget, '</div>'];
}

/** The story stays in its file. */
export const asScript = (of: Embedding): string =>
  [
    script(of),
    ...inRoom(
      of,
      `<story-widget${attribute('src', of.story)}${attribute('block', of.block)}>`,
      fallback(of),
      '</story-widget>',
    ),
  ].join('\n');

/** The story stands in the page: there is no file to be fetched. */
export const asInline = (of: Embedding): string =>
  [
    script(of),
    ...inRoom(
      of,
      `<story-widget${attribute('block', of.block)}>`,
      // A less-than sign stands only in strings; escaped, none can end the script.
      `  <script type="application/json">${of.text.trim().replaceAll('<', '\\u003c')}</script>`,
      '</story-widget>',
    ),
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
