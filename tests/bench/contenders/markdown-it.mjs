import markdownIt from 'markdown-it';
import { templates } from './templates.mjs';

// Raw HTML off: its links are then judged by its own rules.
const markdown = markdownIt({ html: false });
export const toHtml = templates({
  block: (text) => markdown.render(text),
  inline: (text) => markdown.renderInline(text),
});
