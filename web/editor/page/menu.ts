// A button that opens a menu, which closes once something was chosen in it, with Escape, and by a click elsewhere.

export function menuOf(button: HTMLElement, menu: HTMLElement): void {
  const show = (open: boolean) => {
    button.ariaExpanded = String(open);
    if (open) menu.querySelector<HTMLElement>('button')?.focus();
  };
  const isOpen = () => button.ariaExpanded === 'true';
  show(false);
  button.addEventListener('click', () => show(!isOpen()));
  menu.addEventListener('click', (event) => {
    if ((event.target as Element).closest('button')) show(false);
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!button.parentElement!.contains(target as Node)) show(false);
  });
  for (const part of [button, menu])
    part.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !isOpen()) return;
      event.stopPropagation();
      show(false);
      button.focus();
    });
}
