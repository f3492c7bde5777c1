// A field of rich text: ProseMirror over Markdown that somebody else keeps.
import { Slice } from 'prosemirror-model';
import { EditorState, Selection, TextSelection, type Command } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { plugins } from './commands.js';
import { blocksOf, RichText } from './markdown.js';
import { schema } from './schema.js';

export interface RichHooks {
  /** The Markdown is another one. */
  readonly write: (markdown: string) => void;
  readonly selected: () => void;
  /** Takes what is pasted; false leaves it as plain text. */
  readonly paste: (data: DataTransfer, editor: RichEditor) => boolean;
  /** A slash in an empty text. */
  readonly slash: () => void;
  readonly link: () => void;
}

export class RichEditor {
  readonly view: EditorView;
  readonly #hooks: RichHooks;
  #rich: RichText;
  #markdown: string;

  constructor(
    place: HTMLElement,
    markdown: string,
    attributes: Record<string, string>,
    hooks: RichHooks,
  ) {
    this.#hooks = hooks;
    this.#markdown = markdown;
    this.#rich = new RichText(markdown);
    this.view = new EditorView(place, {
      state: this.#stateOf(this.#rich),
      attributes,
      dispatchTransaction: (transaction) => {
        const state = this.view.state.apply(transaction);
        this.view.updateState(state);
        if (transaction.docChanged && !transaction.getMeta('outside')) {
          this.#markdown = this.#rich.markdown(state.doc);
          hooks.write(this.#markdown);
        }
        hooks.selected();
      },
      handleDOMEvents: {
        // Before ProseMirror reads the HTML itself.
        paste: (_, event) => {
          const taken = !!event.clipboardData && hooks.paste(event.clipboardData, this);
          if (taken) event.preventDefault();
          return taken;
        },
      },
      handleTextInput: (view, _, __, text) => {
        if (text !== '/' || view.state.doc.textContent !== '' || view.state.doc.childCount > 1)
          return false;
        hooks.slash();
        return true;
      },
      // Plain text is put in as text, a paragraph for each empty line.
      clipboardTextParser: (text, $context) =>
        $context.parent.type === schema.nodes.source
          ? new Slice(schema.node('source', null, text ? [schema.text(text)] : []).content, 0, 0)
          : plainSlice(text),
    });
  }

  #stateOf(rich: RichText): EditorState {
    const link: Command = () => {
      this.#hooks.link();
      return true;
    };
    return EditorState.create({ doc: rich.doc, plugins: plugins({ 'Mod-k': link }) });
  }

  /** The Markdown was changed elsewhere: only what differs is replaced, so that the cursor stays. */
  update(markdown: string): void {
    if (markdown === this.#markdown) return;
    this.#markdown = markdown;
    this.#rich = new RichText(markdown);
    const { doc } = this.view.state;
    const next = this.#rich.doc;
    const start = doc.content.findDiffStart(next.content);
    if (start === null) return;
    let { a, b } = doc.content.findDiffEnd(next.content)!;
    const overlap = start - Math.min(a, b);
    if (overlap > 0) [a, b] = [a + overlap, b + overlap];
    const { tr } = this.view.state;
    this.view.dispatch(tr.replace(start, a, next.slice(start, b)).setMeta('outside', true));
  }

  /** Puts Markdown where the cursor is. */
  insertMarkdown(markdown: string): void {
    const nodes = blocksOf(markdown);
    const { state } = this.view;
    const only = nodes.length === 1 && nodes[0]!.type === schema.nodes.paragraph;
    const { $from, empty } = state.selection;
    const fragment = schema.node('doc', null, nodes).content;
    // Words go into the paragraph; a first block of another kind begins behind it.
    const first = nodes[0]?.type === schema.nodes.paragraph ? 1 : 0;
    const last = nodes.at(-1)?.type === schema.nodes.paragraph ? 1 : 0;
    if (
      !first &&
      empty &&
      $from.parent.content.size > 0 &&
      $from.parentOffset === $from.parent.content.size
    ) {
      const behind = $from.after(1);
      const tr = state.tr.insert(behind, fragment);
      tr.setSelection(Selection.near(tr.doc.resolve(behind + fragment.size), -1));
      return this.view.dispatch(tr.scrollIntoView());
    }
    const slice = new Slice(fragment, only ? 1 : first, only ? 1 : last);
    this.view.dispatch(state.tr.replaceSelection(slice).scrollIntoView());
  }

  insertText(text: string): void {
    this.view.dispatch(this.view.state.tr.replaceSelection(plainSlice(text)).scrollIntoView());
  }

  run(command: Command): void {
    command(this.view.state, this.view.dispatch.bind(this.view));
    this.view.focus();
  }

  get isEmpty(): boolean {
    return this.view.state.doc.textContent.trim() === '';
  }

  /** Puts the cursor before the words that are nearest to a place in the Markdown; at the end where there is none. */
  focusWords(words: string, offset: number): void {
    let place = -1;
    const find = (piece: string, inPiece: number) =>
      this.view.state.doc.descendants((node, pos) => {
        const index = place < 0 && piece && node.isText ? node.text!.indexOf(piece) : -1;
        if (index >= 0) place = pos + index + inPiece;
      });
    find(words, offset);
    // Readers may see other marks than those that are written.
    const start = Math.max(0, offset - 8);
    if (place < 0) find(words.slice(start, offset + 8), offset - start);
    const { doc, tr } = this.view.state;
    const selection =
      place < 0
        ? Selection.atEnd(doc)
        : TextSelection.create(doc, Math.min(place, doc.content.size));
    this.view.dispatch(tr.setSelection(selection).scrollIntoView());
    this.view.focus();
  }
}

function plainSlice(text: string): Slice {
  const paragraphs = text
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((words) => schema.node('paragraph', null, lines(words)));
  return new Slice(schema.node('doc', null, paragraphs).content, 1, 1);
}

const lines = (words: string) =>
  words
    .split('\n')
    .flatMap((line, i) => [
      ...(i ? [schema.nodes.hard_break.create()] : []),
      ...(line ? [schema.text(line)] : []),
    ]);
