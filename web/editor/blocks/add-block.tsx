// “+” between cards, and the menu of what can stand there.
import { useEffect, useRef } from 'preact/hooks';
import { blockForm } from '../schema/form.js';
import { templates } from '../text/templates.js';
import { t } from '../words/words.js';
import { title } from '../words/titles.js';
import { Icon } from './icons.js';

interface Props {
  readonly open: boolean;
  readonly last: boolean;
  readonly show: () => void;
  readonly hide: () => void;
  readonly add: (type: string) => void;
}

export const AddBlock = ({ open, last, show, hide, add }: Props) => (
  <li class={`gap${open ? ' open' : ''}${last ? ' last' : ''}`}>
    <button
      type="button"
      class="plus"
      aria-label={t('addBlock')}
      title={t('addBlock')}
      aria-haspopup="menu"
      aria-expanded={open}
      onClick={open ? hide : show}
    >
      <Icon name="plus" />
    </button>
    {open && <BlockMenu add={add} hide={hide} />}
  </li>
);

/** Arrow keys go from one to the next, Escape leaves. */
export function BlockMenu({ add, hide }: { add: (type: string) => void; hide: () => void }) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    menu.current!.querySelector('button')!.focus();
    menu.current!.scrollIntoView({ block: 'nearest' });
    const away = (event: PointerEvent) => {
      if (!menu.current?.parentElement?.contains(event.target as Node)) hide();
    };
    document.addEventListener('pointerdown', away, true);
    return () => document.removeEventListener('pointerdown', away, true);
  }, []);
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      return hide();
    }
    const buttons = [...menu.current!.querySelectorAll('button')];
    const index = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const letter = event.key.length === 1 ? event.key.toLowerCase() : '';
    const next = step
      ? buttons[(index + step + buttons.length) % buttons.length]
      : letter && buttons.find((each) => each.textContent.trim().toLowerCase().startsWith(letter));
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div class="block-menu" role="menu" aria-label={t('addBlock')} ref={menu} onKeyDown={keys}>
      {templates.map(({ type }) => (
        <button key={type} type="button" role="menuitem" onClick={() => add(type)}>
          <Icon name={type} /> {title(blockForm(type)!.title)}
        </button>
      ))}
    </div>
  );
}
