// Short messages above the text, each with what can be done about it.
import { byId, make } from '../make.js';
import { t } from '../words/words.js';

export interface Choice {
  readonly label: string;
  readonly act: () => void;
}

/** Shows a message until it is closed, acted upon, or another of the same kind comes. */
export function notify(kind: string, message: string, choices: readonly Choice[] = []): void {
  dismiss(kind);
  const notice = make('div', { className: 'notice' });
  notice.dataset.kind = kind;
  notice.append(make('p', { textContent: message }));
  for (const { label, act } of choices) {
    const button = make('button', { type: 'button', textContent: label });
    button.addEventListener('click', () => {
      notice.remove();
      act();
    });
    notice.append(button);
  }
  const close = make('button', { type: 'button', className: 'close', ariaLabel: t('close') });
  close.textContent = '×';
  close.addEventListener('click', () => notice.remove());
  notice.append(close);
  byId('notices').append(notice);
}

export function dismiss(kind: string): void {
  byId('notices').querySelector(`[data-kind="${kind}"]`)?.remove();
}
