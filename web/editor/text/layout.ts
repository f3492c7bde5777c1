// Lays JSON out evenly: small values on one line, large ones open. Every token stays as it was written.
import { jsonLanguage } from '@codemirror/lang-json';
import type { SyntaxNode } from '@lezer/common';
import { isValue, itemsOf } from './story-tree.js';

const widest = 80;
/** The story, its list of blocks and each block are open, however short. */
const alwaysOpen = 3;

/** The text laid out, or undefined where it is no JSON. `depth`: how deep in a story it is to stand. */
export function layOut(text: string, depth = 0): string | undefined {
  const { topNode } = jsonLanguage.parser.parse(text);
  let broken = false;
  topNode.cursor().iterate((node) => {
    if (node.type.isError) broken = true;
  });
  const value = topNode.firstChild;
  if (broken || !value || !isValue(value)) return undefined;
  const layout = new Layout(text);
  return layout.write(value, depth, 2 * depth);
}

class Layout {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** `used`: columns that stand before the value on its line. */
  write(value: SyntaxNode, depth: number, used: number): string {
    const list = value.name === 'Array';
    if (!list && value.name !== 'Object') return this.#source(value);
    const entries = list ? itemsOf(value) : value.getChildren('Property');
    const [open, close] = list ? '[]' : '{}';
    if (entries.length === 0) return `${open}${close}`;
    if (depth >= alwaysOpen) {
      const line = this.#inline(value);
      if (used + line.length <= widest && !hasObjects(entries)) return line;
    }
    const indent = '  '.repeat(depth + 1);
    const written = entries.map((entry) => indent + this.#entry(entry, depth + 1));
    return `${open}\n${written.join(',\n')}\n${'  '.repeat(depth)}${close}`;
  }

  #entry(entry: SyntaxNode, depth: number): string {
    if (entry.name !== 'Property') return this.write(entry, depth, 2 * depth);
    const key = `${this.#source(entry.firstChild!)}: `;
    return key + this.write(entry.lastChild!, depth, 2 * depth + key.length);
  }

  #inline(value: SyntaxNode): string {
    if (value.name === 'Array') {
      return `[${itemsOf(value)
        .map((item) => this.#inline(item))
        .join(', ')}]`;
    }
    if (value.name !== 'Object') return this.#source(value);
    const properties = value
      .getChildren('Property')
      .map(
        (property) => `${this.#source(property.firstChild!)}: ${this.#inline(property.lastChild!)}`,
      );
    return properties.length ? `{ ${properties.join(', ')} }` : '{}';
  }

  #source = ({ from, to }: SyntaxNode): string => this.#text.slice(from, to);
}

/** Whether a value below is an object with objects in it: that is too much for one line. */
function hasObjects(entries: readonly SyntaxNode[]): boolean {
  return entries.some((entry) => {
    const value = entry.name === 'Property' ? entry.lastChild! : entry;
    if (value.name === 'Array') return itemsOf(value).some(({ name }) => name === 'Object');
    return value.name === 'Object' && entry.name === 'Property';
  });
}
