// Markdown as rich text and back. Blocks that nobody touched keep every byte of their Markdown.
import MarkdownIt from 'markdown-it';
import type { Node } from 'prosemirror-model';
import {
  MarkdownParser,
  MarkdownSerializer,
  type MarkdownSerializerState,
} from 'prosemirror-markdown';
import { readLikeTheRenderer } from './dialect.js';
import { schema } from './schema.js';
import { writeText } from './write-text.js';

const tokenizer = MarkdownIt({ html: false, linkify: false }).disable([
  'image',
  'code',
  'reference',
]);

readLikeTheRenderer(tokenizer);

type Token = ReturnType<typeof tokenizer.parse>[number];

const parser = new MarkdownParser(schema, tokenizer, {
  blockquote: { block: 'blockquote' },
  paragraph: { block: 'paragraph' },
  list_item: { block: 'list_item' },
  bullet_list: {
    block: 'bullet_list',
    getAttrs: (token, tokens, i) => ({ markup: token.markup, tight: isTight(tokens, i) }),
  },
  ordered_list: {
    block: 'ordered_list',
    getAttrs: (token, tokens, i) => ({
      order: Number(token.attrGet('start') ?? 1),
      markup: token.markup,
      tight: isTight(tokens, i),
    }),
  },
  heading: { block: 'heading', getAttrs: (token) => ({ level: Number(token.tag.slice(1)) }) },
  hr: { node: 'horizontal_rule', getAttrs: (token) => ({ markup: token.markup }) },
  hardbreak: { node: 'hard_break' },
  em: { mark: 'em', getAttrs: ({ markup }) => ({ markup }) },
  strong: { mark: 'strong', getAttrs: ({ markup }) => ({ markup }) },
  s: { mark: 'strike', getAttrs: ({ markup }) => ({ markup }) },
  link: {
    mark: 'link',
    getAttrs: (token) => ({
      href: token.attrGet('href'),
      title: token.attrGet('title') || null,
      auto: token.markup === 'autolink',
    }),
  },
  code_inline: { mark: 'code', noCloseToken: true },
});
// A line break of the source is white space.
interface ParseState {
  addText(text: string): void;
}
(
  parser as unknown as { tokenHandlers: Record<string, (state: ParseState) => void> }
).tokenHandlers.softbreak = (state) => state.addText('\n');

function isTight(tokens: readonly Token[], i: number): boolean {
  while (++i < tokens.length) if (tokens[i]!.type !== 'list_item_open') return tokens[i]!.hidden;
  return false;
}

const wrap = (open: string) => ({
  open,
  close: open,
  mixable: true,
  expelEnclosingWhitespace: true,
});
const ofMarkup = {
  open: (_: MarkdownSerializerState, mark: { attrs: Record<string, unknown> }) =>
    String(mark.attrs.markup),
  close: (_: MarkdownSerializerState, mark: { attrs: Record<string, unknown> }) =>
    String(mark.attrs.markup),
  mixable: true,
  expelEnclosingWhitespace: true,
};

const serializer = new MarkdownSerializer(
  {
    paragraph: (state, node) => {
      state.renderInline(node);
      state.closeBlock(node);
    },
    heading: (state, node) => {
      state.write(`${'#'.repeat(Number(node.attrs.level))} `);
      state.renderInline(node, false);
      state.closeBlock(node);
    },
    blockquote: (state, node) => state.wrapBlock('> ', null, node, () => state.renderContent(node)),
    bullet_list: (state, node) =>
      state.renderList(node, '  ', () => `${String(node.attrs.markup)} `),
    ordered_list: (state, node) => {
      const start = Number(node.attrs.order);
      const widest = String(start + node.childCount - 1).length + 2;
      const mark = (i: number) => `${start + i}${String(node.attrs.markup)} `;
      state.renderList(node, ' '.repeat(widest), mark);
    },
    list_item: (state, node) => state.renderContent(node),
    horizontal_rule: (state, node) => {
      state.write(String(node.attrs.markup));
      state.closeBlock(node);
    },
    source: (state, node) => {
      state.text(node.textContent, false);
      state.closeBlock(node);
    },
    hard_break: (state, node) => state.write(`${String(node.attrs.markup)}\n`),
    text: (state, node) =>
      writeText(state, node.text!, !node.marks.some(({ attrs }) => attrs.auto)),
  },
  {
    em: ofMarkup,
    strong: ofMarkup,
    strike: wrap('~~'),
    link: {
      open: (_, mark) => (mark.attrs.auto ? '<' : '['),
      close: (_, mark) => {
        const { href, title, auto } = mark.attrs as {
          href: string;
          title: string | null;
          auto: boolean;
        };
        if (auto) return '>';
        const address = /[\s()<>]/.test(href)
          ? `<${href.replace(/[<>\n]/g, encodeURIComponent)}>`
          : href;
        return `](${address}${title ? ` ${JSON.stringify(title)}` : ''})`;
      },
      mixable: true,
    },
    code: {
      open: (_, __, parent, i) => fence(parent.child(i)),
      close: (_, __, parent, i) => fence(parent.child(i - 1)),
      escape: false,
    },
  },
  { hardBreakNodeName: 'hard_break', strict: false },
);

const fence = (node: Node): string =>
  '`'.repeat(
    1 + Math.max(0, ...[...(node.text ?? '').matchAll(/`+/g)].map(([each]) => each.length)),
  );

const write = (doc: Node): string => serializer.serialize(doc, { tightLists: false });

/** A block of the text, with the Markdown it came from and what stands behind it. */
interface Piece {
  readonly node: Node;
  readonly source: string;
  readonly behind: string;
}

export class RichText {
  readonly doc: Node;
  readonly #pieces: readonly Piece[];
  readonly #before: string;

  constructor(markdown: string) {
    const { before, parts } = cut(markdown);
    this.#before = before;
    this.#pieces = parts.map(({ source, behind }) => ({ node: nodeOf(source), source, behind }));
    const nodes = this.#pieces.map(({ node }) => node);
    this.doc = schema.node('doc', null, nodes.length ? nodes : [schema.node('paragraph')]);
  }

  /** The Markdown of the text as it is now. */
  markdown(doc: Node): string {
    if (doc.eq(this.doc))
      return this.#before + this.#pieces.map(({ source, behind }) => source + behind).join('');
    const left = [...this.#pieces];
    const found: (Piece | undefined)[] = [];
    doc.forEach((node) => {
      const index = left.findIndex((piece) => piece.node === node || piece.node.eq(node));
      found.push(index < 0 ? undefined : left[index]);
      // What stands before it was changed or is gone.
      if (index >= 0) left.splice(0, index + 1);
    });
    let out = this.#before;
    doc.forEach((node, _, i) => {
      const piece = found[i];
      const source = piece?.source ?? write(schema.node('doc', null, [node]));
      if (i === 0) return void (out += source);
      const between = found[i - 1]?.behind;
      out += (between && /\n/.test(between) ? between : '\n\n') + source;
    });
    const last = this.#pieces.at(-1);
    return found.at(-1) === last && last ? out + last.behind : out.replace(/\n+$/, '');
  }
}

/** Cuts Markdown into its blocks, each with the white space behind it. */
function cut(markdown: string): { before: string; parts: { source: string; behind: string }[] } {
  const lines = markdown.split('\n');
  const offsets = [0];
  for (const line of lines) offsets.push(offsets.at(-1)! + line.length + 1);
  const starts = tokenizer
    .parse(markdown, {})
    .filter(({ level, map, nesting }) => level === 0 && map && nesting >= 0)
    .map(({ map }) => offsets[map![0]]!);
  // A list of definitions and the like have no token: they stay with the block before.
  const before = starts.length ? markdown.slice(0, starts[0]) : '';
  const parts = starts.map((start, i) => {
    const whole = markdown.slice(start, starts[i + 1] ?? markdown.length);
    const source = whole.replace(/\s+$/, '');
    return { source, behind: whole.slice(source.length) };
  });
  return starts.length || !markdown.trim()
    ? { before: starts.length ? before : markdown, parts }
    : { before: '', parts: [{ source: markdown, behind: '' }] };
}

/** The node of one block; its source where that says more than rich text can hold. */
function nodeOf(source: string): Node {
  const asSource = () => schema.node('source', null, source ? [schema.text(source)] : []);
  try {
    if (/^ {4}|^\t|^```|^~~~|^\||\n *\|?[ :]*-+[ :]*\||^\[[^\]]+\]:|!\[|^<|\[\^/.test(source))
      return asSource();
    const doc = parser.parse(source);
    if (doc.childCount !== 1) return asSource();
    const again = parser.parse(write(doc));
    return again.eq(doc) ? doc.firstChild! : asSource();
  } catch {
    return asSource();
  }
}

/** The blocks of some Markdown, to be put into another text. */
export const blocksOf = (markdown: string): Node[] => {
  const { doc } = new RichText(markdown);
  return doc.content.content.slice();
};
