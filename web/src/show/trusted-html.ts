// Turns the renderer's HTML into nodes, also where the page requires Trusted Types.
import { create } from '../base/create.js';

interface Policy {
  createHTML(html: string): string;
}

declare global {
  interface Window {
    trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  }
}

let policy: Policy | undefined;

/**
 * The policy `story-widget` passes everything, because only the renderer's HTML comes here, which holds allow-listed
 * elements and attributes only. Throws where the page's content security policy does not name it.
 */
export function parse(html: string): DocumentFragment {
  const same: Policy = { createHTML: (text) => text };
  policy ??= window.trustedTypes?.createPolicy('story-widget', same) ?? same;
  const template = create('template');
  template.innerHTML = policy.createHTML(html);
  return template.content;
}
