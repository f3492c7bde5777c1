// One render by one instance.
import type { Answer, Instance, Text } from './instance.js';

export interface RenderOptions {
  /** The headline's heading level, 1 to 6; default 2. */
  headingLevel?: number;
  /** A block's id: only this block is rendered. */
  block?: string;
  /** The language (BCP 47) of a story that names none; default `en`. */
  lang?: string;
  /** Show a placeholder for a block that can't be read; default false. */
  preview?: boolean;
  /** The hosts of other origins that images may come from, as `img.example.org`; default any. */
  imageHosts?: readonly string[];
  /** Links to other origins say `nofollow ugc`, for stories that anyone may write; default false. */
  nofollow?: boolean;
}

export function callRender(instance: Instance, text: Text, options?: RenderOptions): Answer {
  // Own options only, whatever the page has made of every object.
  const own: RenderOptions = Object.assign(Object.create(null), options);
  const { headingLevel = 2, block, lang, preview, imageHosts = [], nofollow } = own;
  return instance.call(
    'render',
    [text, `${block ?? ''}`, `${lang ?? ''}`, [...imageHosts].join(' ')],
    Number(headingLevel),
    preview === true,
    nofollow === true,
  );
}
