// A menu below a button: arrow keys move in it, Escape and a click elsewhere close it.
import { create } from '../base/create.js';
import { keepPlaced } from './place-menu.js';

export interface Entry {
  readonly label: string;
  /** As `data-action` of a button, for what a control does. */
  readonly action?: string;
  /** As `story-share` tells it, for a way to share. */
  readonly method?: string;
  /** Missing where a script of ours does it. */
  readonly href?: string;
}

/** Opens the menu and returns what closes it. `chosen` hears the entry's data; the menu is closed by then. */
export function openMenu(
  button: HTMLElement,
  entries: readonly Entry[],
  chosen: (data: DOMStringMap) => void,
): () => void {
  const menu = create('div');
  menu.setAttribute('role', 'menu');
  menu.ariaLabel = button.ariaLabel;
  const items = entries.map(itemFor);
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
    const item = event.target as HTMLElement;
    if (item === menu) return;
    leave();
    chosen(item.dataset);
  });
  const elsewhere = (event: Event) => {
    const path = event.composedPath();
    if (!path.includes(menu) && !path.includes(button)) close();
  };
  addEventListener('pointerdown', elsewhere, { signal: closed.signal, capture: true });
  items[0]!.focus();
  return close;
}

function itemFor({ action, method, label, href }: Entry): HTMLElement {
  const item = create(href ? 'a' : 'button');
  item.setAttribute('role', 'menuitem');
  if (action) item.dataset.action = action;
  if (method) item.dataset.method = method;
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
