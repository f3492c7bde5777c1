// The two views of the one text, blocks and JSON: which is shown, and the place that goes along from one to the other.
import { EditorView } from '@codemirror/view';
import { at, pointerAt } from '../json/tree.js';
import { decode, spliced } from '../json/strings.js';
import type { BlocksView } from '../blocks/blocks-view.js';
import { byId } from '../make.js';

export type ViewName = 'blocks' | 'json';

const key = 'story-editor.view';

function chosen(): ViewName {
  try {
    return localStorage.getItem(key) === 'json' ? 'json' : 'blocks';
  } catch {
    return 'blocks';
  }
}

export class Views {
  readonly #text: EditorView;
  readonly #blocks: BlocksView;
  /** The field that had the focus last, and where the cursor was in it. */
  #place: { pointer: string; offset: number } | undefined;
  #name: ViewName = chosen();

  constructor(text: EditorView, blocks: BlocksView) {
    this.#text = text;
    this.#blocks = blocks;
    const box = byId('blocks');
    const remember = (event: Event) => {
      const field = (event.target as HTMLElement).closest<HTMLElement>('[data-pointer]');
      if (!field) return;
      const caret = (field as HTMLInputElement).selectionStart;
      this.#place = { pointer: field.dataset.pointer!, offset: caret ?? this.#richOffset(field) };
    };
    for (const type of ['focusin', 'keyup', 'pointerup', 'focusout'])
      box.addEventListener(type, remember);
    for (const name of ['blocks', 'json'] as const)
      byId(`view-${name}`).addEventListener('click', () => this.show(name, true));
    byId('view-preview').addEventListener('click', () => {
      document.body.dataset.shows = 'preview';
      this.#press('preview');
    });
    this.#apply();
  }

  get name(): ViewName {
    return this.#name;
  }

  /** `go`: the focus goes to the same place in the other view. */
  show(name: ViewName, go: boolean): void {
    // On narrow screens, the preview stands in the place of both.
    delete document.body.dataset.shows;
    if (name === this.#name) return this.#press(name);
    this.#name = name;
    try {
      localStorage.setItem(key, name);
    } catch {
      // Not remembered, then.
    }
    this.#apply();
    if (!go) return;
    if (name === 'json') {
      const { pointer, offset } = this.#place ?? { pointer: '', offset: 0 };
      if (pointer) this.goTo(pointer, offset);
      this.#text.focus();
    } else {
      const { root } = this.#blocks.model.parsed;
      const pointer = pointerAt(root, this.#text.state.selection.main.head);
      if (pointer) this.#blocks.focus(pointer, this.#offsetIn(pointer));
    }
  }

  /** Puts the cursor into the string at a pointer, so many characters behind its start. */
  goTo(pointer: string, offset = 0, select = false): void {
    const { root, text } = this.#blocks.model.parsed;
    const node = at(root, pointer);
    if (!node) return;
    let anchor = node.from;
    let head = node.to;
    if (node.kind === 'string' && text[node.from] === '"') {
      const inner = text.slice(node.from + 1, node.to - 1);
      // Escapes are longer than what they stand for.
      const { from } = spliced(
        inner,
        node.value.slice(0, offset) + '\uffff' + node.value.slice(offset),
      );
      anchor = node.from + 1 + (select ? 0 : from);
      head = select ? node.to - 1 : anchor;
    }
    this.#text.dispatch({
      selection: { anchor, head: select || node.kind === 'string' ? head : anchor },
      effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
    });
  }

  /** How many characters of a string stand before the cursor of the JSON view. */
  #offsetIn(pointer: string): number | undefined {
    const { root, text } = this.#blocks.model.parsed;
    const node = at(root, pointer);
    const { head } = this.#text.state.selection.main;
    if (node?.kind !== 'string' || head <= node.from || head >= node.to) return undefined;
    try {
      return decode(text.slice(node.from + 1, head)).length;
    } catch {
      // In the middle of an escape.
      return undefined;
    }
  }

  #richOffset(field: HTMLElement): number {
    const rich = this.#blocks.richEditors.get(field.dataset.pointer!);
    const node = at(this.#blocks.model.parsed.root, field.dataset.pointer!);
    if (!rich || node?.kind !== 'string') return 0;
    const { $head } = rich.view.state.selection;
    const before = $head.parent.textBetween(
      Math.max(0, $head.parentOffset - 20),
      $head.parentOffset,
    );
    const index = before ? node.value.indexOf(before) : -1;
    return index < 0 ? 0 : index + before.length;
  }

  #press(pressed: ViewName | 'preview'): void {
    for (const name of ['blocks', 'json', 'preview'])
      byId(`view-${name}`).ariaPressed = String(name === pressed);
  }

  #apply(): void {
    const json = this.#name === 'json';
    byId('write').dataset.view = this.#name;
    byId('blocks').hidden = json;
    byId('json').hidden = !json;
    this.#press(this.#name);
    if (json) this.#text.requestMeasure();
    else this.#blocks.model.changed(true);
  }
}
