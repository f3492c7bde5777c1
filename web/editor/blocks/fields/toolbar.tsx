// The buttons of a field of rich text: one stop of Tab, arrows go from one to the next.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../words/words.js';

export interface Tool {
  readonly name: string;
  readonly key: string;
  /** A letter that shows what it does; drawn where there is none. */
  readonly sign: string;
  readonly on: boolean;
  readonly act: () => void;
}

const drawings: Readonly<Record<string, string>> = {
  link: 'M8 12l4-4M7 9l-2 2a3 3 0 004 4l2-2M13 11l2-2a3 3 0 00-4-4L9 7',
  bullets: 'M4 6h.01M8 6h8M4 10h.01M8 10h8M4 14h.01M8 14h8',
  numbers: 'M4 4v4M8 6h8M8 14h8M3.5 12h2l-2 3.5h2',
};

export function Toolbar({ label, tools }: { label: string; tools: readonly Tool[] }) {
  const row = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const buttons = [...row.current!.querySelectorAll('button')];
    const index = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const next = buttons[(index + step + buttons.length) % buttons.length]!;
    for (const each of buttons) each.tabIndex = each === next ? 0 : -1;
    next.focus();
  };
  return (
    <div class="toolbar" role="toolbar" aria-label={label} ref={row} onKeyDown={move}>
      {tools.map(({ name, key, sign, on, act }, i) => (
        <button
          key={key}
          type="button"
          class={key}
          aria-label={name}
          title={name}
          aria-pressed={on}
          tabIndex={i === 0 ? 0 : -1}
          // The selection stays in the text.
          onMouseDown={(event) => event.preventDefault()}
          onClick={act}
        >
          {sign || (
            <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
              <path d={drawings[key]!} />
            </svg>
          )}
        </button>
      ))}
    </div>
  );
}

/** Asks for the address of a link: Enter takes it, Escape does not. */
export function LinkForm({ done }: { done: (href: string | undefined) => void }) {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  return (
    <div class="link-form">
      <input
        ref={input}
        type="text"
        inputMode="url"
        placeholder="https://"
        aria-label={t('linkAddress')}
        onKeyDown={(event) => {
          if (event.key === 'Escape') done(undefined);
          if (event.key === 'Enter') done(event.currentTarget.value.trim());
          if (event.key === 'Enter' || event.key === 'Escape') {
            event.preventDefault();
            event.stopPropagation();
          }
        }}
      />
      <button type="button" onClick={() => done(input.current!.value.trim())}>
        {t('take')}
      </button>
    </div>
  );
}
