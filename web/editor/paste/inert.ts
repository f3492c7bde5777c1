// HTML as a document in which nothing is loaded and nothing runs.

interface Policy {
  createHTML(html: string): string;
}
let policy: Policy | undefined;

/** Whatever the HTML holds: such a document has no window, so no script, picture or style sheet of it is ever asked for. */
export function documentOf(html: string): Document {
  const same: Policy = { createHTML: (text) => text };
  policy ??= window.trustedTypes?.createPolicy('story-editor-inert', same) ?? same;
  return new DOMParser().parseFromString(policy.createHTML(html), 'text/html');
}
