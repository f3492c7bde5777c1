// What is no JSON in a text, and what to write instead.

export type MistakeKind =
  | 'missing-comma'
  | 'extra-comma'
  | 'missing-colon'
  | 'missing-value'
  | 'unclosed'
  | 'quotes'
  | 'bare-word'
  | 'other-word'
  | 'string-break'
  | 'unclosed-string'
  | 'comment'
  | 'date'
  | 'grouped-number'
  | 'stray';

export interface Mistake {
  readonly kind: MistakeKind;
  readonly from: number;
  readonly to: number;
  /** What stands there once it is mended. */
  readonly insert: string;
}

/** The text with all its mistakes mended. */
export function mended(text: string, mistakes: readonly Mistake[]): string {
  let out = '';
  let at = 0;
  for (const { from, to, insert } of mistakes) {
    if (from < at) continue;
    out += text.slice(at, from) + insert;
    at = to;
  }
  return out + text.slice(at);
}
