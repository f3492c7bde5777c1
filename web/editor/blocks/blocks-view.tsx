// The blocks view: the story as a form. Its text is the one that the JSON view shows; nothing is ever converted.
import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { render, type ComponentChildren } from 'preact';
import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { blank, blockForm, storyForm } from '../schema/form.js';
import { notify } from '../page/notices.js';
import type { RichEditor } from '../rich/rich-editor.js';
import { t } from '../words/words.js';
import { title } from '../words/titles.js';
import { AddBlock } from './add-block.js';
import { Card } from './card.js';
import { Context, idOf, onceDrawn } from './context.js';
import { Fields } from './fields/field.js';
import { Icon } from './icons.js';
import { keysFor } from './keys.js';
import type { Model } from './model.js';

export interface BlocksHooks {
  readonly paste: (data: DataTransfer, editor: RichEditor, pointer: string) => boolean;
  readonly showJson: (pointer: string) => void;
}

/** In a short story, texts are open: one begins to write at once. */
const fewBlocks = 30;

export class BlocksView {
  readonly richEditors = new Map<string, RichEditor>();
  readonly #model: Model;
  /** Opens the card of a block. */
  #open: (index: number) => void = () => {};
  /** Counts where the cursor was sent: only the last place counts. */
  #sent = 0;

  constructor(place: HTMLElement, model: Model, hooks: BlocksHooks) {
    this.#model = model;
    const setOpen = (open: (index: number) => void) => (this.#open = open);
    render(
      <Blocks model={model} hooks={hooks} richEditors={this.richEditors} setOpen={setOpen} />,
      place,
    );
  }

  /**
   * Puts the cursor into the field of a pointer: behind so many characters of its value; in rich text, whose marks are
   * not seen, behind so many of these words.
   */
  focus(pointer: string, offset?: number, words = '', at = 0): void {
    const block = /^\/blocks\/(\d+)/.exec(pointer);
    if (block) this.#open(Number(block[1]));
    // The card is drawn first, at one of the next frames.
    const sent = ++this.#sent;
    const later = (frames: number) => {
      if (sent !== this.#sent) return;
      if (this.#focusNow(pointer, offset, words, at) || frames === 0) return;
      requestAnimationFrame(() => later(frames - 1));
    };
    setTimeout(() => later(30));
  }

  /** The cursor stays where it is. */
  stay(): void {
    this.#sent++;
  }

  #focusNow(pointer: string, offset: number | undefined, words: string, at: number): boolean {
    const rich = this.richEditors.get(pointer);
    if (rich) {
      rich.focusWords(words, at);
      return true;
    }
    const field =
      document.getElementById(idOf(pointer)) ??
      document.querySelector<HTMLElement>(
        `[id^="${idOf(pointer)}-"]:is(input, textarea, select, [contenteditable])`,
      );
    if (!field) return false;
    field.focus();
    field.scrollIntoView({ block: 'nearest' });
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
      const caret = Math.min(offset ?? field.value.length, field.value.length);
      field.setSelectionRange(caret, caret);
    }
    return true;
  }

  get model(): Model {
    return this.#model;
  }
}

/** A card as it was drawn: as long as nothing of it changes, it is not drawn again, however long the story is. */
interface Drawn {
  readonly text: string;
  readonly sign: string;
  readonly nodes: ComponentChildren[];
}

interface Props {
  readonly model: Model;
  readonly hooks: BlocksHooks;
  readonly richEditors: Map<string, RichEditor>;
  readonly setOpen: (open: (index: number) => void) => void;
}

function Blocks({ model, hooks, richEditors, setOpen }: Props) {
  const [, again] = useReducer((number: number) => number + 1, 0);
  const [menu, setMenu] = useState<{ at: number; instead?: boolean } | undefined>();
  const [opened, setOpened] = useState<ReadonlyMap<number, boolean>>(new Map());
  const before = useRef<{ raw: string[]; keys: number[] }>({ raw: [], keys: [] });
  useEffect(() => {
    model.watch(() => again(undefined as never));
    again(undefined as never);
    return monitorForElements({});
  }, []);
  const { blocks } = model;
  const raw = blocks.map((block) => model.raw(block));
  const keys = keysFor(before.current.raw, before.current.keys, raw);
  before.current = { raw, keys };
  const context = useMemo(
    () => ({
      model,
      richEditors,
      paste: hooks.paste,
      showJson: hooks.showJson,
      slash: (pointer: string) => setMenu({ at: Number(pointer.split('/')[2]) + 1, instead: true }),
    }),
    [],
  );
  const isOpen = (index: number): boolean => {
    const said = opened.get(keys[index]!);
    if (said !== undefined) return said;
    const block = blocks[index];
    const isText =
      block?.kind === 'object' &&
      block.members.some(
        ({ key, value }) => key === 'type' && value?.kind === 'string' && value.value === 'text',
      );
    return blocks.length === 1 || (isText && blocks.length <= fewBlocks);
  };
  const open = (index: number, to: boolean) =>
    setOpened((was) => new Map([...was, [before.current.keys[index]!, to]]));
  setOpen((index) => open(index, true));

  const move = (from: number, to: number) => {
    const focused = document.activeElement as HTMLElement | null;
    if (!model.moveItem('/blocks', from, to)) return;
    // A card that moves loses the focus on its way.
    onceDrawn(() => focused?.focus());
  };
  const add = (index: number, type: string) => {
    const instead = menu?.instead && model.value(`/blocks/${index - 1}/markdown`) === '';
    setMenu(undefined);
    const done = model.insertBlock(index, { type, ...blank(blockForm(type)!) });
    if (!done) return;
    if (instead) model.removeBlock(index - 1);
    const place = instead ? index - 1 : index;
    onceDrawn(() => {
      open(place, true);
      onceDrawn(() => firstField(place)?.focus());
    });
  };
  const act = (index: number, what: 'up' | 'down' | 'duplicate' | 'delete') => {
    if (what === 'up') move(index, index - 1);
    else if (what === 'down') move(index, index + 1);
    else if (what === 'duplicate') model.duplicateBlock(index);
    else deleteBlock(model, index);
  };
  const drop = (key: number, to: number) => {
    const from = before.current.keys.indexOf(key);
    if (from >= 0) move(from, to > from ? to - 1 : to);
  };
  // Cards that are drawn once act as the view is now.
  const now = useRef({ open, act, add, drop });
  now.current = { open, act, add, drop };
  const drawn = useRef(new Map<number, Drawn>());
  const cached = (key: number, text: string, sign: string, draw: () => Drawn['nodes']) => {
    const known = drawn.current.get(key);
    if (known?.text === text && known.sign === sign) return known.nodes;
    const nodes = draw();
    drawn.current.set(key, { text, sign, nodes });
    return nodes;
  };
  const lang = model.langAt('');
  const { mistakes } = model.parsed;
  return (
    <Context.Provider value={context}>
      <section class="card story-card open" aria-label={title('Story')}>
        <ul class="says">
          {['', '/version', '/blocks'].flatMap((place) =>
            model
              .findingsAt(place)
              .map(({ severity, message }) => <li class={severity}>{message}</li>),
          )}
        </ul>
        <Fields form={storyForm} pointer="" />
      </section>
      <ol class={blocks.length > fewBlocks ? 'cards long' : 'cards'}>
        {blocks.flatMap((node, i) => {
          const opens = isOpen(i);
          const broken = mistakes.some(({ from, to }) => from >= node.from && to <= node.to);
          const adds = menu?.at === i + 1;
          const last = i === blocks.length - 1;
          const sign = [i, opens, broken, adds, last, model.locked, lang, model.saidOf(i)].join(
            '|',
          );
          return cached(keys[i]!, raw[i]!, sign, () => [
            <Card
              key={keys[i]}
              node={node}
              index={i}
              cardKey={keys[i]!}
              open={opens}
              broken={broken}
              toggle={() => now.current.open(i, !opens)}
              act={(what) => now.current.act(i, what)}
              dropped={(key, behind) => now.current.drop(key, i + (behind ? 1 : 0))}
            />,
            !model.locked && (
              <AddBlock
                key={`gap-${keys[i]}`}
                open={adds}
                last={last}
                show={() => setMenu({ at: i + 1 })}
                hide={() => setMenu(undefined)}
                add={(type) => now.current.add(i + 1, type)}
              />
            ),
          ]);
        })}
        {blocks.length === 0 && !model.locked && (
          <AddBlock
            open={menu?.at === 0}
            last
            show={() => setMenu({ at: 0 })}
            hide={() => setMenu(undefined)}
            add={(type) => add(0, type)}
          />
        )}
      </ol>
      {blocks.length === 0 && (
        <p class="about">
          <Icon name="text" /> {t('noBlocks')}
        </p>
      )}
    </Context.Provider>
  );
}

const firstField = (index: number) =>
  document.querySelector<HTMLElement>(
    `[data-block="${index}"] .card-body :is(input, textarea, select, [contenteditable=true])`,
  );

/** Deletes a block; a notice brings it back. */
function deleteBlock(model: Model, index: number): void {
  const block = model.blocks[index];
  if (!block) return;
  const raw = model.raw(block);
  if (!model.removeBlock(index)) return;
  const { doc } = model.view.state;
  notify('deleted', t('blockDeleted'), [
    {
      label: t('undo'),
      act: () => {
        // What was written since stays.
        if (model.view.state.doc.eq(doc)) model.undo();
        else model.insertRaw(Math.min(index, model.blocks.length), raw);
      },
    },
  ]);
}
