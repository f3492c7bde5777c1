// Where the story is: the fallback's slot or the story, and everything that hangs on the story shown.
import { listen } from './actions.js';
import { follow, watchAddress } from './address.js';
import { showControls } from './controls.js';
import { fit } from './fit.js';
import { create } from '../base/create.js';
import { emit } from '../base/events.js';
import { laysOut } from '../base/layout.js';
import type { Root } from '../base/root.js';
import { createStatus } from './status.js';
import { markStale } from './stale.js';
import { adopt, readopt } from './style-sheet.js';
import { watchViews } from './views.js';

/** Until the whole style sheet is there: the widget is a block and keeps the height that the page reserves for it. */
const firstStyles = ':host{display:block;min-block-size:var(--story-min-height,0)}';

export class StoryRoot {
  readonly #host: HTMLElement;
  readonly #root: Root;
  readonly #slot = create('slot');
  /** A pre-rendered story brings its own styles. */
  readonly #styled: boolean;
  /** Whether the story came with the page, and nothing has taken its place. */
  isPrerendered: boolean;
  #article: HTMLElement | null;
  #watching: (() => void)[] = [];

  /** `existing`: what holds a pre-rendered story. */
  constructor(host: HTMLElement, existing: Root | null) {
    this.#host = host;
    this.#root = existing ?? host.attachShadow({ mode: 'open' });
    this.#article = this.#root.querySelector<HTMLElement>('.story');
    this.isPrerendered = this.#article !== null;
    // A page may put styles of its own into every shadow root; in the light form they are its own.
    this.#styled =
      existing === host || (this.isPrerendered && !!this.#root.querySelector('link, style'));
    if (!this.isPrerendered) adopt(this.#root as ShadowRoot, firstStyles);
    if (!this.#article) this.#root.prepend(this.#slot);
    // A clone has it already.
    if (!this.#root.querySelector('[role=status]')) this.#root.append(createStatus());
    listen(this.#root, host);
    watchAddress();
  }

  show(story: HTMLElement, styles: string): void {
    if (!this.#styled) adopt(this.#root as ShadowRoot, styles);
    this.#clear();
    this.#root.prepend(story);
    this.#article = story;
    this.isPrerendered = false;
  }

  showFallback(): void {
    this.#clear();
    this.#root.prepend(this.#slot);
  }

  /** The element came into a page: another document knows none of the style sheets of the first. */
  enter(): void {
    readopt(this.#root);
  }

  showControls(value: string | null): void {
    if (this.#article) showControls(this.#article, value);
  }

  /** Watches the story while it is in the page. */
  watch(): void {
    this.unwatch();
    const article = this.#article;
    if (!article) return;
    markStale(article);
    if (!laysOut()) return;
    this.#watching = [
      watchViews(article, (block) => emit(this.#host, 'story-view', { block })),
      fit(article, this.#root, !this.isPrerendered),
      follow(article),
    ];
  }

  unwatch(): void {
    for (const stop of this.#watching) stop();
    this.#watching = [];
  }

  #clear(): void {
    this.unwatch();
    this.#article?.remove();
    this.#article = null;
    this.#slot.remove();
  }
}
