// Plain words of the preview, written where they stand: a double click opens them, Enter or a click elsewhere closes them.
import { FieldEdit } from '../blocks/field-edit.js';
import type { Model } from '../blocks/model.js';
import { textAt } from '../json/tree.js';
import { make } from '../make.js';
import { fieldAt } from '../schema/form.js';
import { title } from '../words/titles.js';
import { placeOf } from './follow.js';
import type { Preview } from './preview.js';

interface Open {
  readonly pointer: string;
  readonly box: HTMLElement;
}

/** `begun`: the cursor is in the preview now. Gives what is to be called when the preview was shown anew. */
export function writeInPlace(preview: Preview, model: Model, begun: () => void): () => void {
  let open: Open | undefined;
  preview.article.addEventListener('dblclick', (event) => {
    const words = model.locked ? undefined : plainWords(preview, model, event);
    if (!words) return;
    event.preventDefault();
    begun();
    const { pointer, box, edit } = words;
    open = { pointer, box };
    const close = () => {
      if (open?.box !== box) return;
      open = undefined;
      edit.blur();
      box.replaceWith(...box.childNodes);
      preview.release();
    };
    const before = box.textContent;
    box.addEventListener('input', () => edit.write(box.textContent));
    box.addEventListener('blur', close);
    box.addEventListener('keydown', (key) => {
      if (key.isComposing || (key.key !== 'Enter' && key.key !== 'Escape')) return;
      key.preventDefault();
      if (key.key === 'Escape') edit.write(before);
      close();
    });
  });
  return () => {
    if (!open) return;
    // Written elsewhere, or undone.
    const value = textAt(model.parsed.root, open.pointer) ?? '';
    if (value !== open.box.textContent) open.box.textContent = value;
  };
}

/** The words of a plain field under the pointer, in a box that can be written in; nothing where readers see more than its value. */
function plainWords(preview: Preview, model: Model, event: MouseEvent) {
  const { index, node, offset } = preview.clicked(event) ?? {};
  if (index === undefined || !node) return undefined;
  const block = index < 0 ? '' : `/blocks/${index}`;
  const { root } = model.parsed;
  const pointer = placeOf(root, block, node, offset!)?.pointer ?? '';
  const field = pointer && fieldAt(pointer, textAt(root, `${block}/type`) ?? '');
  const value = textAt(root, pointer) ?? '';
  const text = value.trim() ? textWith(value, node) : undefined;
  if (!field || !/^(line|words)$/.test(field.kind) || !text) return undefined;
  const from = text.data.indexOf(value);
  const box = make('span', {
    className: 'in-place',
    role: 'textbox',
    ariaLabel: title(field.title),
  });
  // Firefox has it since 136.
  box.setAttribute('contenteditable', 'plaintext-only');
  if (box.contentEditable !== 'plaintext-only') box.contentEditable = 'true';
  const words = text.splitText(from);
  words.splitText(value.length);
  words.replaceWith(box);
  box.append(words);
  preview.hold(box);
  box.focus();
  const caret = text === node ? offset! - from : value.length;
  getSelection()?.collapse(words, Math.max(0, Math.min(caret, value.length)));
  const edit = new FieldEdit(model, pointer, field.required, []);
  edit.focus();
  return { pointer, box, edit };
}

/** The text of the preview that has these words: the one that was clicked, or one beside it, as the words within their quotation marks. */
function textWith(words: string, clicked: Text): Text | undefined {
  if (clicked.data.includes(words)) return clicked;
  const around = clicked.parentElement?.parentElement;
  if (!around) return undefined;
  const walker = document.createTreeWalker(around, NodeFilter.SHOW_TEXT);
  for (let each = walker.nextNode(); each; each = walker.nextNode())
    if ((each as Text).data.includes(words)) return each as Text;
  return undefined;
}
