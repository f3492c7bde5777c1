// A pre-rendered story that is no shadow root yet: what brings text into a page leaves it as an inert template.
import type { Diagnostic } from '../base/diagnostic.js';
import { engineMissing } from '../base/problems.js';
import { modules } from './modules.js';

/** The template that holds an element's pre-rendered story, as innerHTML leaves it. */
export const inertIn = (host: HTMLElement): HTMLTemplateElement | null =>
  host.querySelector(':scope > template[shadowrootmode]');

/** Makes a shadow root of the element's template, or says why not. Never rejects. */
export async function takeInert(host: HTMLElement): Promise<Diagnostic | undefined> {
  try {
    const { takeIn } = await modules.takeIn();
    const template = inertIn(host);
    // The page may have made a shadow root of it by then.
    return template && !host.shadowRoot ? takeIn(host, template) : undefined;
  } catch (cause) {
    return engineMissing(cause);
  }
}
