// Which story is open: its file's name, whether it is saved, and the draft of it that this browser keeps.
import type { Text } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { forgetDraft, keepDraft } from './draft.js';
import { byId } from '../make.js';
import { dismiss, notify } from './notices.js';
import { replaceAll } from '../text/story-text.js';

const pause = 400;

export class Session {
  readonly #view: EditorView;
  #name: string;
  #saved: Text;
  #timer = 0;
  #kept = true;

  constructor(view: EditorView, name: string) {
    this.#view = view;
    this.#name = name;
    this.#saved = view.state.doc;
    addEventListener('pagehide', () => this.#keep());
    // Only where nothing can be kept does leaving lose anything.
    addEventListener('beforeunload', (event) => {
      if (!this.#kept && !this.isSaved) event.preventDefault();
    });
    this.#tell();
  }

  get name(): string {
    return this.#name;
  }

  get text(): string {
    return this.#view.state.doc.toString();
  }

  get isSaved(): boolean {
    return this.#view.state.doc.eq(this.#saved);
  }

  /** The text has changed. */
  changed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#keep(), pause);
    this.#tell();
  }

  /** Another story; the one before is one undo away. */
  open(name: string, text: string): void {
    replaceAll(this.#view, text);
    this.#name = name;
    this.#saved = this.#view.state.doc;
    dismiss('draft');
    this.changed();
  }

  /** The text as it is now is what the file of this name holds. */
  saved(name: string): void {
    this.#name = name;
    this.#saved = this.#view.state.doc;
    this.#tell();
    this.#keep();
  }

  /** What was restored is not in any file. */
  markUnsaved(): void {
    this.#saved = this.#saved.replace(0, this.#saved.length, this.#saved.slice(0, 0));
    this.#tell();
  }

  #keep(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
    if (this.isSaved) return forgetDraft();
    const draft = { text: this.text, name: this.#name, at: Date.now() };
    const kept = keepDraft(draft);
    if (!kept && this.#kept) {
      notify('draft', 'This browser keeps no draft of the text. Save it before you leave.');
    }
    this.#kept = kept;
  }

  #tell(): void {
    byId('file-name').textContent = this.#name;
    const words = this.isSaved ? '' : 'not saved to a file';
    const state = byId('file-state');
    if (state.textContent !== words) state.textContent = words;
    document.title = `${this.isSaved ? '' : '• '}${this.#name} · Story editor`;
  }
}
