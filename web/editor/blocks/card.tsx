// A block as a card: its icon, type and first words; open, its fields.
import {
  draggable,
  dropTargetForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useRef, useState } from 'preact/hooks';
import { blockForm } from '../schema/form.js';
import type { JsonNode } from '../json/tree.js';
import { textAt } from '../json/tree.js';
import { count, t } from '../words/words.js';
import { title } from '../words/titles.js';
import { useForm } from './context.js';
import { Fields } from './fields/field.js';
import { Icon } from './icons.js';
import { summaryOf } from './summary.js';

export interface CardProps {
  readonly node: JsonNode;
  readonly index: number;
  readonly cardKey: number;
  readonly open: boolean;
  /** Whether a mistake of the JSON is within it. */
  readonly broken: boolean;
  readonly toggle: () => void;
  readonly act: (what: 'up' | 'down' | 'duplicate' | 'delete') => void;
  /** Puts another card before or behind this one. */
  readonly dropped: (key: number, behind: boolean) => void;
}

export function Card({ node, index, cardKey, open, broken, toggle, act, dropped }: CardProps) {
  const { model, showJson } = useForm();
  const pointer = `/blocks/${index}`;
  const type = textAt(model.parsed.root, `${pointer}/type`) ?? '';
  const form = blockForm(type);
  const { words, todo } = summaryOf(node);
  const sums = model.sumsOf(index);
  const name = form ? title(form.title) : type || t('unknownBlock');
  const findings = model.findingsAt(pointer).concat(model.findingsAt(`${pointer}/type`));
  const card = useRef<HTMLLIElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const edge = useDrag(card, head, cardKey, dropped);
  const keys = (event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    act(event.key === 'ArrowUp' ? 'up' : 'down');
  };
  const button = (icon: string, label: string, what: 'up' | 'down' | 'duplicate' | 'delete') => (
    <button
      type="button"
      class="quiet icon-button"
      aria-label={label}
      title={label}
      onClick={() => act(what)}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <li
      class={`card${open ? ' open' : ''}${broken ? ' broken' : ''}${edge ? ` drop-${edge}` : ''}`}
      ref={card}
      onKeyDown={keys}
      data-block={index}
    >
      <div class="card-head" ref={head}>
        <span class="grip" title={t('dragHint')}>
          <Icon name="grip" />
        </span>
        <button type="button" class="card-title" aria-expanded={open} onClick={toggle}>
          <Icon name={form ? type : 'other'} />
          <span class="type">{name}</span>
          <span class={todo ? 'words todo' : 'words'} dir="auto">
            {words}
          </span>
          {!open && sums && (sums.error > 0 || sums.warning > 0) && (
            <span
              class={sums.error ? 'dot error' : 'dot'}
              role="img"
              aria-label={
                sums.error ? count('errors', sums.error) : count('warnings', sums.warning)
              }
            />
          )}
        </button>
        {!model.locked && (
          <span class="card-actions">
            {button('up', t('moveUp'), 'up')}
            {button('down', t('moveDown'), 'down')}
            {button('copy', t('duplicate'), 'duplicate')}
            {button('remove', t('delete'), 'delete')}
          </span>
        )}
      </div>
      {broken && (
        <p class="says error">
          {t('brokenBlock')}{' '}
          <button type="button" class="chip" onClick={() => showJson(pointer)}>
            {t('showInJson')}
          </button>
        </p>
      )}
      {findings.length > 0 && (
        <ul class="says">
          {findings.map(({ severity, message }) => (
            <li class={severity}>{message}</li>
          ))}
        </ul>
      )}
      {open && !broken && form && node.kind === 'object' && (
        <div class="card-body">
          <Fields form={form} pointer={pointer} />
        </div>
      )}
      {open && !broken && !form && <p class="kept">{t('unknownKept')}</p>}
    </li>
  );
}

/** Lets the card be dragged by its head, and others be dropped on it. */
function useDrag(
  card: { current: HTMLLIElement | null },
  head: { current: HTMLDivElement | null },
  key: number,
  dropped: CardProps['dropped'],
): '' | 'before' | 'behind' {
  const [edge, setEdge] = useState<'' | 'before' | 'behind'>('');
  const latest = useRef(dropped);
  latest.current = dropped;
  useEffect(() => {
    const below = (y: number) => {
      const { top, height } = card.current!.getBoundingClientRect();
      return y > top + height / 2;
    };
    const stopDrag = draggable({ element: head.current!, getInitialData: () => ({ card: key }) });
    const stopDrop = dropTargetForElements({
      element: card.current!,
      canDrop: ({ source }) => 'card' in source.data && source.data.card !== key,
      onDrag: ({ location }) =>
        setEdge(below(location.current.input.clientY) ? 'behind' : 'before'),
      onDragLeave: () => setEdge(''),
      onDrop: ({ source, location }) => {
        setEdge('');
        latest.current(source.data.card as number, below(location.current.input.clientY));
      },
    });
    return () => {
      stopDrag();
      stopDrop();
    };
  }, [key]);
  return edge;
}
