// HTML of other programs as Markdown: what a story can hold, and nothing that runs.
import { gfm } from '@joplin/turndown-plugin-gfm';
import TurndownService from 'turndown';
import { cleaned } from './clean.js';
import { documentOf } from '../page/inert.js';

let service: TurndownService | undefined;

function converter(): TurndownService {
  if (service) return service;
  const made = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
    hr: '---',
  });
  made.use(gfm);
  // One space behind the mark of an item, as people write it.
  made.addRule('item', {
    filter: 'li',
    replacement(content, node, options) {
      const list = node.parentNode as HTMLElement;
      const index = [...list.children].indexOf(node as HTMLElement);
      const start = Number(list.getAttribute('start') ?? 1);
      const mark =
        list.nodeName === 'OL' ? `${start + index}. ` : `${options.bulletListMarker ?? '-'} `;
      const text = content
        .replace(/^\n+|\n+$/g, '')
        .replace(/\n{2,}(?= *(?:[-*]|\d+\.) )/g, '\n')
        .replace(/\n/g, `\n${' '.repeat(mark.length)}`);
      return mark + text + (node.nextSibling ? '\n' : '');
    },
  });
  return (service = made);
}

/** Markdown of the HTML that a program puts on the clipboard or that a document became. */
export function markdownOf(html: string): string {
  const body = cleaned(documentOf(html));
  return converter()
    .turndown(body)
    .replaceAll('\u00a0', ' ')
    .replace(/[ \t]+$/gm, (spaces) => (spaces === '  ' ? spaces : ''))
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
