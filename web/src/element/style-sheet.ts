// One style sheet for all widgets of a page.
import { create } from '../base/create.js';

const sheets = new Map<string, CSSStyleSheet>();

/** Gives the root these styles in place of those it was given before. */
export function adopt(root: ShadowRoot, css: string): void {
  try {
    root.adoptedStyleSheets = [sheetFor(css)];
  } catch {
    // A browser without constructable style sheets.
    const style = root.querySelector('style') ?? root.appendChild(create('style'));
    style.textContent = css;
  }
}

function sheetFor(css: string): CSSStyleSheet {
  let sheet = sheets.get(css);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  return sheet;
}
