// What becomes of a document of another format.
import type { Diagnostic } from '../base/diagnostic.js';
import type { Answer } from '../engine/instance.js';

export type ImportFormat = 'ft' | 'ans' | 'guardian' | 'apple-news' | 'portable-text' | 'auto';

export interface Imported {
  /** Story JSON, indented by two spaces; "" if the document is none of a known format. */
  story: string;
  /** What could not be kept, at its place in the document. */
  diagnostics: Diagnostic[];
  /** Whether there is a story. */
  ok: boolean;
  /** The format, as given or recognized. */
  format: ImportFormat | '';
  /** By what it was recognized. */
  reason: string;
  /** `kept 41 of 43 nodes; 2 flattened` */
  summary: string;
}

/** Reads what the engine answers: JSON, or nothing where it failed. */
export function importedFrom({ text, diagnostics, ok }: Answer): Imported {
  const nothing = { story: '', format: '' as const, reason: '', summary: '' };
  return { ...nothing, ...(text && (JSON.parse(text) as Partial<Imported>)), diagnostics, ok };
}
