// The renderer for JavaScript: never throws, whatever it is given.
import type { Diagnostic } from './diagnostic.js';
import type { Answer } from './instance.js';
import { failed, type Instances } from './instances.js';
import { lacks } from './languages.js';
import { notStarted } from './problems.js';

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

export interface RenderResult {
  /** Safe to insert into a page; "" if there is nothing to show. */
  html: string;
  diagnostics: Diagnostic[];
  /** Whether no diagnostic is an error. */
  ok: boolean;
}

let instances: Instances | undefined;

/** Renders by these instances from now on. */
export function renderBy(started: Instances): void {
  instances = started;
}

/** Renders a story. Never throws: whatever is wrong is a diagnostic. */
export function render(
  json: string | Uint8Array | ArrayBuffer,
  options?: RenderOptions,
): RenderResult {
  const { text, diagnostics, ok, lacking } = instances
    ? renderIn(instances, json, options)
    : failed(notStarted());
  return { html: text, diagnostics: [...diagnostics, ...lacks(lacking)], ok };
}

/** The diagnostics of a story, none if all is well. Never throws. */
export function validate(json: string | Uint8Array | ArrayBuffer): Diagnostic[] {
  return render(json).diagnostics;
}

function renderIn(running: Instances, json: unknown, options?: RenderOptions): Answer {
  return running.call(json, (instance, text) => {
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
  });
}
