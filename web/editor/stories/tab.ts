// What a tab remembers of itself, and what it could not keep when it went.
import type { Head } from './record.js';

const openKey = 'story-editor.open';
const lastKey = 'story-editor.last';

const quietly = <T>(act: () => T): T | undefined => {
  try {
    return act();
  } catch {
    // Forbidden or full: then there is none.
    return undefined;
  }
};

export const rememberOpen = (id: string): void =>
  void quietly(() => sessionStorage.setItem(openKey, id));

/** The story that was open in this tab. */
export const openHere = (): string | undefined =>
  quietly(() => sessionStorage.getItem(openKey)) ?? undefined;

export interface Last {
  readonly head: Head;
  readonly text: string;
}

/** The database may not answer any more while a page goes; this does. */
export const keepLast = (last: Last): void =>
  void quietly(() => localStorage.setItem(lastKey, JSON.stringify(last)));

export const keptLast = (): Last | undefined =>
  quietly(() => (JSON.parse(localStorage.getItem(lastKey) ?? 'null') as Last | null) ?? undefined);

export const forgetLast = (): void => void quietly(() => localStorage.removeItem(lastKey));

const draftKey = 'story-editor.draft';

/** The one draft that the editor kept before it had stories; it becomes one, once. */
export function takeOldDraft(): { name: string; text: string } | undefined {
  const draft = quietly(
    () =>
      JSON.parse(localStorage.getItem(draftKey) ?? 'null') as { name: string; text: string } | null,
  );
  quietly(() => localStorage.removeItem(draftKey));
  return typeof draft?.text === 'string' ? draft : undefined;
}
