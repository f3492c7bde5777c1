// The story beside its text: only blocks whose HTML changed are made anew, so that scroll, folds and focus stay.
import { blocksIn } from '../../src/base/blocks.js';
import { showControls } from '../../src/element/controls.js';
import type { Edit } from '../../src/tools/rerender.js';
import { watchScrollers } from '../../src/tables/scroll.js';
import { adopt } from '../../src/element/style-sheet.js';
import { parse, trusting } from '../../src/show/trusted-html.js';

/** Not the element's own: a page may have a policy of a name only once, and the element in this page has that. */
const trust = trusting('story-editor-preview');

/** In a long story, blocks out of sight cost nothing: they are not laid out anew with each letter. */
const many = 80;
const offscreen =
  ':host(.long) .story>[id]{content-visibility:auto;contain-intrinsic-block-size:auto 12em}';
const inPlace = '.in-place{outline:2px solid;outline-offset:.2em;border-radius:.15em;cursor:text}';

/** What somebody writes in, and what it is to be replaced with then. */
interface Held {
  readonly nodes: readonly Element[];
  html?: string;
}

export class Preview {
  readonly #widget: HTMLElement;
  readonly #stage: HTMLElement;
  #open = '';
  #header = '';
  #held: Held | undefined;

  /**
   * `widget`: a <story-widget> with a pre-rendered, empty story, which leaves its content to whoever wrote it.
   * `stage`: what scrolls it.
   */
  constructor(widget: HTMLElement, stage: HTMLElement, styles: string) {
    this.#widget = widget;
    this.#stage = stage;
    adopt(widget.shadowRoot!, styles + offscreen + inPlace);
    // A link must not take the editor away.
    widget.addEventListener('story-navigate', (event) => {
      const { url } = event.detail;
      if (url.split('#')[0] === location.href.split('#')[0]) return;
      event.preventDefault();
      window.open(url, '_blank', 'noopener');
    });
  }

  get article(): HTMLElement {
    return this.#widget.shadowRoot!.querySelector<HTMLElement>('.story')!;
  }

  get blocks(): HTMLElement[] {
    return blocksIn(this.article);
  }

  show(edit: Edit): void {
    const { open, header } = edit;
    const { article } = this;
    if (open !== this.#open) {
      this.#open = open;
      copyAttributes(parse(`${open}</article>`, trust).firstElementChild!, article);
    }
    const old = this.#above;
    const blocks = [...article.children].slice(old.length);
    if (header !== this.#header) this.#replace(old, (this.#header = header), blocks[0]);
    const end = blocks.length - edit.behind;
    this.#replace(blocks.slice(edit.from, end), edit.blocks, blocks[end]);
    this.#widget.classList.toggle('long', article.childElementCount > many);
  }

  /** Puts new children in place of old ones, before the one that follows them. */
  #replace(old: readonly Element[], html: string, behind: Element | undefined): void {
    const held = this.#held?.nodes.some((node) => old.includes(node)) ? this.#held : undefined;
    const same = held && held.nodes.length === old.length;
    if (same) return void (held.html = html);
    if (held) this.#held = undefined;
    replace(old, html, this.article, behind);
  }

  /** Keeps the nodes of the block around an element, or of what stands above the blocks, until it is released. */
  hold(element: Element): void {
    const { blocks, article } = this;
    const block = blocks.find((each) => each.contains(element));
    const above = [...article.children].filter(
      (child) => !blocks.includes(child as HTMLElement) && child.contains(element),
    );
    const nodes = block ? [block] : above.length ? this.#above : [];
    this.#held = { nodes };
  }

  get #above(): Element[] {
    const children = [...this.article.children];
    const first = children.findIndex((child) => child.id || child.matches('footer'));
    return first < 0 ? children : children.slice(0, first);
  }

  release(): void {
    const held = this.#held;
    this.#held = undefined;
    if (held?.html === undefined) return;
    const behind = held.nodes.at(-1)?.nextElementSibling ?? undefined;
    replace(held.nodes, held.html, this.article, behind);
  }

  /** Scrolls a block into view, and nothing but the stage. */
  reveal(index: number): void {
    const block = this.blocks[index]?.getBoundingClientRect();
    if (!block) return;
    const stage = this.#stage.getBoundingClientRect();
    // What is in view, as the middle of a long text that was clicked, stays where it is.
    const seen = Math.min(block.bottom, stage.bottom) - Math.max(block.top, stage.top);
    if (seen >= Math.min(block.height, stage.height / 3)) return;
    const margin = 24;
    const above = block.top - stage.top - margin;
    const below = block.bottom - stage.bottom + margin;
    const top = above < 0 ? above : Math.min(above, Math.max(0, below));
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (top) this.#stage.scrollBy({ top, behavior: calm ? 'auto' : 'smooth' });
  }

  /** Calls back for a click that meant words, and did not mark them. */
  whenClicked(act: (index: number, node: Text | undefined, offset: number) => void): void {
    this.article.addEventListener('click', (event) => {
      // The second of a double click marks a word by itself, and has taken the focus from where the first one led.
      const twice = event.detail === 2;
      if (!twice && (event.detail > 2 || !(getSelection()?.isCollapsed ?? true))) return;
      const clicked = this.clicked(event);
      if (clicked) act(clicked.index, clicked.node, clicked.offset);
    });
  }

  /** What a click meant: the index of a block, -1 above them, and the text; undefined where it meant a link or a button. */
  clicked(event: MouseEvent): Clicked | undefined {
    const target = event.target as Element;
    if (target.closest('a, button, summary, .in-place')) return undefined;
    const index = this.blocks.findIndex((block) => block.contains(target));
    return { index, ...textAt(event, this.#widget.shadowRoot!) };
  }
}

export interface Clicked {
  readonly index: number;
  readonly node: Text | undefined;
  readonly offset: number;
}

/** As much of what browsers say of a point as is used; Safari has the old name only. */
interface Points {
  caretPositionFromPoint?(
    x: number,
    y: number,
    options: { shadowRoots: ShadowRoot[] },
  ): { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

/** The text under the pointer, and the place in it. */
function textAt({ clientX, clientY, target }: MouseEvent, shadow: ShadowRoot) {
  const points = document as Points;
  const position = points.caretPositionFromPoint?.(clientX, clientY, { shadowRoots: [shadow] });
  if (position?.offsetNode instanceof Text && shadow.contains(position.offsetNode))
    return { node: position.offsetNode, offset: position.offset };
  const range = points.caretRangeFromPoint?.(clientX, clientY);
  if (range?.startContainer instanceof Text && shadow.contains(range.startContainer))
    return { node: range.startContainer, offset: range.startOffset };
  // Where the browser does not look into shadow roots: the first words of what was clicked.
  const walker = document.createTreeWalker(target as Node, NodeFilter.SHOW_TEXT);
  return { node: (walker.nextNode() as Text | null) ?? undefined, offset: 0 };
}

/** Puts new children in place of old ones, before the one that follows them. */
function replace(
  old: readonly Element[],
  html: string,
  article: Element,
  behind: Element | undefined,
): void {
  const made = [...parse(html, trust).children];
  for (const node of made) {
    keepFolds(old, node);
    askNobody(node);
  }
  for (const node of fill(old, made) ?? made) {
    if (!node.isConnected) article.insertBefore(node, behind ?? null);
    showControls(node, null);
    watchScrollers(node);
  }
}

/**
 * Fills elements with what their successors of the same kinds hold, and gives them; undefined where they had to go. One
 * more child or one less makes a browser lay out all of a story, however long it is.
 */
function fill(old: readonly Element[], made: readonly Element[]): readonly Element[] | undefined {
  const kinds = (nodes: readonly Element[]) => nodes.map(({ localName }) => localName).join();
  if (kinds(old) !== kinds(made)) {
    for (const node of old) node.remove();
    return undefined;
  }
  old.forEach((node, i) => {
    copyAttributes(made[i]!, node);
    node.replaceChildren(...made[i]!.childNodes);
  });
  return old;
}

function copyAttributes(from: Element, to: Element): void {
  for (const name of to.getAttributeNames()) {
    if (!from.hasAttribute(name)) to.removeAttribute(name);
  }
  for (const { name, value } of from.attributes)
    if (to.getAttribute(name) !== value) to.setAttribute(name, value);
}

/** The pictures of templates are at an address that only shows what one looks like. */
function askNobody(block: Element): void {
  for (const image of block.querySelectorAll('img[src^="https://example.org/"]')) {
    image.removeAttribute('src');
  }
}

/** Opens the folds of a block that were open in its predecessor, by their order. */
function keepFolds(old: readonly Element[], block: Element): void {
  const before = old.find((each) => each.id === block.id);
  if (!before) return;
  const were = before.querySelectorAll('details');
  block.querySelectorAll('details').forEach((fold, i) => {
    const was = were[i];
    if (was) fold.open = was.open;
  });
}
