// A field's part in the text: what is written goes there at once, what is taken back leaves no trace.
import { readDate } from './dates.js';
import type { Model } from './model.js';
import { readNumber } from './numbers.js';
import { isPlaceholder } from './summary.js';

/** What stood in the text when the field got the focus. */
export interface Before {
  readonly shown: string;
  readonly raw: string | undefined;
  /** The first part of the pointer that led to nothing. */
  readonly missing: string;
}

interface Reading {
  readonly json?: string | undefined;
  /** Where it could be several. */
  readonly choices?: readonly string[] | undefined;
}

/** A date or a number as people write it, as JSON has it. */
export function reading(kind: string, words: string, lang: string): Reading {
  if (kind === 'number') return readNumber(words, lang);
  const date = readDate(words, lang);
  return date === undefined ? {} : { json: JSON.stringify(date) };
}

export class FieldEdit {
  readonly #model: Model;
  readonly #pointer: string;
  readonly #required: boolean;
  readonly #order: readonly string[];
  readonly #gap: boolean;
  readonly #memory: { current: Before | undefined };

  /**
   * `memory` outlives this: a field that is drawn anew is still the one that has the focus. `gap`: without words, it is
   * null.
   */
  constructor(
    model: Model,
    pointer: string,
    required: boolean,
    order: readonly string[],
    memory: { current: Before | undefined } = { current: undefined },
    gap = false,
  ) {
    this.#model = model;
    this.#pointer = pointer;
    this.#required = required;
    this.#order = order;
    this.#memory = memory;
    this.#gap = gap;
  }

  /** The words that the field shows. */
  get shown(): string {
    const node = this.#model.node(this.#pointer);
    if (!node || node.kind === 'null') return '';
    if (node.kind !== 'string') return this.#model.raw(node);
    return isPlaceholder(node.value) ? '' : node.value;
  }

  focus(): void {
    this.#memory.current = undefined;
    this.#remember();
  }

  blur(): void {
    const model = this.#model;
    const node = model.node(this.#pointer);
    const emptied = node?.kind === 'string' && node.value === '';
    const before = this.#memory.current;
    if (emptied && !this.#required && before?.shown !== '')
      model.remove(this.#pointer, this.#pointer, before?.raw);
    this.#memory.current = undefined;
    model.seen(this.#pointer);
    model.settle();
  }

  /** `json`: what is to be written in place of the words as a string. */
  write(words: string, json?: string): void {
    const model = this.#model;
    // What was taken out a moment ago comes back as it was.
    if (words !== '' && model.bringBack(this.#pointer)) this.#memory.current = undefined;
    const before = this.#remember();
    if (before.missing && words === '') {
      if (model.node(before.missing)) model.removeExactly(before.missing, this.#pointer);
    } else if (before.raw !== undefined && words === before.shown)
      model.put(this.#pointer, before.raw, this.#order);
    else if (words === '' && this.#gap) model.put(this.#pointer, 'null', this.#order);
    else if (json === undefined) model.write(this.#pointer, words, this.#order);
    else model.put(this.#pointer, json, this.#order);
  }

  /** A date or a number. What is none waits until it is left, unless the field `allowsText`. */
  read(kind: string, words: string, lang: string, allowsText: boolean): void {
    const { json, choices } = reading(kind, words, lang);
    if (json !== undefined && words !== this.#remember().shown) this.write(words, json);
    else if (words === this.#remember().shown || words === '' || (allowsText && !choices))
      this.write(words);
  }

  /**
   * The words of a date or a number are left as they are; gives the numbers that could be meant. What is neither is kept
   * as it was written: the story's own check says what it thinks of it.
   */
  leave(kind: string, words: string, lang: string): readonly string[] {
    const { json, choices } = reading(kind, words, lang);
    if (!json && !choices && words.trim() && words !== this.shown) this.write(words);
    this.blur();
    return choices ?? [];
  }

  /** One of several; nothing takes the field out. `flag`: yes or no. */
  choose(value: string, flag: boolean): void {
    const { shown, missing } = this.#remember();
    if (value !== '' || missing || shown === '') this.write(value, flag ? value : undefined);
    else if (!this.#required) this.#model.remove(this.#pointer);
  }

  #remember(): Before {
    const node = this.#model.node(this.#pointer);
    return (this.#memory.current ??= {
      shown: this.shown,
      raw: node && this.#model.raw(node),
      missing: node ? '' : this.#model.firstMissing(this.#pointer),
    });
  }
}
