// The shadow root: the fallback's slot or the story, and everything that hangs on the story shown.
import { listen } from './actions.js';
import { hashNamesBlock, namedIn } from '../base/blocks.js';
import { showControls } from './controls.js';
import { create } from '../base/create.js';
import { emit } from '../base/events.js';
import { watchScrollers } from './scrollers.js';
import { createStatus } from './status.js';
import { markStale } from './stale.js';
import { adopt } from './style-sheet.js';
import { parse } from './trusted-html.js';
import { watchViews } from './views.js';

/** Until the whole style sheet is there: the widget is a block and keeps the height that the page reserves for it. */
const firstStyles = ':host{display:block;min-block-size:var(--story-min-height,0)}';

export class StoryRoot {
  readonly #root: ShadowRoot;
  readonly #slot = create('slot');
  /** A pre-rendered story brings its own styles. */
  readonly #styled: boolean;
  #article: Element | null;
  #watching: (() => void)[] = [];

  /** `existing`: a declarative shadow root, which holds a pre-rendered story. */
  constructor(host: HTMLElement, existing: ShadowRoot | null) {
    this.#root = existing ?? host.attachShadow({ mode: 'open' });
    this.#article = this.#root.querySelector('.story');
    this.#styled = this.#root.querySelector('link, style') !== null;
    if (!this.#styled) adopt(this.#root, firstStyles);
    if (!this.#article) this.#root.prepend(this.#slot);
    this.#root.append(createStatus());
    listen(this.#root);
  }

  /** Whether there is a story, pre-rendered or shown. */
  get hasStory(): boolean {
    return this.#article !== null;
  }

  /** Throws where the page's content security policy forbids it. */
  show(html: string, styles: string): void {
    const story = parse(html).firstElementChild!;
    if (!this.#styled) adopt(this.#root, styles);
    this.#clear();
    this.#root.prepend(story);
    this.#article = story;
  }

  showFallback(): void {
    this.#clear();
    this.#root.prepend(this.#slot);
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
    const { host } = this.#root;
    const find = () => this.#markNamed();
    addEventListener('hashchange', find);
    this.#watching = [
      watchViews(article, (block) => emit(host, 'story-view', { block })),
      watchScrollers(article),
      () => removeEventListener('hashchange', find),
    ];
    if (hashNamesBlock()) find();
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

  /** Browsers do not find an address's fragment in a shadow root. */
  #markNamed(): void {
    if (!this.#article) return;
    this.#article.querySelector('.named')?.classList.remove('named');
    const block = namedIn(this.#article);
    block?.classList.add('named');
    block?.scrollIntoView({ block: 'center' });
  }
}
