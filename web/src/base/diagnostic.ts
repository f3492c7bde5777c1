// What is wrong with a story, and where: the same shape in C++ and JavaScript.

/** One problem. Lines and columns start at 1; a column counts Unicode code points. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  /** Kebab-case and stable, e.g. `unknown-type`. */
  readonly code: string;
  /** JSON Pointer (RFC 6901) to the value; "" is the whole text. */
  readonly pointer: string;
  /** The name that the object at the pointer lacks, where that is what is wrong. */
  readonly field?: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** What to write instead, "" where nothing is near; the message has it in words. */
  readonly suggestion: string;
}

/** An error about a story as a whole, not about a place in its text. */
export function wholeError(code: string, message: string): Diagnostic {
  const start = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { severity: 'error', code, pointer: '', message, ...start, suggestion: '' };
}

/** The form of the command line: `story.json:12:7: error: unknown-type: /blocks/2/type: …`. */
export function asLine(name: string, d: Diagnostic): string {
  const pointer = d.pointer && `${d.pointer}: `;
  const line = `${name}:${d.line}:${d.column}: ${d.severity}: ${d.code}: ${pointer}${d.message}`;
  // One problem is one line, whatever the names in the story hold.
  return line.replace(/\s+/g, ' ');
}

/** Tells a diagnostic from what should have been there in its place. */
export const isDiagnostic = (value: string | object): value is Diagnostic =>
  typeof value === 'object' && Object.hasOwn(value, 'severity');
