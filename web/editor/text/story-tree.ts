// Finds values in the JSON text by its syntax tree, which is there also while the text is broken.
import { ensureSyntaxTree, syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import type { SyntaxNode } from '@lezer/common';

/** A key of an object or an index of a list. */
export type Step = string | number;

const values = new Set(['Object', 'Array', 'String', 'Number', 'True', 'False', 'Null']);

export const isValue = (node: SyntaxNode): boolean => values.has(node.name);

/** The whole text's tree; a large text may take some milliseconds the first time. */
export const treeOf = (state: EditorState) =>
  ensureSyntaxTree(state, state.doc.length, 100) ?? syntaxTree(state);

export const textOf = (state: EditorState, node: SyntaxNode): string =>
  state.sliceDoc(node.from, node.to);

/** The string that a node writes; what is no JSON string is taken as it stands. */
export function stringOf(state: EditorState, node: SyntaxNode): string {
  const text = textOf(state, node);
  try {
    return String(JSON.parse(text));
  } catch {
    return text.replace(/^"|"$/g, '');
  }
}

export function root(state: EditorState): SyntaxNode | null {
  const top = treeOf(state).topNode.firstChild;
  return top && isValue(top) ? top : null;
}

/** The properties of an object: a node for each, its key, and its value where it has one. */
export function propertiesOf(state: EditorState, object: SyntaxNode) {
  return object.getChildren('Property').map((node) => {
    const name = node.getChild('PropertyName');
    const last = node.lastChild;
    return {
      node,
      key: name ? stringOf(state, name) : '',
      value: last && isValue(last) ? last : null,
    };
  });
}

export const valueOf = (state: EditorState, object: SyntaxNode, key: string): SyntaxNode | null =>
  propertiesOf(state, object).find((property) => property.key === key)?.value ?? null;

export function itemsOf(list: SyntaxNode): SyntaxNode[] {
  const items: SyntaxNode[] = [];
  for (let item = list.firstChild; item; item = item.nextSibling) {
    if (isValue(item)) items.push(item);
  }
  return items;
}

/** The value that a JSON Pointer leads to. */
export function nodeAt(state: EditorState, pointer: string): SyntaxNode | null {
  let node = root(state);
  for (const step of pointer.split('/').slice(1)) {
    if (!node) return null;
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (node.name === 'Object') node = valueOf(state, node, key);
    else if (node.name === 'Array') node = itemsOf(node)[Number(key)] ?? null;
    else return null;
  }
  return node;
}

/** The steps from the root to a value. */
export function pathTo(state: EditorState, value: SyntaxNode): Step[] {
  const steps: Step[] = [];
  for (let node: SyntaxNode | null = value; node; node = node.parent) {
    const { parent } = node;
    if (parent?.name === 'Array') {
      const { from } = node;
      steps.unshift(itemsOf(parent).findIndex((item) => item.from === from));
    } else if (node.name === 'Property') {
      const name = node.getChild('PropertyName');
      steps.unshift(name ? stringOf(state, name) : '');
    }
  }
  return steps;
}

/** The nearest node around a place that the test accepts. */
export function around(
  state: EditorState,
  at: number,
  side: -1 | 0 | 1,
  test: (node: SyntaxNode) => boolean,
): SyntaxNode | null {
  let node: SyntaxNode | null = treeOf(state).resolveInner(at, side);
  while (node && !test(node)) node = node.parent;
  return node;
}

/** The list of blocks, and which of them the place is in or behind; -1 before the first. */
export function blocksAround(state: EditorState, at: number) {
  const story = root(state);
  const list = story?.name === 'Object' ? valueOf(state, story, 'blocks') : null;
  if (list?.name !== 'Array') return null;
  const items = itemsOf(list);
  let index = -1;
  if (at >= list.from) {
    while (index + 1 < items.length && items[index + 1]!.from <= at) index++;
  }
  const inside = index >= 0 && at <= items[index]!.to;
  return { list, items, index, inside };
}
