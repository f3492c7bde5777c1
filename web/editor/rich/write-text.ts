// Words as Markdown: what would begin a list, a heading or a quotation at the start of a line is escaped there.
import type { MarkdownSerializerState } from 'prosemirror-markdown';

/** What the serializer of prosemirror-markdown keeps to itself. */
interface Inside {
  out: string;
  atBlockStart: boolean;
}

/** Lines may be within a paragraph, too, behind a break or as its source has them. */
export function writeText(state: MarkdownSerializerState, text: string, escape: boolean): void {
  if (!escape) return state.text(text, false);
  const inside = state as unknown as Inside;
  text.split('\n').forEach((line, i) => {
    if (i > 0) inside.out += '\n';
    inside.atBlockStart ||= inside.out.endsWith('\n');
    const isStart = inside.atBlockStart;
    const before = inside.out.length;
    state.text(line);
    if (isStart) inside.out = inside.out.slice(0, before) + escaped(inside.out.slice(before));
    inside.atBlockStart = false;
  });
}

/** A line that underlines a heading, and an item that is numbered with a bracket, which the serializer leaves. */
const escaped = (line: string): string =>
  line.replace(/^([ >]*)(=+\s*)$/, '$1\\$2').replace(/^([ >]*\d+)\)(\s|$)/, '$1\\)$2');
