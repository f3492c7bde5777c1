// Where a menu stands: in the top layer, so that no box of the page cuts it off.

/** How far it is from its button, and from the window's edges where there is room, in pixels. */
export const menuGap = 6;

/** Below the button, or above it where there is no room below, and always within the window. */
function place(menu: HTMLElement, button: HTMLElement): void {
  const { top, bottom, left, right } = button.getBoundingClientRect();
  const { offsetHeight, offsetWidth, style } = menu;
  const below = bottom + menuGap;
  const above = top - menuGap - offsetHeight;
  const lowest = innerHeight - offsetHeight;
  const rtl = getComputedStyle(button).direction === 'rtl';
  const space = document.documentElement.clientWidth - offsetWidth;
  const edge = Math.max(0, Math.min(menuGap, space / 2));
  style.top = `${below <= lowest ? below : above >= 0 ? above : Math.max(0, lowest)}px`;
  style.left = `${Math.max(edge, Math.min(rtl ? right - offsetWidth : left, space - edge))}px`;
}

/**
 * Keeps the menu at its button until the signal; `gone` hears when the button is scrolled out of the window. `kind`: whether
 * the browser closes it where a reader turns to something else.
 */
export function keepPlaced(
  menu: HTMLElement,
  button: HTMLElement,
  signal: AbortSignal,
  gone: () => void,
  kind: 'auto' | 'manual' = 'manual',
): void {
  // Firefox has had popovers since 2024; without them the menu hangs below the row, as the style sheet says.
  if (!menu.showPopover) {
    const space = menu.parentElement!.clientWidth - menu.offsetWidth;
    menu.style.left = `${Math.max(0, Math.min(button.offsetLeft, space))}px`;
    return;
  }
  menu.popover = kind;
  menu.showPopover();
  const update = () => {
    const { top, bottom } = button.getBoundingClientRect();
    if (bottom < 0 || top > innerHeight) gone();
    else place(menu, button);
  };
  addEventListener('scroll', update, { signal, capture: true });
  addEventListener('resize', update, { signal });
  place(menu, button);
}
