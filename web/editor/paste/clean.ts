// What other programs add to HTML, taken out before it becomes Markdown.
import { isSpaceless } from '../rich/dialect.js';

const dropped =
  'script, style, link, meta, title, iframe, object, embed, video, audio, svg, math, noscript, template, form, input, button, select, textarea, nav, img:not([src^="http"])';
const blocks = 'p, div, li, td, th, h1, h2, h3, h4, h5, h6, blockquote, section, article';

/** The body of the document with plain, well-formed markup only. */
export function cleaned(document: Document): HTMLElement {
  const { body } = document;
  comments(body);
  for (const each of body.querySelectorAll(dropped)) each.remove();
  for (const link of body.querySelectorAll('a')) {
    if (!/^(https?:|mailto:|tel:)/i.test(link.getAttribute('href') ?? '')) unwrap(link);
  }
  for (const link of body.querySelectorAll('a')) link.href = unwrapped(link.href);
  wordLists(document, body);
  for (const list of body.querySelectorAll(':is(ul, ol) > :is(ul, ol)'))
    list.previousElementSibling?.append(list);
  for (const item of body.querySelectorAll('li > p:only-child')) unwrap(item);
  styledWords(document, body);
  for (const each of body.querySelectorAll('b, strong, i, em')) wholeWords(document, each);
  tables(document, body);
  return body;
}

/** Google Docs leads every link by way of Google. */
function unwrapped(href: string): string {
  const { hostname, pathname, searchParams } = new URL(href);
  const to = /(^|\.)google\.\w+$/.test(hostname) && pathname === '/url' && searchParams.get('q');
  return to && /^https?:/i.test(to) ? to : href;
}

function comments(body: HTMLElement): void {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const all: Comment[] = [];
  while (walker.nextNode()) all.push(walker.currentNode as Comment);
  for (const each of all) each.remove();
}

const unwrap = (element: Element): void => element.replaceWith(...element.childNodes);

/** Word writes items as paragraphs with a bullet of its own. */
function wordLists(document: Document, body: HTMLElement): void {
  let list: HTMLElement | undefined;
  let before: Element | undefined;
  for (const item of body.querySelectorAll<HTMLElement>(
    'p[class*="MsoListParagraph"], p[style*="mso-list"]',
  )) {
    const text = item.textContent.replace(/\u00a0/g, ' ');
    const mark = /^\s*(·|•|o|§|▪|-|\d+[.)]|[a-z][.)])\s+/i.exec(text)?.[1] ?? '';
    const name = /\d|[a-z][.)]/i.test(mark) ? 'ol' : 'ul';
    if (!list || item.previousElementSibling !== before || list.localName !== name) {
      list = document.createElement(name);
      item.before(list);
    }
    withoutMark(item, mark);
    const entry = document.createElement('li');
    entry.append(...item.childNodes);
    list.append(entry);
    item.remove();
    before = list;
  }
}

function withoutMark(item: HTMLElement, mark: string): void {
  const walker = item.ownerDocument.createTreeWalker(item, NodeFilter.SHOW_TEXT);
  let left = mark.length;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const text = node.data.replace(/\u00a0/g, ' ');
    const trimmed = text.trimStart();
    if (!trimmed) node.data = '';
    else if (left > 0) {
      node.data = trimmed.slice(left);
      left -= Math.min(left, trimmed.length);
    } else {
      node.data = trimmed;
      return;
    }
  }
}

/** Google Docs writes weight and slope as styles, and a bold element around everything that is not bold. */
function styledWords(document: Document, body: HTMLElement): void {
  for (const each of body.querySelectorAll<HTMLElement>(
    'b[style*="font-weight:normal"], b[id^="docs-internal"]',
  ))
    unwrap(each);
  for (const span of body.querySelectorAll('span')) {
    const { fontWeight, fontStyle } = span.style;
    let inner: Element = span;
    const wrap = (name: string) => {
      const mark = document.createElement(name);
      mark.append(...inner.childNodes);
      inner.append(mark);
      inner = mark;
    };
    if (
      !span.closest('h1, h2, h3, h4, h5, h6, b, strong') &&
      (Number(fontWeight) >= 600 || fontWeight === 'bold')
    )
      wrap('strong');
    if (fontStyle === 'italic' && !span.closest('i, em')) wrap('em');
  }
}

/** Marks stand around whole words: white space leaves them, and what begins within a word goes. */
function wholeWords(document: Document, mark: Element): void {
  const text = mark.textContent;
  if (!text.trim()) return unwrap(mark);
  const [, before, after] = /^(\s*)[^]*?(\s*)$/.exec(text)!;
  if (before || after) {
    trim(mark, before!.length, after!.length);
    if (before) mark.before(document.createTextNode(' '));
    if (after) mark.after(document.createTextNode(' '));
  }
  // In scripts without spaces nobody sees where a word begins.
  const letter = { test: (char: string) => /[\p{L}\p{N}]/u.test(char) && !isSpaceless(char) };
  const previous = textBeside(mark, 'previousSibling').slice(-1);
  const next = textBeside(mark, 'nextSibling').slice(0, 1);
  const inner = mark.textContent;
  if (
    (letter.test(previous) && letter.test(inner[0] ?? '')) ||
    (letter.test(next) && letter.test(inner.at(-1) ?? ''))
  )
    unwrap(mark);
}

function trim(mark: Element, start: number, end: number): void {
  const walker = mark.ownerDocument.createTreeWalker(mark, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  for (const node of nodes) {
    const take = Math.min(start, node.length);
    node.deleteData(0, take);
    start -= take;
  }
  for (const node of nodes.reverse()) {
    const take = Math.min(end, node.length);
    node.deleteData(node.length - take, take);
    end -= take;
  }
}

function textBeside(node: Element, side: 'previousSibling' | 'nextSibling'): string {
  let at: Node = node;
  while (!at[side]) {
    const parent = at.parentElement;
    if (!parent || parent.matches(blocks) || parent.localName === 'body') return '';
    at = parent;
  }
  return at[side]!.textContent ?? '';
}

/** Markdown's tables have a head and cells of one line; one without a head gets its first row. */
function tables(document: Document, body: HTMLElement): void {
  for (const cell of body.querySelectorAll('td, th')) {
    for (const block of cell.querySelectorAll('p, div')) unwrap(block);
  }
  for (const table of body.querySelectorAll('table')) {
    const row = table.rows[0];
    if (!row || table.querySelector('th')) continue;
    for (const cell of [...row.cells]) {
      const head = document.createElement('th');
      head.append(...cell.childNodes);
      cell.replaceWith(head);
    }
  }
}
