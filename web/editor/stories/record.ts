// What is kept of a story.
import type { FileHandle } from '../page/files.js';

/** How a file writes what the text field has in one way only. */
export interface Form {
  /** Lines end with CR and LF. */
  readonly crlf: boolean;
  /** The file begins with a byte order mark. */
  readonly mark: boolean;
}

export interface Head {
  readonly id: string;
  /** The name of its file, or the name it would get. */
  readonly name: string;
  readonly title: string;
  /** When it was changed last, in milliseconds since 1970. */
  readonly at: number;
  /** Whether a file holds the text as it is. */
  readonly saved: boolean;
  readonly form: Form;
}

export interface Version {
  readonly at: number;
  readonly text: string;
}

/** Everything there is of one story. */
export interface Kept {
  readonly head: Head;
  readonly text: string;
  readonly versions: readonly Version[];
  readonly handle?: FileHandle | undefined;
}

/** So many versions of each story are kept. */
export const mostVersions = 20;

/** The versions with one more in front; the text that is there already is no new version. */
export function withVersion(versions: readonly Version[], text: string, at: number): Version[] {
  if (versions[0]?.text === text) return [...versions];
  return [{ at, text }, ...versions].slice(0, mostVersions);
}

/** What a story is called in a list: its headline, also while its JSON is broken. */
export function titleOf(text: string): string {
  const match = /"headline"\s*:\s*("(?:[^"\\\n]|\\.)*")/.exec(text);
  try {
    return match ? String(JSON.parse(match[1]!)).trim() : '';
  } catch {
    return '';
  }
}

export const plainForm: Form = { crlf: false, mark: false };

/** The text as the text field has it, and the form of its file. */
export function readForm(text: string): { text: string; form: Form } {
  const mark = text.startsWith('\ufeff');
  // Lines that end in several ways keep their ends in the text itself.
  const crlf = /\r\n/.test(text) && !/(?<!\r)\n|\r(?!\n)/.test(text);
  const whole = text.slice(mark ? 1 : 0);
  return { text: crlf ? whole.replaceAll('\r\n', '\n') : whole, form: { crlf, mark } };
}

/** The text as its file has it. */
export const inForm = (text: string, { crlf, mark }: Form): string =>
  (mark ? '\ufeff' : '') + (crlf ? text.replaceAll('\n', '\r\n') : text);
