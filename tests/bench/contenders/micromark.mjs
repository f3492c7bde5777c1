import { micromark } from 'micromark';
import { templates } from './templates.mjs';

const inline = (text) => micromark(text).replace(/^<p>|<\/p>$/g, '');
export const toHtml = templates({ block: (text) => micromark(text), inline });
