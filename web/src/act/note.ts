// A note beside the place that names it: a popover, which Escape and a press elsewhere close.
import { idIn } from '../base/blocks.js';
import { create } from '../base/create.js';
import { keepPlaced } from './place-menu.js';

/** Opens the note that a number leads to. */
export function openNote(link: HTMLAnchorElement): void {
  const root = link.getRootNode() as ShadowRoot | Document;
  const note = root.getElementById(idIn(link.hash))?.cloneNode(true) as Element | undefined;
  if (!note) return;
  for (const back of note.querySelectorAll('[role=doc-backlink]')) back.remove();
  const box = create('div');
  box.className = 'note-box';
  box.role = 'note';
  box.tabIndex = -1;
  box.append(...note.childNodes);
  link.closest('.story')!.querySelector('.notes')!.append(box);
  const closed = new AbortController();
  const close = () => {
    closed.abort();
    box.remove();
  };
  keepPlaced(box, link, closed.signal, close, 'auto');
  box.addEventListener('toggle', ({ newState }) => newState === 'closed' && close());
  box.addEventListener('beforetoggle', ({ newState }) => {
    if (newState === 'closed' && box.matches(':focus-within')) link.focus({ preventScroll: true });
  });
  // Read out.
  box.focus();
}
