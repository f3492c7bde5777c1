// How the element comes by what takes in a pre-rendered story that is no shadow root yet: when there is one.
import type { Diagnostic } from '../base/diagnostic.js';
import { engineMissing } from '../base/problems.js';

/** Imports take-in.js, after so many failures, as EngineImport does the module API. */
export type TakeInImport = (failures: number) => Promise<typeof import('../take-in.js')>;

/** Whether this is the script for pages, as in engine-loader.ts. */
declare const FOR_PAGES: boolean;

let importTakeIn: TakeInImport | undefined = FOR_PAGES ? undefined : () => import('../take-in.js');
let failures = 0;

export function setTakeIn(load: TakeInImport): void {
  importTakeIn = load;
}

/** The template that holds an element's pre-rendered story, as innerHTML leaves it. */
export const inertIn = (host: HTMLElement): HTMLTemplateElement | null =>
  host.querySelector(':scope > template[shadowrootmode]');

/** Makes a shadow root of the element's template, or says why not. Never rejects. */
export async function takeInert(host: HTMLElement): Promise<Diagnostic | undefined> {
  try {
    const { takeIn } = await importTakeIn!(failures);
    const template = inertIn(host);
    // The page may have made a shadow root of it by then.
    return template && !host.shadowRoot ? takeIn(host, template) : undefined;
  } catch (cause) {
    failures++;
    return engineMissing(cause);
  }
}
