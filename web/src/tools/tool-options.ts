// What the tools can be asked for.
import type { RenderOptions } from '../engine/engine.js';

export interface Assets {
  /** Address of the style sheet; without it the styles stand in a <style> element. */
  css?: string;
  /** Address of `story-widget.js`, which a page loads; default none. */
  script?: string;
  /** The nonce of the <style> element, for pages whose content security policy wants one. */
  nonce?: string;
}

/** The absolute addresses under which a site shows the story. */
export interface SiteOptions {
  /** The story's page; without it the story's own `url` is. */
  page?: string;
  /** The page for an <iframe>; without it an oEmbed answer is of type `link`. */
  frame?: string;
  /** The oEmbed answer about the page, which names it in its head. */
  oembed?: string;
  /** What the site is called; by default its host. */
  provider?: string;
  /** How wide an oEmbed answer may be, in pixels. */
  maxWidth?: number;
  /** How high it may be. */
  maxHeight?: number;
}

export interface OutputOptions extends RenderOptions, Assets, SiteOptions {
  /**
   * `fragment` (default): the article, as render() gives it. `element`: <story-widget> with the story in a declarative
   * shadow root. `light`: <story-widget> with the story in the page itself. `page`: a whole document. `frame`: one for
   * an <iframe>. `text`: plain text. The others are those of card() and meta().
   */
  to?: 'fragment' | 'element' | 'light' | 'page' | 'frame' | 'text' | 'card' | MetaOptions['to'];
}

export interface CardOptions extends Pick<RenderOptions, 'lang'> {
  /** The id of the quotation; by default the story's first. */
  block?: string;
  /** `wide` (default): 1600 × 900 pixels. `square`: 1080 × 1080. */
  shape?: 'wide' | 'square';
  /** Default `light`. */
  theme?: 'light' | 'dark';
}

export interface MetaOptions extends Pick<RenderOptions, 'lang' | 'block'>, Assets, SiteOptions {
  /**
   * `jsonld` (default): a schema.org NewsArticle, safe inside a <script> element. `opengraph`: <meta> elements.
   * `oembed`: an oEmbed 1.0 answer: of type `rich` with a frame, of type `link` without. `size`: a <style> and the
   * element around <story-widget>, which keep room for the story, or for one block, before it is there.
   */
  to?: 'jsonld' | 'opengraph' | 'oembed' | 'size';
}

/** The options as the engine takes them: JSON. */
export function requestOf(options: (OutputOptions & CardOptions) | undefined, to: string): string {
  const { imageHosts, ...rest } = options ?? {};
  const hosts = imageHosts && { imageHosts: [...imageHosts].join(' ') };
  return JSON.stringify({ ...rest, ...hosts, to: rest.to ?? to }, (_, value) => value ?? undefined);
}
