// Puts text on the clipboard.
import { create } from '../base/create.js';
import type { Root } from '../base/root.js';

/** Whether it worked. */
export async function copy(text: string, root: Root): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Not a secure context, or a frame of another origin: there the old command still works.
    return copySelection(text, root);
  }
}

function copySelection(text: string, root: Root): boolean {
  const focused = (root.getRootNode() as ShadowRoot | Document).activeElement as HTMLElement | null;
  const field = create('textarea');
  field.value = text;
  field.className = 'unseen';
  root.append(field);
  field.select();
  const copied = Document.prototype.execCommand.call(document, 'copy');
  field.remove();
  focused?.focus();
  return copied;
}
