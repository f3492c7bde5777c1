// Dialogs that a story opens over its page.
import { create } from './create.js';

/** Of shadow roots, and of pages. */
const sheets = new Map<string, CSSStyleSheet>();

/** Adds styles beside those of the widget, once. What else is on a page keeps its own. */
export function adoptBeside(root: ShadowRoot | Document, css: string): void {
  const rules = 'host' in root ? css : `@scope (story-widget){${css}}`;
  const sheet = sheets.get(rules) ?? new CSSStyleSheet();
  if (!sheets.has(rules)) sheet.replaceSync(rules);
  sheets.set(rules, sheet);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

/** A dialog with a name that a press beside it closes, and that is gone once it is closed. */
export function dialogOf(name: string): HTMLDialogElement {
  const dialog = create('dialog');
  dialog.ariaLabel = name;
  // Beside it: the dialog has no room of its own.
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  return dialog;
}

export function buttonOf(label: string, act: () => void): HTMLButtonElement {
  const button = create('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', act);
  return button;
}
