// In Node marked stands alone: DOMPurify needs a DOM. What it makes is not safe.
import { marked } from 'marked';
import { templates } from './templates.mjs';

export const toHtml = templates({ block: marked.parse, inline: marked.parseInline });
