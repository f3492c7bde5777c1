// Tabs as the ARIA authoring practices describe them: arrow keys move, and what is moved to is shown.
import { make } from '../make.js';

export function tabs(label: string, names: readonly string[], choose: (index: number) => void) {
  const list = make('div', { className: 'tabs', role: 'tablist', ariaLabel: label });
  const panel = make('div', { className: 'panel', role: 'tabpanel', id: 'tab-panel' });
  const all = names.map((textContent, i) =>
    make('button', { type: 'button', role: 'tab', id: `tab-${i}`, textContent }),
  );
  const select = (index: number) => {
    all.forEach((tab, i) => {
      tab.ariaSelected = String(i === index);
      tab.tabIndex = i === index ? 0 : -1;
    });
    panel.setAttribute('aria-labelledby', `tab-${index}`);
  };
  const go = (index: number) => {
    select(index);
    all[index]!.focus();
    choose(index);
  };
  all.forEach((tab, i) => {
    tab.setAttribute('aria-controls', panel.id);
    tab.addEventListener('click', () => go(i));
    tab.addEventListener('keydown', ({ key }) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
      if (step) go((i + step + all.length) % all.length);
    });
  });
  list.append(...all);
  select(0);
  return { tabs: list, panel };
}
