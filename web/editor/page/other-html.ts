// HTML for documents of their own, where the editor's page requires Trusted Types.

interface Policy {
  createHTML(html: string): string;
}

let policy: Policy | undefined;

/** The policy passes everything: what it gives never becomes a part of the editor's own page. */
export function otherHtml(html: string): string {
  const same: Policy = { createHTML: (text) => text };
  policy ??= window.trustedTypes?.createPolicy('story-editor-inert', same) ?? same;
  return policy.createHTML(html);
}
