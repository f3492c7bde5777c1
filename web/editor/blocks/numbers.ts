// Numbers as people write them, as JSON has them.

export interface ReadNumber {
  /** As JSON has it; undefined where it could be one of `choices`, or is no number. */
  readonly json?: string;
  readonly choices?: readonly string[];
}

const spaces = /[\s\u00a0\u202f'’٬]/g;

/** The number that a text means in a language. */
export function readNumber(text: string, lang: string): ReadNumber {
  const trimmed = text.trim();
  // As JSON has it already: “1.50e2”, “12”, and “1.5” where that can't be meant otherwise.
  const grouped = /^-?\d{1,3}([.,])\d{3}$/.exec(trimmed);
  if (!grouped && /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(trimmed)) return { json: trimmed };
  const plain = trimmed.replace(/^[−–]/, '-');
  if (!/^-?\d[\d.,\s\u00a0\u202f'’٬]*$/.test(plain)) return {};
  const tight = plain.replace(spaces, '');
  if (/^-?\d+$/.test(tight)) return { json: whole(tight) };
  const mark = decimalMark(lang);
  if (grouped) {
    const asGroup = whole(tight.replace(/[.,]/g, ''));
    if (grouped[1] !== mark) return { json: asGroup };
    return { choices: [asGroup, String(Number(tight.replace(',', '.')))] };
  }
  const last = Math.max(tight.lastIndexOf('.'), tight.lastIndexOf(','));
  const both = tight.includes('.') && tight.includes(',');
  const many = (tight.match(/[.,]/g) ?? []).length > 1;
  if (!both && many)
    return /^-?\d{1,3}([.,]\d{3})+$/.test(tight) ? { json: whole(tight.replace(/[.,]/g, '')) } : {};
  const head = tight.slice(0, last).replace(/[.,]/g, '');
  const tail = tight.slice(last + 1);
  if (!tail) return {};
  return { json: `${whole(head)}.${tail}` };
}

const whole = (digits: string): string => digits.replace(/^(-?)0+(?=\d)/, '$1');

function decimalMark(lang: string): string {
  try {
    const parts = new Intl.NumberFormat(lang).formatToParts(1.5);
    return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
  } catch {
    return '.';
  }
}

/** The number as readers will see it, with its unit. */
export function showNumber(value: number, unit: string, scale: string, lang: string): string {
  try {
    const money = /^[A-Z]{3}$/.test(unit);
    const options = money
      ? {
          style: 'currency' as const,
          currency: unit,
          minimumFractionDigits: 0,
          maximumFractionDigits: 2,
        }
      : { maximumFractionDigits: 20 };
    const number = new Intl.NumberFormat(lang, options).format(value);
    return [number, scale, money ? '' : unit].filter(Boolean).join(' ');
  } catch {
    return '';
  }
}
