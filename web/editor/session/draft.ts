// The draft that this browser keeps: the only thing the editor ever stores.
const key = 'story-editor.draft';

export interface Draft {
  readonly text: string;
  readonly name: string;
  /** When it was kept, in milliseconds since 1970. */
  readonly at: number;
}

/** Whether it could be kept: some browsers forbid it, and none has room for everything. */
export function keepDraft(draft: Draft): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function forgetDraft(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Forbidden, so there is none.
  }
}

export function keptDraft(): Draft | undefined {
  try {
    const draft = JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<Draft> | null;
    const { text, name, at } = draft ?? {};
    if (typeof text !== 'string' || typeof name !== 'string' || typeof at !== 'number') return;
    return { text, name, at };
  } catch {
    return undefined;
  }
}

/** "today at 14:05", "24 November at 14:05", as people here write it. */
export function when(at: number): string {
  const date = new Date(at);
  const time = date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  const today = date.toDateString() === new Date().toDateString();
  const day = today
    ? 'today'
    : date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  return `${day} at ${time}`;
}
