import DOMPurify from 'dompurify';
import { marked } from 'marked';
import { templates } from './templates.mjs';

const render = templates({ block: marked.parse, inline: marked.parseInline });
export const toHtml = (json) => DOMPurify.sanitize(render(json));
