// The blocks view's side of the text: what stands in it, and the one way of changing it.
import { isolateHistory, redo, undo } from '@codemirror/commands';
import type { Text } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import {
  addMember,
  firstMissing,
  insertItem,
  moveItem,
  put,
  removeItem,
  removeMember,
  setString,
  written,
  type Change,
} from '../json/edit.js';
import { parse, type Parsed } from '../json/parse.js';
import { at, plain, stepsOf, textAt, type JsonArray, type JsonNode } from '../json/tree.js';
import { freeId } from '../text/ids.js';
import { freshIn, seenIn } from './fresh.js';

/** What is wrong with a value. */
export interface Finding {
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
}

export class Model {
  readonly view: EditorView;
  #parsed: Parsed | undefined;
  #findings: ReadonlyMap<string, readonly Finding[]> = new Map();
  readonly #ofBlocks = new Map<string, string>();
  readonly #sums = new Map<string, Record<Finding['severity'], number>>();
  #listener = () => {};
  /** The field that was changed last: its letters are one step of the history. */
  #field = '';
  /** What was taken out last, and the change that brings it back into the text as it is since then. */
  #taken: { readonly pointer: string; readonly since: Text; readonly back: Change } | undefined;

  constructor(view: EditorView) {
    this.view = view;
  }

  /** Calls back when there is something else to show. */
  watch(listener: () => void): void {
    this.#listener = listener;
  }

  /** The text is another one. `seen`: whether anybody sees the form. */
  changed(seen: boolean): void {
    this.#parsed = undefined;
    if (seen) this.#listener();
  }

  found(findings: ReadonlyMap<string, readonly Finding[]>): void {
    this.#findings = findings;
    this.#ofBlocks.clear();
    this.#sums.clear();
    for (const [pointer, list] of findings) {
      const block = /^\/blocks\/\d+/.exec(pointer)?.[0] ?? '';
      const said = this.#ofBlocks.get(block) ?? '';
      const sums = this.#sums.get(block) ?? { error: 0, warning: 0, info: 0 };
      for (const { severity } of list) sums[severity]++;
      this.#sums.set(block, sums);
      this.#ofBlocks.set(block, `${said}${pointer} ${list.map(({ message }) => message).join()}\n`);
    }
    this.#listener();
  }

  get parsed(): Parsed {
    return (this.#parsed ??= parse(this.view.state.doc.toString()));
  }

  get locked(): boolean {
    return this.view.state.readOnly;
  }

  findingsAt(pointer: string): readonly Finding[] {
    return this.#findings.get(pointer) ?? [];
  }

  /** All that is said of a block: as long as it is the same, nothing else is to be shown. */
  saidOf(block: number): string {
    return this.#ofBlocks.get(`/blocks/${block}`) ?? '';
  }

  /** How many things are wrong with a block and all in it. */
  sumsOf(block: number): Readonly<Record<Finding['severity'], number>> | undefined {
    return this.#sums.get(`/blocks/${block}`);
  }

  node(pointer: string): JsonNode | undefined {
    return at(this.parsed.root, pointer);
  }

  raw(node: JsonNode): string {
    return this.parsed.text.slice(node.from, node.to);
  }

  get blocks(): readonly JsonNode[] {
    const list = this.node('/blocks');
    return list?.kind === 'array' ? list.items : [];
  }

  /** The language that words of a block are in. */
  langAt(pointer: string): string {
    const block = /^\/blocks\/\d+/.exec(pointer)?.[0];
    const own = block && textAt(this.parsed.root, `${block}/lang`);
    const lang = own || textAt(this.parsed.root, '/lang') || 'en';
    return Intl.getCanonicalLocales.length && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(lang)
      ? lang
      : 'en';
  }

  /** One change of the text, or several at once. Changes of one field in a row are undone together. */
  apply(change: Change | readonly Change[] | undefined, field = ''): boolean {
    if (!change || this.locked) return false;
    const same = field !== '' && field === this.#field;
    this.#field = field;
    this.view.dispatch({
      changes: change,
      userEvent: field ? 'input.type' : 'input.blocks',
      ...(!same && { annotations: isolateHistory.of('before') }),
    });
    return true;
  }

  /** What is written next is a step of its own. */
  settle(): void {
    this.#field = '';
  }

  undo(): boolean {
    this.#field = '';
    return undo(this.view);
  }

  redo(): boolean {
    this.#field = '';
    return redo(this.view);
  }

  /** Writes words into a field; where it is not there yet, in its place in the order. */
  write(pointer: string, value: string, order: readonly string[]): void {
    const node = this.node(pointer);
    const change = node
      ? setString(this.parsed.text, node, value)
      : put(this.parsed, pointer, JSON.stringify(value), order);
    this.apply(change, pointer);
  }

  /** Puts JSON into a field as it is. */
  put(pointer: string, json: string, order: readonly string[]): void {
    this.apply(put(this.parsed, pointer, json, order), pointer);
  }

  /** Puts back what was taken out last, where it stood, if it holds the field and nothing else was written since. */
  bringBack(pointer: string): boolean {
    const taken = this.#taken;
    if (!taken || !`${pointer}/`.startsWith(`${taken.pointer}/`)) return false;
    this.#taken = undefined;
    return this.view.state.doc.eq(taken.since) && this.apply(taken.back, pointer);
  }

  firstMissing(pointer: string): string {
    return firstMissing(this.parsed.root, pointer);
  }

  /** Takes a value out, and what holds nothing else than it. `was`: its JSON as it comes back, should it be written again. */
  remove(pointer: string, field = '', was?: string): void {
    let target = pointer;
    for (;;) {
      const holder = this.node(target.slice(0, target.lastIndexOf('/')));
      const alone =
        holder?.kind === 'object'
          ? holder.members.length === 1
          : holder?.kind === 'array' && holder.items.length === 1;
      const up = target.slice(0, target.lastIndexOf('/'));
      if (!alone || up === '' || /^\/blocks(\/\d+)?$/.test(up)) break;
      target = up;
    }
    const { text } = this.parsed;
    const node = this.node(pointer);
    const change = this.removeExactly(target, field);
    if (!change || !node) return;
    const { from, to, insert } = change;
    const whole =
      text.slice(from, node.from) +
      (was ?? text.slice(node.from, node.to)) +
      text.slice(node.to, to);
    const back = { from, to: from + insert.length, insert: whole };
    this.#taken = { pointer, since: this.view.state.doc, back };
  }

  /** Gives the change that it made. */
  removeExactly(pointer: string, field = ''): Change | undefined {
    const holder = this.node(pointer.slice(0, pointer.lastIndexOf('/')));
    const step = stepsOf(pointer).at(-1)!;
    const { text } = this.parsed;
    const change =
      holder?.kind === 'object'
        ? removeMember(text, holder, step)
        : holder?.kind === 'array'
          ? removeItem(text, holder, Number(step))
          : undefined;
    return this.apply(change, field) ? change : undefined;
  }

  /** Adds an item to a list, which may not be there yet. Gives its index. */
  addItem(pointer: string, value: unknown, order: readonly string[]): number {
    const list = this.node(pointer);
    const { text } = this.parsed;
    if (list?.kind !== 'array') {
      this.apply(put(this.parsed, `${pointer}/0`, written(text, emptyList, value), order));
      this.#isNew(`${pointer}/0`);
      return 0;
    }
    const index = list.items.length;
    this.apply(insertItem(text, list, index, written(text, list, value)));
    this.#isNew(`${pointer}/${index}`);
    return index;
  }

  moveItem(pointer: string, from: number, to: number): boolean {
    const list = this.node(pointer);
    if (list?.kind !== 'array' || !list.items[from] || !list.items[to] || from === to) return false;
    return this.apply(moveItem(this.parsed.text, list, from, to));
  }

  insertBlock(index: number, block: Record<string, unknown>): boolean {
    const list = this.node('/blocks');
    const { text, root } = this.parsed;
    const { type, ...fields } = block;
    const whole = { type, id: freeId(text, `${String(type)}-1`), ...fields };
    const change =
      list?.kind === 'array'
        ? insertItem(text, list, index, written(text, list, whole))
        : root?.kind === 'object'
          ? addMember(text, root, 'blocks', `[${JSON.stringify(whole)}]`)
          : undefined;
    const done = this.apply(change);
    if (done) this.#isNew(list?.kind === 'array' ? `/blocks/${index}` : '/blocks/0');
    return done;
  }

  /** What is empty in a value that was just made is not wrong yet. */
  #isNew(pointer: string): void {
    if (!this.locked) this.view.dispatch({ effects: freshIn(this.node(pointer)) });
  }

  /** Somebody has been at a field, or at all of them: from now on, what is empty there is missing. */
  seen(pointer?: string): void {
    const node = pointer === undefined ? undefined : this.node(pointer);
    if (pointer !== undefined && !node) return;
    const effects = seenIn(this.view.state, node);
    if (effects) this.view.dispatch({ effects });
  }

  /** Puts raw JSON back where a block was. */
  insertRaw(index: number, raw: string): boolean {
    const list = this.node('/blocks');
    return list?.kind === 'array' && this.apply(insertItem(this.parsed.text, list, index, raw));
  }

  duplicateBlock(index: number): boolean {
    const list = this.node('/blocks');
    const block = list?.kind === 'array' ? list.items[index] : undefined;
    if (!block || list?.kind !== 'array') return false;
    const { text } = this.parsed;
    let raw = this.raw(block);
    const id =
      block.kind === 'object' ? block.members.find(({ key }) => key === 'id')?.value : undefined;
    if (id?.kind === 'string') {
      const free = JSON.stringify(freeId(text, id.value));
      raw = raw.slice(0, id.from - block.from) + free + raw.slice(id.to - block.from);
    }
    return this.apply(insertItem(text, list, index + 1, raw));
  }

  removeBlock(index: number): boolean {
    const list = this.node('/blocks');
    return list?.kind === 'array' && this.apply(removeItem(this.parsed.text, list, index));
  }

  /** The parsed value at a pointer. */
  value(pointer: string): unknown {
    return plain(this.node(pointer));
  }
}

const emptyList: JsonArray = { kind: 'array', from: 0, to: 0, items: [] };
