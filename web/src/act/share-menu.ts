// A menu below a button: arrow keys move in it, Escape and a click elsewhere close it.
import { create } from '../base/create.js';
import { keepPlaced } from './place-menu.js';
import { waysToShare, type Shared, type Way } from './share-links.js';

/**
 * Opens the menu and returns what closes it. `words`: how the story's language says it. `chosen` hears the method; the
 * menu is closed by then.
 */
export function openShareMenu(
  button: HTMLElement,
  shared: Shared,
  words: { link: string; email: string },
  chosen: (method: string) => void,
): () => void {
  const menu = create('div');
  menu.setAttribute('role', 'menu');
  menu.setAttribute('aria-label', button.textContent);
  const items = waysToShare(shared, words).map(itemFor);
  menu.append(...items);
  button.after(menu);
  button.setAttribute('aria-expanded', 'true');

  const closed = new AbortController();
  const close = () => {
    closed.abort();
    menu.remove();
    button.setAttribute('aria-expanded', 'false');
  };
  keepPlaced(menu, button, closed.signal, close);
  const leave = () => {
    button.focus();
    close();
  };
  const move = (from: Element, step: number) =>
    items.at((items.indexOf(from as HTMLElement) + step) % items.length)!.focus();
  const keys: Record<string, (item: Element) => void> = {
    ArrowDown: (item) => move(item, 1),
    ArrowUp: (item) => move(item, -1),
    Home: () => items.at(0)!.focus(),
    End: () => items.at(-1)!.focus(),
    Escape: leave,
  };

  menu.addEventListener('keydown', (event) => {
    // On from the button, as if there were no menu.
    if (event.key === 'Tab') return leave();
    const key = keys[event.key];
    if (!key) return;
    event.preventDefault();
    event.stopPropagation();
    key(event.target as Element);
  });
  menu.addEventListener('click', (event) => {
    const { method } = (event.target as HTMLElement).dataset;
    if (!method) return;
    leave();
    chosen(method);
  });
  const elsewhere = (event: Event) => {
    const path = event.composedPath();
    if (!path.includes(menu) && !path.includes(button)) close();
  };
  addEventListener('pointerdown', elsewhere, { signal: closed.signal, capture: true });
  items[0]!.focus();
  return close;
}

function itemFor({ method, label, href }: Way): HTMLElement {
  const item = create(href ? 'a' : 'button');
  item.setAttribute('role', 'menuitem');
  item.dataset.method = method;
  item.tabIndex = -1;
  item.textContent = label;
  if (item instanceof HTMLButtonElement) item.type = 'button';
  else if (href) {
    item.href = href;
    item.rel = 'noopener noreferrer';
    // An e-mail opens no page.
    if (href.startsWith('https:')) item.target = '_blank';
  }
  return item;
}
