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

/**
 * By a Trusted Types policy of this name, which passes everything; a page may have one of a name only once. What it gives
 * throws where the page's content security policy does not name it.
 */
export function trusting(name: string): (html: string) => string {
  let policy: Policy | undefined;
  const same: Policy = { createHTML: (text) => text };
  return (html) =>
    (policy ??= window.trustedTypes?.createPolicy(name, same) ?? same).createHTML(html);
}

const trust = trusting('story-widget');

/** For the renderer's HTML alone, which holds allow-listed elements and attributes only; so everything is passed. */
export function parse(html: string, trusted = trust): DocumentFragment {
  const template = create('template');
  template.innerHTML = trusted(html);
  return template.content;
}
