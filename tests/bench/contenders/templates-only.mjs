// The limit: no Markdown at all, its text merely escaped.
import { escape, templates } from './templates.mjs';

export const toHtml = templates({ block: escape, inline: escape });
