// Reads a JSON text that may be broken: every mistake is named with what mends it, and all around it is read.
import type { Mistake, MistakeKind } from './mistake.js';
import { readNumber } from './numbers.js';
import { decode, opens, readString } from './strings.js';
import type { JsonArray, JsonNode, JsonObject, Member } from './tree.js';

export interface Parsed {
  readonly text: string;
  readonly root: JsonNode | undefined;
  /** In the order of the text. */
  readonly mistakes: readonly Mistake[];
}

/** As deep as a story may be. */
const deepest = 64;
const words: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };
/** What other languages call these. */
const others: Readonly<Record<string, string>> = {
  True: 'true',
  TRUE: 'true',
  False: 'false',
  FALSE: 'false',
  None: 'null',
  NULL: 'null',
  undefined: 'null',
  NaN: 'null',
};
const space = /[\s\ufeff]*/y;
/** Space, line feed, return, tab: what there is between nearly all values. */
const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;
const word = /[\p{L}_$][\p{L}\p{N}_$-]*/uy;

export function parse(text: string): Parsed {
  const reader = new Reader(text);
  const root = reader.whole();
  const mistakes = reader.mistakes.sort((a, b) => a.from - b.from || a.to - b.to);
  return { text, root, mistakes };
}

class Reader {
  readonly mistakes: Mistake[] = [];
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): JsonNode | undefined {
    this.#skip();
    const root = this.#value(0, false);
    this.#skip();
    if (this.#at < this.#text.length) this.#mistake('stray', this.#at, this.#text.length, '');
    return root;
  }

  get #char(): string {
    return this.#text[this.#at] ?? '';
  }

  #mistake(kind: MistakeKind, from: number, to: number, insert: string): void {
    this.mistakes.push({ kind, from, to, insert });
  }

  /** White space, and comments, which JSON does not have. */
  #skip(): void {
    for (;;) {
      while (isSpace(this.#text.charCodeAt(this.#at))) this.#at++;
      // Beyond ASCII, there are others.
      if (this.#text.charCodeAt(this.#at) > 126 || this.#text.charCodeAt(this.#at) < 32) {
        space.lastIndex = this.#at;
        space.exec(this.#text);
        this.#at = space.lastIndex;
      }
      if (this.#char !== '/' && this.#char !== '#') return;
      const comment = /^(?:\/\/[^\n]*|#[^\n]*|\/\*[^]*?(?:\*\/|$))/.exec(
        this.#text.slice(this.#at),
      );
      if (!comment) return;
      this.#mistake('comment', this.#at, this.#at + comment[0].length, '');
      this.#at += comment[0].length;
    }
  }

  #value(depth: number, inList: boolean): JsonNode | undefined {
    const from = this.#at;
    const char = this.#char;
    if (char === '{' && depth < deepest) return this.#object(depth + 1);
    if (char === '[' && depth < deepest) return this.#array(depth + 1);
    if (opens(char)) return this.#string();
    const number = /[\d-]/.test(char) ? readNumber(this.#text, from, inList) : undefined;
    if (number) {
      this.#at = number.to;
      if (number.kind) this.#mistake(number.kind, from, number.to, number.json);
      const value = JSON.parse(number.json) as number | string;
      return typeof value === 'string'
        ? { kind: 'string', from, to: number.to, value }
        : { kind: 'number', from, to: number.to, value };
    }
    return this.#word(from);
  }

  #word(from: number): JsonNode | undefined {
    word.lastIndex = from;
    const name = word.exec(this.#text)?.[0] ?? '';
    const known = name in words ? name : others[name];
    if (known) {
      this.#at = from + name.length;
      if (known !== name) this.#mistake('other-word', from, this.#at, known);
      const value = words[known]!;
      return { kind: value === null ? 'null' : 'boolean', from, to: this.#at, value };
    }
    // Words without quotes go to the end of the value.
    const bare = /^[^,{}[\]\n"]+/.exec(this.#text.slice(from, from + 5000))?.[0].trimEnd();
    if (!bare) return undefined;
    this.#at = from + bare.length;
    this.#mistake('bare-word', from, this.#at, JSON.stringify(bare));
    return { kind: 'string', from, to: this.#at, value: bare };
  }

  #string(): JsonNode {
    const from = this.#at;
    const { to, inner, firstBad, lastBad, closed } = readString(this.#text, from);
    this.#at = to;
    const [open, close] = [this.#text[from], this.#text[to - 1]];
    if (!closed) this.#mistake('unclosed-string', from, to, `"${inner}"`);
    else if (open !== '"' || close !== '"') this.#mistake('quotes', from, to, `"${inner}"`);
    else if (firstBad >= 0) {
      const head = firstBad - from - 1;
      const tail = to - 1 - lastBad;
      this.#mistake('string-break', firstBad, lastBad, inner.slice(head, inner.length - tail));
    }
    return { kind: 'string', from, to, value: decode(inner) };
  }

  /** Behind an entry: whether another one can follow. `last`: where the entry ends. */
  #separated(last: number, close: string): boolean {
    this.#skip();
    let comma = -1;
    while (this.#char === ',') {
      if (comma >= 0) this.#mistake('extra-comma', this.#at, this.#at + 1, '');
      else comma = this.#at;
      this.#at++;
      this.#skip();
    }
    if (this.#char === close || this.#at >= this.#text.length || /[\]}]/.test(this.#char)) {
      if (comma >= 0) this.#mistake('extra-comma', comma, comma + 1, '');
      return false;
    }
    if (comma < 0) this.#mistake('missing-comma', last, last, ',');
    return true;
  }

  #close(close: string, last: number): void {
    if (this.#char === close) this.#at++;
    else this.#mistake('unclosed', last, last, close);
  }

  #object(depth: number): JsonObject {
    const from = this.#at++;
    const members: Member[] = [];
    let last = this.#at;
    this.#leadingCommas();
    while (this.#at < this.#text.length && !/[\]}]/.test(this.#char)) {
      const member = this.#member(depth);
      if (!member) break;
      members.push(member);
      last = member.to;
      if (!this.#separated(last, '}')) break;
    }
    this.#close('}', last);
    return { kind: 'object', from, to: this.#at, members };
  }

  #leadingCommas(): void {
    for (this.#skip(); this.#char === ','; this.#skip()) {
      this.#mistake('extra-comma', this.#at, this.#at + 1, '');
      this.#at++;
    }
  }

  #member(depth: number): Member | undefined {
    const from = this.#at;
    let key: string;
    if (opens(this.#char)) key = String((this.#string() as { value: unknown }).value);
    else {
      word.lastIndex = from;
      const name = word.exec(this.#text)?.[0];
      if (!name) return this.#stray(from, depth);
      key = name;
      this.#at = from + name.length;
      this.#mistake('bare-word', from, this.#at, JSON.stringify(name));
    }
    const keyTo = this.#at;
    this.#skip();
    if (this.#char === ':') this.#at++;
    else this.#mistake('missing-colon', keyTo, keyTo, ':');
    const behind = this.#at;
    this.#skip();
    const value = this.#value(depth, false);
    if (!value) {
      this.#at = behind;
      this.#mistake('missing-value', behind, behind, ' null');
    }
    return { key, from, keyTo, value, to: value?.to ?? behind };
  }

  /** Something that begins no field is left out. */
  #stray(from: number, depth: number): Member | undefined {
    const stray = /^[^"“„',}\]]+/.exec(this.#text.slice(from))?.[0] ?? this.#char;
    this.#mistake('stray', from, from + stray.length, '');
    this.#at = from + stray.length;
    this.#leadingCommas();
    if (this.#at >= this.#text.length || /[\]}]/.test(this.#char)) return undefined;
    return this.#member(depth);
  }

  #array(depth: number): JsonArray {
    const from = this.#at++;
    const items: JsonNode[] = [];
    let last = this.#at;
    this.#leadingCommas();
    while (this.#at < this.#text.length && !/[\]}]/.test(this.#char)) {
      const item = this.#value(depth, true);
      if (!item) {
        this.#mistake('stray', this.#at, this.#at + 1, '');
        this.#at++;
        this.#leadingCommas();
        continue;
      }
      items.push(item);
      last = item.to;
      if (!this.#separated(last, ']')) break;
    }
    this.#close(']', last);
    return { kind: 'array', from, to: this.#at, items };
  }
}
