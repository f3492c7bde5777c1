// Strings of JSON: where they end, also when whoever wrote them forgot to escape something, and the smallest change of one.

/** A quotation mark that opens a string, and those that close it. */
const closers: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'’",
  '“': '”“"',
  '”': '”"',
  '„': '“”"',
  '«': '»"',
  '‘': "’'",
  '’': "’'",
};
export const opens = (char: string): boolean => char in closers;

export interface RawString {
  readonly to: number;
  /** What stands between the quotes, with everything escaped that has to be. */
  readonly inner: string;
  /** The first and the last place within it that had to be escaped; -1 for none. */
  readonly firstBad: number;
  readonly lastBad: number;
  readonly closed: boolean;
}

const ends = /^\s*(?:[,:}\]]|$|\/\/|\/\*)/;
/** What follows a string whose comma was forgotten. */
const next = /^\s*["“„'][^"”“\n]{0,60}["”“']\s*:|^\s*\n\s*["{[“]/;

const escape = /^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/;

/** Whether a quotation mark at this place closes the string. */
function closes(text: string, at: number): boolean {
  const behind = text.slice(at + 1, at + 200);
  return ends.test(behind) || next.test(behind);
}

/** A line that begins like a field: the string before it was never closed. */
const fieldLine = /^\s*["“„']?[\w$-]+["”“']?\s*:/;

/** A field that begins where a string seems to end: the mark that was meant to close it is missing before the comma. */
const fieldBehind = /^"[A-Za-z_$][\w$-]*"\s*:\s*(?:["{[\d-]|true\b|false\b|null\b)/;

/** Nearly all strings: nothing to be escaped, and what follows is as it should be. */
const whole = /"((?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*)"(?=\s*[,:}\]])/y;

export function readString(text: string, from: number): RawString {
  whole.lastIndex = from;
  const fine = whole.exec(text);
  if (fine)
    return { to: whole.lastIndex, inner: fine[1]!, firstBad: -1, lastBad: -1, closed: true };
  const close = closers[text[from]!]!;
  let inner = '';
  let firstBad = -1;
  let lastBad = -1;
  let start = from + 1;
  const bad = (at: number, escaped: string) => {
    if (firstBad < 0) firstBad = at;
    lastBad = at + 1;
    inner += text.slice(start, at) + escaped;
    start = at + 1;
  };
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const char = text[at]!;
    if (code === 92) {
      if (escape.test(text.slice(at, at + 6))) at++;
      else bad(at, '\\\\');
    } else if (close.includes(char)) {
      if (closes(text, at)) {
        inner += text.slice(start, at);
        return { to: at + 1, inner, firstBad, lastBad, closed: true };
      }
      const words = /^([^]*?),\s*$/.exec(text.slice(from + 1, at))?.[1];
      if (words !== undefined && fieldBehind.test(text.slice(at, at + 100)))
        return unclosed(words, from);
      if (char === '"') bad(at, '\\"');
    } else if (char === '"') bad(at, '\\"');
    else if (code < 32) {
      if (
        code === 10 &&
        fieldLine.test(text.slice(at + 1, at + 80)) &&
        !closedLater(text, at, close)
      )
        break;
      bad(at, JSON.stringify(char).slice(1, -1));
    }
  }
  // Never closed: it ends with its line, before the comma that was meant for it.
  const line = text.indexOf('\n', from);
  const end = line < 0 ? text.length : line;
  const [, words] = /^([^]*?)[,}\]\s]*$/.exec(text.slice(from + 1, end))!;
  return unclosed(words!, from);
}

const unclosed = (words: string, from: number): RawString => ({
  to: from + 1 + words.length,
  inner: JSON.stringify(words).slice(1, -1),
  firstBad: -1,
  lastBad: -1,
  closed: false,
});

/** Whether the text goes on to a mark that closes the string, before another field begins. */
function closedLater(text: string, at: number, close: string): boolean {
  const line = text.slice(at + 1, text.indexOf('\n', at + 1) + 1 || undefined);
  const mark = [...line].findIndex((char) => close.includes(char));
  return mark >= 0 && !fieldLine.test(line);
}

/** The value of what stands between quotes. */
export const decode = (inner: string): string =>
  inner.includes('\\') ? (JSON.parse(`"${inner}"`) as string) : inner;

const token = /\\u[\da-fA-F]{4}|\\[^]|[^]/g;

/**
 * The smallest change within the quotes that gives a string another value: escapes that are not of the changed words
 * stay as they were written. Places are from the first character between the quotes on.
 */
export function spliced(inner: string, next: string): { from: number; to: number; insert: string } {
  const tokens = inner.match(token) ?? [];
  const values = tokens.map((each) => (each.length > 1 ? decode(each) : each));
  let start = 0;
  while (start < values.length && start < next.length && values[start] === next[start]) start++;
  let end = 0;
  while (
    end < values.length - start &&
    end < next.length - start &&
    values[values.length - 1 - end] === next[next.length - 1 - end]
  )
    end++;
  const length = (list: readonly string[]) => list.reduce((sum, each) => sum + each.length, 0);
  return {
    from: length(tokens.slice(0, start)),
    to: inner.length - length(tokens.slice(tokens.length - end)),
    insert: JSON.stringify(next.slice(start, next.length - end)).slice(1, -1),
  };
}
