// Dates as people write them, as a story has them.

const iso = /^-?\d{4}(-\d\d(-\d\d(T.*)?)?)?$/;

/** A date of a story; undefined where a number could be day or month, or where it is no date. `lang`: the story's. */
export function readDate(text: string, lang: string, today = new Date()): string | undefined {
  const words = text.trim().replace(/\s+/g, ' ');
  if (iso.test(words)) return words;
  return inFigures(words, lang) ?? inWords(words, lang, today);
}

const two = (number: number | string): string => String(number).padStart(2, '0');

function inFigures(text: string, lang: string): string | undefined {
  const match = /^(\d{1,4}) ?([./-]) ?(\d{1,2})(?: ?[./-] ?(\d{2,4}))?\.?$/.exec(text);
  if (!match) return undefined;
  const [, a, mark, b, c] = match as unknown as [
    string,
    string,
    string,
    string,
    string | undefined,
  ];
  // 4/2023 is a month.
  if (c === undefined) return undefined;
  if (a.length === 4) return valid(a, Number(b), Number(c));
  const year = c.length === 4 ? c : `20${two(c)}`;
  const [first, second] = [Number(a), Number(b)];
  if (first > 12) return valid(year, second, first);
  if (second > 12) return valid(year, first, second);
  // With dots the day stands in front everywhere; with slashes it depends on where one is.
  if (mark === '.' || first === second) return valid(year, second, first);
  const monthFirst = /^en(-US)?$/i.test(lang);
  return monthFirst ? undefined : valid(year, second, first);
}

function valid(year: string, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(Number(year), month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? `${year.padStart(4, '0')}-${two(month)}-${two(day)}` : undefined;
}

const known = new Map<string, Map<string, number>>();

/** The names of months in a language and in English, short and long, in lower case. */
function monthsOf(lang: string): Map<string, number> {
  let months = known.get(lang);
  if (months) return months;
  known.set(lang, (months = new Map()));
  for (const tag of [lang, 'en']) {
    for (const form of ['long', 'short'] as const) {
      for (let month = 0; month < 12; month++) {
        const date = new Date(Date.UTC(2024, month, 1));
        for (const options of [{ month: form }, { month: form, day: 'numeric' }] as const) {
          try {
            const parts = new Intl.DateTimeFormat(tag, {
              ...options,
              timeZone: 'UTC',
            }).formatToParts(date);
            const name = parts.find(({ type }) => type === 'month')?.value.toLowerCase();
            if (name && /\p{L}/u.test(name)) months.set(name.replace(/\.$/, ''), month + 1);
          } catch {
            // No language: English is left.
          }
        }
      }
    }
  }
  return months;
}

function inWords(text: string, lang: string, today: Date): string | undefined {
  const months = monthsOf(lang);
  const parts = text.toLowerCase().match(/[\p{L}\p{M}]+\.?|\d+/gu) ?? [];
  const month = parts.map((part) => months.get(part.replace(/\.$/, ''))).find(Boolean);
  if (!month) return undefined;
  const numbers = parts.filter((part) => /^\d/.test(part));
  const year = numbers.find((number) => number.length === 4);
  const day = numbers.find((number) => number.length <= 2 && number !== year);
  if (day) return valid(year ?? String(today.getUTCFullYear()), month, Number(day));
  return year && `${year}-${two(month)}`;
}

/** The date as readers will see it. */
export function showDate(date: string, lang: string): string {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(date);
  if (!match) return '';
  const [, year, month, day] = match;
  const value = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  try {
    return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
      year: 'numeric',
      ...(month && { month: 'long' }),
      ...(day && { day: 'numeric' }),
      timeZone: 'UTC',
    }).format(value);
  } catch {
    return '';
  }
}
