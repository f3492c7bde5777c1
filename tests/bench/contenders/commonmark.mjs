import { HtmlRenderer, Parser } from 'commonmark';
import { templates } from './templates.mjs';

const parser = new Parser();
const writer = new HtmlRenderer({ safe: true });
const block = (text) => writer.render(parser.parse(text));
// It has no parser for inline Markdown alone.
const inline = (text) => block(text).replace(/^<p>|<\/p>\n$/g, '');
export const toHtml = templates({ block, inline });
