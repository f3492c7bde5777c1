// What a writer can do to rich text, by button and by key.
import {
  baseKeymap,
  chainCommands,
  exitCode,
  lift,
  setBlockType,
  toggleMark,
  wrapIn,
} from 'prosemirror-commands';
import {
  InputRule,
  inputRules,
  textblockTypeInputRule,
  wrappingInputRule,
} from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState, Plugin } from 'prosemirror-state';
import { schema } from './schema.js';

const { nodes, marks } = schema;

export const bold = toggleMark(marks.strong);
export const italic = toggleMark(marks.em);

const inside = (state: EditorState, name: string): boolean => {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--)
    if ($from.node(depth).type.name === name) return true;
  return false;
};

const toggleList =
  (name: 'bullet_list' | 'ordered_list'): Command =>
  (state, dispatch) =>
    inside(state, name)
      ? liftListItem(nodes.list_item)(state, dispatch)
      : wrapInList(nodes[name])(state, dispatch);

export const bullets = toggleList('bullet_list');
export const numbers = toggleList('ordered_list');

export const subhead: Command = (state, dispatch) =>
  state.selection.$from.parent.type === nodes.heading
    ? setBlockType(nodes.paragraph)(state, dispatch)
    : setBlockType(nodes.heading, { level: 2 })(state, dispatch);

export const quotation: Command = (state, dispatch) =>
  inside(state, 'blockquote') ? lift(state, dispatch) : wrapIn(nodes.blockquote)(state, dispatch);

/** Makes the selection a link; an empty address takes the link away. */
export const linkTo =
  (href: string): Command =>
  (state, dispatch) => {
    const { from, to, empty } = state.selection;
    const { tr } = state;
    if (empty && href) tr.insertText(href, from);
    const end = empty ? from + href.length : to;
    tr.removeMark(from, end, marks.link);
    if (href) tr.addMark(from, end, marks.link.create({ href }));
    dispatch?.(tr);
    return true;
  };

/** What stands behind the mark: whether the selection has it. */
export const has = (state: EditorState, name: 'strong' | 'em' | 'link'): boolean => {
  const { from, $from, to, empty } = state.selection;
  const mark = marks[name];
  return empty
    ? !!mark.isInSet(state.storedMarks ?? $from.marks())
    : state.doc.rangeHasMark(from, to, mark);
};

const lineBreak: Command = chainCommands(exitCode, (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  return true;
});

const marked = (pattern: RegExp, mark: 'strong' | 'em') =>
  new InputRule(pattern, (state, match, start, end) => {
    const words = match[2]!;
    const from = start + match[1]!.length;
    const node = schema.text(words, [marks[mark].create()]);
    return state.tr.replaceWith(from, end, node).removeStoredMark(marks[mark]);
  });

/** Keys, and Markdown that is typed. */
export const plugins = (more: Record<string, Command>): Plugin[] => [
  inputRules({
    rules: [
      textblockTypeInputRule(/^(#{1,6})\s$/, nodes.heading, ([, marks]) => ({
        level: marks!.length,
      })),
      wrappingInputRule(/^\s*>\s$/, nodes.blockquote),
      wrappingInputRule(/^\s*([-*+])\s$/, nodes.bullet_list, ([, markup]) => ({ markup })),
      wrappingInputRule(/^(\d+)\.\s$/, nodes.ordered_list, ([, order]) => ({
        order: Number(order),
      })),
      marked(/(^|\s)\*\*([^*\s](?:[^*]*[^*\s])?)\*\*$/, 'strong'),
      marked(/(^|[\s(])\*([^*\s](?:[^*]*[^*\s])?)\*$/, 'em'),
    ],
  }),
  keymap({
    ...more,
    'Mod-b': bold,
    'Mod-i': italic,
    'Mod-Shift-8': bullets,
    'Mod-Shift-7': numbers,
    'Mod-Shift-9': quotation,
    'Mod-Alt-2': subhead,
    Enter: splitListItem(nodes.list_item),
    'Shift-Enter': lineBreak,
    'Mod-]': sinkListItem(nodes.list_item),
    'Mod-[': liftListItem(nodes.list_item),
  }),
  keymap(baseKeymap),
];
