// Keeps preview and problems up to date: the preview with the next frame, the problems once typing pauses.
import type { EditorView } from '@codemirror/view';
import type { Diagnostic } from '../../src/base/diagnostic.js';
import type { Edit, Rerendered } from '../../src/tools/rerender.js';

/** A mistake is often only a word half written. */
const pause = 300;
/** Where rendering takes longer than a frame, typing comes first. */
const frame = 16;

export interface Listener {
  /** What there is to show. */
  readonly shown: (edit: Edit) => void;
  /** `whole`: whether the text could be read, or only as it is once its mistakes are mended. */
  readonly found: (diagnostics: readonly Diagnostic[], whole: boolean) => void;
}

export class Rendering {
  readonly #view: EditorView;
  readonly #render: (text: string) => Rerendered;
  readonly #mend: (text: string) => string;
  #whole = true;
  readonly #listener: Listener;
  #due = false;
  #took = 0;
  #found: readonly Diagnostic[] = [];
  #timer = 0;

  /** `mend`: the text without what is no JSON in it. */
  constructor(
    view: EditorView,
    render: (text: string) => Rerendered,
    mend: (text: string) => string,
    listener: Listener,
  ) {
    this.#view = view;
    this.#render = render;
    this.#mend = mend;
    this.#listener = listener;
  }

  /** The text has changed. */
  changed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#settle(), pause);
    if (this.#due) return;
    this.#due = true;
    const wait = this.#took > frame ? Math.min(2 * this.#took, pause) : 0;
    if (wait) setTimeout(() => this.#show(), wait);
    else requestAnimationFrame(() => this.#show());
  }

  /** Shows everything there is at once. */
  now(): void {
    this.#show();
    this.#settle();
  }

  #show(): void {
    this.#due = false;
    const start = performance.now();
    const text = this.#view.state.doc.toString();
    let { edit, diagnostics } = this.#render(text);
    this.#whole = !unreadable(diagnostics);
    // What can be read of it is shown all the same.
    const mended = this.#whole ? text : this.#mend(text);
    if (mended !== text) ({ edit, diagnostics } = this.#render(mended));
    this.#found = diagnostics;
    if (edit) this.#listener.shown(edit);
    this.#took = performance.now() - start;
  }

  #settle(): void {
    clearTimeout(this.#timer);
    if (this.#due) return this.changed();
    this.#listener.found(this.#found, this.#whole);
  }
}

const fatal = new Set(['syntax', 'encoding', 'too-deep', 'too-large', 'number-range']);

/** Whether the text is no story at all. */
export const unreadable = (found: readonly Diagnostic[]): boolean =>
  found.some(({ code, pointer }) => fatal.has(code) || (code === 'wrong-type' && pointer === ''));
