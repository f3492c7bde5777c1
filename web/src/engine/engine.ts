// The renderer for JavaScript: never throws, whatever it is given.
import type { Diagnostic } from '../base/diagnostic.js';
import { failed, type Instances } from './instances.js';
import { lacks, readsLanguages } from './languages.js';
import { notStarted, wordsMissing } from '../base/problems.js';
import { callRender, type RenderOptions } from './render-call.js';

export type { RenderOptions };

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
    ? instances.call(json, (instance, given) => callRender(instance, given, options))
    : failed(notStarted());
  const words = lacks(lacking).map((lang) => wordsMissing(lang, readsLanguages()));
  return { html: text, diagnostics: [...diagnostics, ...words], ok };
}

/** The diagnostics of a story, none if all is well. Never throws. */
export function validate(json: string | Uint8Array | ArrayBuffer): Diagnostic[] {
  return render(json).diagnostics;
}
