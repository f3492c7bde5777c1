// A note, or what explains a term, beside the place that names it: a popover, which Escape and a press elsewhere close.
import { idIn } from '../base/blocks.js';
import { create } from '../base/create.js';
import { keepPlaced } from './place-menu.js';

/** Opens the note that a number leads to, or the explanation of a term. */
export function openNote(link: HTMLAnchorElement): void {
  const root = link.getRootNode() as ShadowRoot | Document;
  const listed = root.getElementById(idIn(link.hash));
  if (!listed) return;
  const note = listed.cloneNode(true) as Element;
  for (const back of note.querySelectorAll('[role=doc-backlink]')) back.remove();
  // The places of the list's own notes are in the list.
  for (const place of note.querySelectorAll('[id]')) place.removeAttribute('id');
  const box = create('div');
  box.className = 'note-box';
  box.role = 'note';
  box.tabIndex = -1;
  box.append(...note.childNodes);
  listed.closest('section')!.append(box);
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
