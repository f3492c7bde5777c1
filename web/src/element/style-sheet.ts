// One style sheet for all widgets of a document.
import { create } from '../base/create.js';
import type { Root } from '../base/root.js';

/** A document takes only sheets that it made itself. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** What each root was given last: the text, and the sheet or element that holds it. */
const given = new WeakMap<Root, { css: string; holder: CSSStyleSheet | HTMLStyleElement }>();

/** Gives the root these styles in place of those it was given before; the page's own sheets stay. */
export function adopt(root: ShadowRoot, css: string): void {
  const before = given.get(root)?.holder;
  try {
    const holder = sheetFor(root.ownerDocument, css);
    const others = root.adoptedStyleSheets.filter((sheet) => sheet !== before);
    root.adoptedStyleSheets = [holder, ...others];
    given.set(root, { css, holder });
  } catch {
    // A browser without constructable style sheets, or a document without a window.
    const holder = before instanceof HTMLStyleElement ? before : root.appendChild(create('style'));
    holder.textContent = css;
    given.set(root, { css, holder });
  }
}

/** Gives the root its styles again where it lost them: in another document. */
export function readopt(root: Root): void {
  const { css, holder } = given.get(root) ?? {};
  if (css === undefined || holder instanceof HTMLStyleElement) return;
  const shadow = root as ShadowRoot;
  if (!shadow.adoptedStyleSheets.includes(holder!)) adopt(shadow, css);
}

function sheetFor(document: Document, css: string): CSSStyleSheet {
  const own = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  sheets.set(document, own);
  let sheet = own.get(css);
  if (!sheet) {
    // The page may hold an element called defaultView.
    const view = document === globalThis.document ? globalThis : document.defaultView!;
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    own.set(css, sheet);
  }
  return sheet;
}
