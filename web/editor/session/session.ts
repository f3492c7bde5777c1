// Which story is open. Its words are kept as they are written; no other story's record is ever touched.
import type { Text } from '@codemirror/state';
import type { StoryText } from '../text/story-text.js';
import { byId } from '../make.js';
import {
  forgetLast,
  keepLast,
  keptLast,
  openHere,
  rememberOpen,
  takeOldDraft,
} from '../stories/tab.js';
import { newId, type Library } from '../stories/library.js';
import type { Held, Locks } from '../stories/lock.js';
import { inForm, plainForm, readForm, titleOf, type Form, type Head } from '../stories/record.js';
import { t } from '../words/words.js';
import type { FileHandle } from '../page/files.js';
import { dismiss, notify } from '../page/notices.js';

/** What is written is kept at the latest so many milliseconds later. */
const pause = 200;

export interface Opened {
  readonly name: string;
  /** As its file has it. */
  readonly text: string;
  readonly handle?: FileHandle | undefined;
  /** Whether a file holds it. */
  readonly saved: boolean;
}

export class Session {
  readonly #text: StoryText;
  readonly #library: Library;
  readonly #locks: Locks;
  /** Another text is shown. */
  readonly #shown: () => void;
  #id = newId();
  #name = '';
  #form: Form = plainForm;
  #handle: FileHandle | undefined;
  #saved: Text | undefined;
  #held: Held | undefined;
  #timer = 0;
  #kept = true;
  /** Whether there is a record of it: a story in which nobody wrote has none. */
  #recorded = false;
  #writes = Promise.resolve();
  /** How many of the writes the database has not confirmed: a page that goes now may undo them. */
  #writing = 0;

  constructor(text: StoryText, library: Library, locks: Locks, shown: () => void) {
    this.#text = text;
    this.#library = library;
    this.#locks = locks;
    this.#shown = shown;
    this.#kept = library.lasting;
    locks.whenAsked((id) => void this.#giveUp(id));
    addEventListener('pagehide', () => this.#leave());
    // The timers of a hidden tab wait, and it may be ended without a word.
    document.addEventListener('visibilitychange', () => {
      if (document.hidden && this.#timer) void this.keep();
    });
    // Only where nothing can be kept does leaving lose anything.
    addEventListener('beforeunload', (event) => {
      if (!this.#kept && this.#recorded && !this.isSaved) event.preventDefault();
    });
    if (!library.lasting) notify('draft', t('nothingKept'));
  }

  get id(): string {
    return this.#id;
  }

  get name(): string {
    return this.#name;
  }

  get text(): string {
    return this.#text.view.state.doc.toString();
  }

  get isSaved(): boolean {
    return this.#saved !== undefined && this.#text.view.state.doc.eq(this.#saved);
  }

  /** Whether another tab writes this story. */
  get isLocked(): boolean {
    return this.#text.isLocked;
  }

  /** The story that this tab had, or the one that was written last; false where there is none. */
  async begin(): Promise<boolean> {
    await this.#takeLast().catch(() => undefined);
    const draft = takeOldDraft();
    if (draft) {
      await this.open({ ...draft, saved: false });
      return true;
    }
    const id = openHere() ?? (await this.#library.list())[0]?.id;
    return id !== undefined && this.show(id);
  }

  /** What the page could not keep when it went, unless it has been written on since. */
  async #takeLast(): Promise<void> {
    const last = keptLast();
    if (!last) return;
    const kept = await this.#library.load(last.head.id);
    if (!kept || kept.head.at < last.head.at) await this.#library.keep(last.head, last.text);
    forgetLast();
  }

  /** The text has changed. */
  changed(): void {
    this.#recorded = true;
    if (!this.#held && !this.isLocked) void this.#lock();
    // Not put off by each letter: what is kept is never older than the pause.
    this.#timer ||= setTimeout(() => this.keep(), pause);
    this.#tell();
  }

  /** A new record; the story of before stays in its own. `recorded`: not for a story in which nobody wrote. */
  async open(opened: Opened, recorded = true): Promise<void> {
    await this.#leaveStory();
    const { text, form } = readForm(opened.text);
    this.#id = newId();
    this.#become(opened.name, form, opened.handle, text, opened.saved);
    this.#recorded = recorded;
    rememberOpen(this.#id);
    if (recorded) {
      await this.#lock();
      if (opened.handle) await this.#library.keepHandle(this.#id, opened.handle);
      await this.keep();
      await this.#library.keepVersion(this.#id, text).catch(() => undefined);
    }
  }

  /** Opens a record; false where it is gone. */
  async show(id: string): Promise<boolean> {
    if (id === this.#id && this.#recorded) return true;
    await this.#leaveStory();
    const kept = await this.#library.load(id);
    if (!kept) return false;
    this.#id = id;
    this.#become(kept.head.name, kept.head.form, kept.handle, kept.text, kept.head.saved);
    this.#recorded = true;
    rememberOpen(id);
    await this.#lock();
    if (!this.isLocked) await this.#library.keepVersion(id, kept.text).catch(() => undefined);
    return true;
  }

  /** The text as its file has it. */
  get fileText(): string {
    return inForm(this.text, this.#form);
  }

  get handle(): FileHandle | undefined {
    return this.#handle;
  }

  /** The text as it is now is what the file of this name holds. */
  async saved(name: string, handle: FileHandle | undefined): Promise<void> {
    this.#name = name;
    this.#handle = handle;
    this.#saved = this.#text.view.state.doc;
    this.#recorded = true;
    this.#tell();
    if (handle) await this.#library.keepHandle(this.#id, handle);
    await this.keep();
    await this.keepVersion();
  }

  /** Keeps the text as it is now among the versions of its story. */
  async keepVersion(): Promise<void> {
    await this.#library.keepVersion(this.#id, this.text).catch(() => undefined);
  }

  /** Keeps the story as it is. */
  keep(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = 0;
    if (!this.#recorded || this.isLocked) return this.#writes;
    const [head, text] = [this.#head(), this.text];
    this.#writing++;
    // One after the other, so that the newest is the last.
    this.#writes = this.#writes.then(() =>
      this.#library
        .keep(head, text)
        .finally(() => this.#writing--)
        .then(
          () => {
            if (!this.#library.lasting) return;
            if (!this.#kept) dismiss('draft');
            this.#kept = true;
          },
          () => {
            if (this.#kept) notify('draft', t('storageFull'));
            this.#kept = false;
          },
        ),
    );
    return this.#writes;
  }

  #head(): Head {
    return {
      id: this.#id,
      name: this.#name,
      title: titleOf(this.text),
      at: Date.now(),
      saved: this.isSaved,
      form: this.#form,
    };
  }

  #become(
    name: string,
    form: Form,
    handle: FileHandle | undefined,
    text: string,
    saved: boolean,
  ): void {
    this.#name = name;
    this.#form = form;
    this.#handle = handle;
    this.#text.open(text);
    this.#saved = saved ? this.#text.view.state.doc : undefined;
    dismiss('lock');
    this.#tell();
    this.#shown();
  }

  async #leaveStory(): Promise<void> {
    if (this.#timer) await this.keep();
    else await this.#writes;
    this.#held?.release();
    this.#held = undefined;
    this.#text.lock(false);
  }

  async #lock(): Promise<void> {
    const id = this.#id;
    const held = await this.#locks.take(id, () => this.#lost(id));
    if (id !== this.#id || this.#held) return held?.release();
    this.#held = held;
    if (!held) this.#lost(id);
  }

  /** Another tab writes this story from now on. */
  #lost(id: string): void {
    if (id !== this.#id) return;
    this.#held = undefined;
    this.#text.lock(true);
    notify('lock', t('otherTab'), [{ label: t('writeHere'), act: () => void this.#demand() }]);
    this.#shown();
  }

  async #demand(): Promise<void> {
    const id = this.#id;
    this.#held = await this.#locks.demand(id, () => this.#lost(id));
    const kept = await this.#library.load(id);
    if (!this.#held || id !== this.#id || !kept) return;
    this.#text.lock(false);
    this.#become(kept.head.name, kept.head.form, kept.handle, kept.text, kept.head.saved);
  }

  /** Another tab asks for the story. */
  async #giveUp(id: string): Promise<void> {
    if (id !== this.#id || !this.#held) return;
    await this.keep();
    this.#held.release();
    this.#lost(id);
  }

  #leave(): void {
    if (!(this.#timer || this.#writing) || !this.#recorded || this.isLocked) return;
    keepLast({ head: this.#head(), text: this.text });
    void this.keep();
  }

  #tell(): void {
    byId('file-name').textContent = this.#name;
    const words = this.isSaved || !this.#recorded ? '' : t('notSaved');
    const state = byId('file-state');
    if (state.textContent !== words) state.textContent = words;
    document.title = `${words ? '• ' : ''}${titleOf(this.text) || this.#name} · ${t('storyEditor')}`;
  }
}
