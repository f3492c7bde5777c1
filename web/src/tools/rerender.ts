// A story while it is edited: what each render changed.
import type { Diagnostic } from '../base/diagnostic.js';
import type { Answer } from '../engine/instance.js';

/** What a preview has to do, so that it shows the story as it is now. All texts are HTML. */
export interface Edit {
  /** The article's start tag. */
  open: string;
  /** All between it and the first block. */
  header: string;
  /** So many blocks at the start stay. */
  from: number;
  /** And so many at the end. */
  behind: number;
  /** What stands between these from now on, each an element of its own. */
  blocks: string;
}

export interface Rerendered {
  /** Missing where there is nothing to show: what was shown before is what the next edit starts from. */
  edit?: Edit;
  diagnostics: Diagnostic[];
}

/** Reads what the engine answers: JSON, or nothing. */
export const rerenderedFrom = ({ text, diagnostics }: Answer): Rerendered => ({
  ...(text && { edit: JSON.parse(text) as Edit }),
  diagnostics,
});
