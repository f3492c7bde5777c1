// The element's attributes as properties: what is set is written to the attribute, what is read is a valid value.
import { levelOf, loadings, oneOf, themes, type Loading, type Theme } from './attributes.js';

// Where there is no DOM, importing must not fail.
const Base = globalThis.HTMLElement ?? (class {} as unknown as typeof HTMLElement);

export class ReflectedElement extends Base {
  /** Address of the story's JSON. */
  get src(): string | null {
    return this.getAttribute('src');
  }
  set src(value: string | null) {
    this.#reflect('src', value);
  }

  /** Id of the one block to show; null shows the whole story. */
  get block(): string | null {
    return this.getAttribute('block');
  }
  set block(value: string | null) {
    this.#reflect('block', value);
  }

  /** When to load: near the window, or at once. */
  get loading(): Loading {
    return oneOf(loadings, this.getAttribute('loading'));
  }
  set loading(value: Loading) {
    this.#reflect('loading', value);
  }

  /** Colours: those of the page's colour scheme, or always light or dark. */
  get theme(): Theme {
    return oneOf(themes, this.getAttribute('theme'));
  }
  set theme(value: Theme) {
    this.#reflect('theme', value);
  }

  /** Level of the headline, 1 to 6. */
  get headingLevel(): number {
    return levelOf(this.getAttribute('heading-level'));
  }
  set headingLevel(value: number) {
    this.#reflect('heading-level', value);
  }

  /** Which controls to show: some of `copy share link original image`, or `none`; null shows all. */
  get controls(): string | null {
    return this.getAttribute('controls');
  }
  set controls(value: string | null) {
    this.#reflect('controls', value);
  }

  /** Which hosts' posts and films may be shown within the story: rules as `ask video.example`; null is none. */
  get embeds(): string | null {
    return this.getAttribute('embeds');
  }
  set embeds(value: string | null) {
    this.#reflect('embeds', value);
  }

  #reflect(name: string, value: string | number | null): void {
    if (value === null || value === undefined) this.removeAttribute(name);
    else this.setAttribute(name, String(value));
  }
}

/** The properties above; a page may have set them before the element was defined. */
export const reflected = [
  'src',
  'block',
  'loading',
  'theme',
  'headingLevel',
  'controls',
  'embeds',
] as const;
