// The one dialog of the page: a title, something in it, and what closes it.
import { byId, make } from '../make.js';
import { t } from '../words/words.js';

export function openDialog(title: string, ...content: Node[]): HTMLDialogElement {
  const dialog = byId<HTMLDialogElement>('dialog');
  const heading = make('h2', { id: 'dialog-title', textContent: title });
  const close = make('button', { type: 'button', className: 'close', ariaLabel: t('close') });
  close.textContent = '×';
  close.addEventListener('click', () => dialog.close());
  const top = make('header');
  top.append(heading, close);
  dialog.replaceChildren(top, ...content);
  if (!dialog.open) dialog.showModal();
  return dialog;
}

/** A text to be copied, and the button that does it. */
export function copyable(label: string, field: HTMLElement, text: () => string): HTMLElement {
  const button = make('button', { type: 'button', className: 'primary', textContent: label });
  const said = make('span', { className: 'said', role: 'status' });
  button.addEventListener('click', () => {
    said.textContent = '';
    navigator.clipboard.writeText(text()).then(
      () => (said.textContent = t('copied')),
      () => {
        // Not allowed here: then it is at least marked for Ctrl-C.
        getSelection()?.selectAllChildren(field);
        said.textContent = t('pressCopy');
      },
    );
  });
  const row = make('div', { className: 'copy' });
  row.append(button, said);
  const both = make('div');
  both.append(field, row);
  return both;
}

/** Code that can be scrolled and marked by keyboard. */
export const codeField = (label: string): HTMLPreElement =>
  make('pre', { tabIndex: 0, role: 'region', ariaLabel: label });
