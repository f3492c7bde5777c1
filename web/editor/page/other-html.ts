// HTML for documents of their own, where the editor's page requires Trusted Types.
import { trusting } from '../../src/show/trusted-html.js';

/** The policy passes everything: what it gives never becomes a part of the editor's own page. */
export const otherHtml = trusting('story-editor-inert');
