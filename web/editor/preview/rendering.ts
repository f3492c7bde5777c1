// Keeps preview and problems up to date: the preview with the next frame, the problems once typing pauses.
import type { EditorView } from '@codemirror/view';
import type { Diagnostic } from '../../src/base/diagnostic.js';
import type { Edit, Rerendered } from '../../src/tools/rerender.js';

/** A mistake is often only a word half written. */
const pause = 300;
/** Where rendering takes longer than a frame, typing comes first. */
const frame = 16;

export interface Listener {
  /** A text that could be read, or `undefined` for one that could not. */
  readonly shown: (edit: Edit | undefined) => void;
  readonly found: (diagnostics: readonly Diagnostic[]) => void;
}

export class Rendering {
  readonly #view: EditorView;
  readonly #render: (text: string) => Rerendered;
  readonly #listener: Listener;
  #due = false;
  #took = 0;
  #found: readonly Diagnostic[] = [];
  #timer = 0;

  constructor(view: EditorView, render: (text: string) => Rerendered, listener: Listener) {
    this.#view = view;
    this.#render = render;
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
    const { edit, diagnostics } = this.#render(this.#view.state.doc.toString());
    this.#found = diagnostics;
    if (edit) this.#listener.shown(edit);
    this.#took = performance.now() - start;
  }

  #settle(): void {
    clearTimeout(this.#timer);
    if (this.#due) return this.changed();
    if (unreadable(this.#found)) this.#listener.shown(undefined);
    this.#listener.found(this.#found);
  }
}

const fatal = new Set(['syntax', 'encoding', 'too-deep', 'too-large', 'number-range']);

/** Whether the text is no story at all. */
export const unreadable = (found: readonly Diagnostic[]): boolean =>
  found.some(({ code, pointer }) => fatal.has(code) || (code === 'wrong-type' && pointer === ''));
