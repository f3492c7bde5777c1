// Tells the reader what a button did: in the polite live region, and by a mark on the button.
import { create } from '../base/create.js';
import type { Root } from '../base/root.js';

const markedFor = 2500;

export function createStatus(): HTMLElement {
  const status = create('div');
  status.className = 'unseen';
  status.setAttribute('role', 'status');
  return status;
}

export function say(root: Root, message: string): void {
  const status = root.querySelector('[role=status]')!;
  // Emptied first, so that the same message is spoken again.
  status.textContent = '';
  requestAnimationFrame(() => {
    status.textContent = message;
  });
}

export function markDone(button: Element): void {
  button.classList.add('done');
  setTimeout(() => button.classList.remove('done'), markedFor);
}
