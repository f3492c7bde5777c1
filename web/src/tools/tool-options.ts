// What the tools can be asked for.
import type { RenderOptions } from '../engine/engine.js';

export interface Assets {
  /** Address of the style sheet; without it the styles stand in a <style> element. */
  css?: string;
  /** Address of `story-widget.js`, which a page or an oEmbed answer loads; default none. */
  script?: string;
  /** The nonce of the <style> element, for pages whose content security policy wants one. */
  nonce?: string;
}

export interface OutputOptions extends RenderOptions, Assets {
  /**
   * `fragment` (default): the article, as render() gives it. `element`: <story-widget> with the story in a declarative
   * shadow root. `page`: a whole document. `text`: plain text. The others are those of card() and meta().
   */
  to?: 'fragment' | 'element' | 'page' | 'text' | 'card' | MetaOptions['to'];
}

export interface CardOptions extends Pick<RenderOptions, 'lang'> {
  /** The id of the quotation; by default the story's first. */
  block?: string;
  /** `wide` (default): 1600 × 900 pixels. `square`: 1080 × 1080. */
  shape?: 'wide' | 'square';
  /** Default `light`. */
  theme?: 'light' | 'dark';
}

export interface MetaOptions extends Pick<RenderOptions, 'lang'>, Assets {
  /**
   * `jsonld` (default): a schema.org NewsArticle, safe inside a <script> element. `opengraph`: <meta> elements.
   * `oembed`: an oEmbed 1.0 answer of type `rich`.
   */
  to?: 'jsonld' | 'opengraph' | 'oembed';
}

/** The options as the engine takes them: JSON. */
export function requestOf(options: (OutputOptions & CardOptions) | undefined, to: string): string {
  const { imageHosts, ...rest } = options ?? {};
  const hosts = imageHosts && { imageHosts: [...imageHosts].join(' ') };
  return JSON.stringify({ ...rest, ...hosts, to: rest.to ?? to }, (_, value) => value ?? undefined);
}
