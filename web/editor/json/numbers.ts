// What begins like a number in a JSON text: numbers, numbers in groups of three, and dates without quotes.
import type { MistakeKind } from './mistake.js';

const json = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.:%-]|\/(?![*/]))/y;
const grouped =
  /-?\d{1,3}(?:(?:,\d{3})+|(?:[ \u00a0\u202f'’]\d{3})+|(?:\.\d{3}){2,})(?![\w,.]*\d)/y;
const date = /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?!\w)/y;

export interface NumberLike {
  readonly to: number;
  /** As JSON has it. */
  readonly json: string;
  readonly kind?: MistakeKind;
}

/** `inList`: where a comma separates numbers. */
export function readNumber(text: string, from: number, inList: boolean): NumberLike | undefined {
  const take = (pattern: RegExp) => {
    pattern.lastIndex = from;
    return pattern.exec(text)?.[0];
  };
  const day = take(date);
  if (day) return { to: from + day.length, json: JSON.stringify(iso(day)), kind: 'date' };
  const groups = take(grouped);
  if (groups && !(inList && groups.includes(',')))
    return {
      to: from + groups.length,
      json: groups.replace(/[^\d-]/g, ''),
      kind: 'grouped-number',
    };
  const number = take(json);
  return number ? { to: from + number.length, json: number } : undefined;
}

/** A date in figures as a story has it, the day in front unless it can't be one. */
export function iso(figures: string): string {
  const [a, b, c] = figures.split(/[./-]/) as [string, string, string];
  if (a.length === 4) return [a, b.padStart(2, '0'), c.padStart(2, '0')].join('-');
  const [day, month] = Number(b) > 12 ? [b, a] : [a, b];
  return [c.length === 4 ? c : `20${c}`, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}
