// <story-widget>: attributes and properties in, a story and events out. define.ts registers it.
import { hashNamesBlock } from '../base/blocks.js';
import { asLine, isDiagnostic, type Diagnostic } from '../base/diagnostic.js';
import { emit } from '../base/events.js';
import { whenNear } from './near.js';
import { whenParsed } from './parsed.js';
import { engineMissing } from '../base/problems.js';
import type { Root } from '../base/root.js';
import { reflected, ReflectedElement } from './reflected-element.js';
import { Settled } from '../base/settled.js';
import { setState } from './states.js';
import { StoryRoot } from './story-root.js';
import { inertIn, takeInert } from './inert.js';
import { explained, modules, type EngineModule, type ShowModule } from './modules.js';
import type { Text } from '../engine/instance.js';

/** Some libraries give every array and text a toJSON() of their own; only that of dates is wanted. */
const jsonOf = (value: unknown): string =>
  JSON.stringify(value, function (this: Record<string, unknown>, key, given) {
    return this[key] instanceof Date ? given : this[key];
  });

/** What may be otherwise once the network is back. */
const passing = /^(engine|network|timeout|words)$/;

/** Load the story, only render it anew, or load it past every cache. */
type Change = 'load' | 'render' | 'again';

export class StoryWidget extends ReflectedElement {
  /**
   * The folder of the package's files, where the script for pages can't know it: a path or an address that ends with a
   * slash. To be said before the first story is loaded.
   */
  declare static files?: string;

  static readonly observedAttributes = [
    'src',
    'story',
    'block',
    'loading',
    'lang',
    'heading-level',
    'controls',
  ];

  /** Pretended browsers may have none. */
  readonly #internals = this.attachInternals?.() as ElementInternals | undefined;
  /** Missing until the element's children are parsed: a pre-rendered root is among them. */
  #root: StoryRoot | undefined;
  #inPage = false;
  /** It left the page before it was settled. */
  #left = false;
  /** For coming near the window. */
  #waiting = false;
  #settled = new Settled();
  /** Aborted when a later run takes over, or the element leaves the page. */
  #run = new AbortController();
  /** What the next microtask will do, however many attributes change until then. */
  #due: Change | undefined;
  /** What the property story was set to. */
  #set: string | undefined;
  #toldEmpty = false;
  /** What was rendered last, and by what. */
  #text: Text | undefined;
  #engine: EngineModule | undefined;
  #show: ShowModule | undefined;
  #diagnostics: readonly Diagnostic[] = [];

  /**
   * The story as an object, or null. Set it, to an object or JSON text: it counts for more than the attribute `story`, and
   * that for more than `src`.
   */
  get story(): unknown {
    try {
      const text = this.#text ?? 'null';
      return JSON.parse(typeof text === 'string' ? text : new TextDecoder().decode(text));
    } catch {
      return null;
    }
  }
  set story(value: unknown) {
    this.#set = typeof value === 'string' ? value : value ? jsonOf(value) : undefined;
    this.#change('load');
  }

  /** What is wrong with the story, in the order of its text. */
  get diagnostics(): readonly Diagnostic[] {
    return this.#diagnostics;
  }

  /** Resolves to true when the story is shown, to false when it failed. Changing `src` makes a new one. */
  get ready(): Promise<boolean> {
    return this.#settled.promise;
  }

  /** Loads and renders again, past every cache and at once. Resolves as `ready`. */
  refresh(): Promise<boolean> {
    this.#change('again');
    return this.ready;
  }

  connectedCallback(): void {
    // Nobody can see what is in a document without a window.
    if (!this.ownerDocument.defaultView) return this.disconnectedCallback();
    this.#inPage = true;
    if (this.#left) this.#settled = new Settled();
    this.#left = false;
    for (const name of [...reflected, 'story'] as const) this.#upgrade(name);
    whenParsed(this, () => this.#enter());
  }

  disconnectedCallback(): void {
    this.#inPage = false;
    this.#run.abort();
    this.#root?.unwatch();
    // Elsewhere in the page by then, if it only moved.
    queueMicrotask(() => {
      if (this.#inPage || this.#settled.done) return;
      this.#left = true;
      this.#settled.settle(false);
    });
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after) return;
    if (name === 'controls') this.#root?.showControls(after);
    else if (name === 'src' || name === 'story') this.#change('load');
    else if (name !== 'loading') this.#change('render');
    else if (this.#waiting) this.#change('load');
  }

  #enter(): void {
    if (!this.#inPage) return;
    if (!this.#root && !this.#existing && inertIn(this)) {
      void takeInert(this).then((problem) => this.#begin(problem));
    } else {
      this.#begin();
    }
  }

  /** `problem`: why what was pre-rendered can't be shown. */
  #begin(problem?: Diagnostic): void {
    if (!this.#inPage) return;
    if (!this.#root) {
      this.#root = new StoryRoot(this, this.#existing);
      // A pre-rendered story only lacks the behaviour.
      if (this.#root.isPrerendered) {
        this.#finish('ready', []);
        emit(this, 'story-load', { diagnostics: [] });
      } else if (problem && !this.#hasSource) {
        this.#fail([problem]);
      }
    }
    this.#root.enter();
    if (this.#settled.done) this.#root.watch();
    else this.#change('load');
  }

  /** What holds a pre-rendered story: the shadow root, of which internals do not know in a clone, or this element. */
  get #existing(): Root | null {
    const light = this.querySelector(':scope[data-light] > .story') && this;
    return this.#internals?.shadowRoot ?? this.shadowRoot ?? light;
  }

  /** The JSON inside the element. */
  get #inside(): string | null {
    return this.querySelector('script[type="application/json"]')?.textContent ?? null;
  }

  /** The story's text, where the page holds it and nothing that counts for more. */
  get #given(): string | null {
    return this.#set ?? this.getAttribute('story') ?? (this.src === null ? this.#inside : null);
  }

  get #hasSource(): boolean {
    return (this.src ?? this.#given) !== null;
  }

  #upgrade(name: (typeof reflected)[number] | 'story'): void {
    if (!Object.hasOwn(this, name)) return;
    const value = this[name];
    delete (this as Record<string, unknown>)[name];
    Object.assign(this, { [name]: value });
  }

  #change(what: Change): void {
    // A run under way will render with the new attributes anyhow.
    if (what === 'render' && !this.#settled.done) return;
    if (this.#settled.done) this.#settled = new Settled();
    if (!this.#inPage || !this.#root) return;
    if (what !== 'render') this.#run.abort();
    if (!this.#due) queueMicrotask(() => this.#start());
    if (what !== 'render' || !this.#due) this.#due = what;
  }

  #start(): void {
    const due = this.#due;
    this.#due = undefined;
    if (!due || !this.#inPage) return;
    if (due === 'render' && this.#text !== undefined) return this.#render(this.#text);
    this.#run.abort();
    this.#run = new AbortController();
    const { signal } = this.#run;
    this.#load(signal, due === 'again').catch(
      (cause: unknown) => signal.aborted || this.#fail([engineMissing(cause)]),
    );
  }

  async #load(signal: AbortSignal, again: boolean): Promise<void> {
    const lazy = this.loading === 'lazy' && !again && !hashNamesBlock();
    // What has no story is settled at once, wherever it is.
    this.#waiting = lazy && this.#hasSource;
    if (this.#waiting) await whenNear(this, signal);
    if (signal.aborted) return;
    this.#waiting = false;
    const { src, baseURI: base } = this;
    const given = this.#given;
    if (src === null && given === null) return this.#empty();
    setState(this.#internals, 'loading');
    const engine = await modules.engine(given);
    const show = await modules.show();
    if (signal.aborted) return;
    const lang = this.closest<HTMLElement>('[lang]')?.lang ?? '';
    const text = await show.loadText(engine, { given, src, base, lang }, { signal, again });
    if (signal.aborted) return;
    this.#text = undefined;
    if (isDiagnostic(text)) return this.#fail([text]);
    this.#engine = engine;
    this.#show = show;
    this.#render(text);
  }

  #render(text: Text): void {
    this.#text = text;
    const { lacking, render, styles } = this.#engine!;
    const { block, headingLevel, lang } = this;
    const { html, diagnostics } = render(text, { block: block ?? '', headingLevel, lang });
    const more = lacking();
    if (more) {
      const { signal } = this.#run;
      return void more.then(() => signal.aborted || this.#render(text));
    }
    if (!html) return this.#fail(diagnostics);
    try {
      // Throws where the page's content security policy forbids it.
      this.#root!.show(this.#show!.parse(html).firstElementChild as HTMLElement, styles);
    } catch (cause) {
      const { signal } = this.#run;
      return void explained(({ notInserted }) => notInserted(cause)).then(
        (problem) => signal.aborted || this.#fail([problem]),
      );
    }
    this.#root!.watch();
    this.#finish('ready', diagnostics);
    emit(this, 'story-load', { diagnostics });
  }

  #fail(diagnostics: readonly Diagnostic[]): void {
    this.#root!.showFallback();
    this.#finish('error', diagnostics);
    emit(this, 'story-error', { diagnostics });
  }

  #finish(state: 'ready' | 'error', diagnostics: readonly Diagnostic[]): void {
    this.#root!.showControls(this.controls);
    setState(this.#internals, state);
    this.#diagnostics = diagnostics;
    for (const each of diagnostics)
      console.warn(asLine(this.#given === null ? this.src! : 'inline', each));
    if (diagnostics.some(({ code }) => passing.test(code))) {
      const { signal } = this.#run;
      const again = () => this.#change('load');
      addEventListener('online', again, { once: true });
      signal.addEventListener('abort', () => removeEventListener('online', again));
    }
    this.#settled.settle(state === 'ready');
  }

  /** The page names no story (any more). */
  #empty(): void {
    // What was pre-rendered stays for as long as nothing can take its place.
    if (this.#root!.isPrerendered) return this.#settled.settle(true);
    this.#text = undefined;
    this.#root!.showFallback();
    setState(this.#internals);
    this.#diagnostics = [];
    if (this.#toldEmpty) return this.#settled.settle(false);
    this.#toldEmpty = true;
    const { signal } = this.#run;
    void explained(({ sayEmpty }) => sayEmpty(this, () => this.#hasSource)).then(
      () => signal.aborted || this.#settled.settle(false),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'story-widget': StoryWidget;
  }
}
