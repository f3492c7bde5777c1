// The facts of a language's file, from CLDR: what src/language/locales.h calls dates, numbers and quotation marks.
import * as cldr from './data.mjs';

/** English as most of the world writes it, with the day before the month. Its dollar is $ all the same. */
const sourceOf = (lang) => (lang === 'en' ? 'en-001' : lang);

/** The currencies that stories name most, and those of the languages. */
const currencies =
  'AED AUD BDT BGN BRL CAD CHF CNY CZK DKK EGP EUR GBP HKD HUF IDR ILS INR IRR JPY KRW MXN NOK NZD PHP PKR PLN RON RUB SAR SEK THB TRY TWD UAH USD VND'.split(
    ' ',
  );

/** Inside its quotation marks French has a space that CLDR leaves to the program. */
const innerSpace = { fr: '\u00A0' };

/** Hindi and Urdu have a word for 10^11 that newspapers seldom use: they write 150 अरब. */
const largestPower = { hi: 9, ur: 9 };

/** All facts of a language, in the order of its file: [key, value]. */
export function factsOf(lang) {
  const source = sourceOf(lang);
  return [
    ['lang', lang],
    ...datesOf(source),
    ...numbersOf(source),
    ['currencies', currenciesOf(lang)],
    ...scalesOf(source),
    ...quotationMarks(source),
  ];
}

function datesOf(lang) {
  const { months, dateFormats, dateTimeFormats } = cldr.gregorian(lang);
  const date = dateFormats.long;
  const month = dateTimeFormats.availableFormats.yMMMM;
  const names = (pattern) => {
    if (/L{4}/.test(pattern)) return months['stand-alone'].wide;
    // A month that is only a number, as in 4月.
    return /M{4}/.test(pattern) ? months.format.wide : Array.from({ length: 13 }, (_, i) => i);
  };
  const list = (pattern) =>
    Array.from({ length: 12 }, (_, i) => names(pattern)[i + 1] ?? '').join('|');
  const slots = { d: 'day', M: 'month', MMMM: 'month', LLLL: 'month', y: 'year' };
  return [
    ['months', list(date)],
    ['months_alone', list(month) === list(date) ? '' : list(month)],
    ['date', unquoted(date, slots)],
    ['month', unquoted(month, slots)],
    ['date_time', dateTimeFormats.long.replace('{1}', '{date}').replace('{0}', '{time}')],
  ];
}

/** A date pattern with its fields as slots and its quotes away. */
function unquoted(pattern, slots) {
  return pattern.replace(/'([^']*)'|([A-Za-z]+)/g, (_, text, field) => {
    if (text !== undefined) return text;
    if (!slots[field]) throw new Error(`${field} in the date pattern ${pattern}`);
    return `{${slots[field]}}`;
  });
}

function numbersOf(lang) {
  const all = cldr.numbers(lang);
  const system = all.defaultNumberingSystem;
  const of = (kind) => all[`${kind}-numberSystem-${system}`];
  const symbols = of('symbols');
  const amount = /[#,0.]+/;
  const money = (pattern) =>
    pattern.split(';')[0].replace(amount, '{amount}').replace('¤', '{symbol}');
  const { standard, 'standard-alphaNextToNumber': code = standard } = of('currencyFormats');
  const grouping = of('decimalFormats').standard.replace(/\..*/, '');
  return [
    ['digits', cldr.digits(system)],
    ['decimal', symbols.decimal],
    ['group', symbols.group],
    ['grouping', grouping],
    ['group_from', String(3 + Number(all.minimumGroupingDigits))],
    ['minus', symbols.minusSign],
    [
      'percent',
      of('percentFormats').standard.replace(amount, '{}').replace('%', symbols.percentSign),
    ],
    ['money', money(standard)],
    ['money_code', money(code)],
    ['money_scaled', moneyScaled(money(standard))],
  ];
}

/**
 * CLDR has no pattern for 150 billion euros. One that sets the number's direction is for digits alone (in Persian the
 * scale's word would stand on the wrong side), and one without a space would join the word and the symbol.
 */
const moneyScaled = (pattern) =>
  /^\u200E|\}\{symbol\}$/.test(pattern) ? '{amount}\u00A0{symbol}' : '';

function currenciesOf(lang) {
  const all = cldr.currencies(lang);
  // Where CLDR has the code, a sign that means no other currency is shorter: a $ alone is the US dollar.
  const signs = /^(?![$¥£])\p{Sc}$/u;
  const own = { USD: '$', JPY: '¥', GBP: '£' };
  const symbol = (code) => {
    const { symbol: usual = code, 'symbol-alt-narrow': narrow = code } = all[code];
    return usual === code && (signs.test(narrow) || own[code] === narrow) ? narrow : usual;
  };
  return currencies
    .filter((code) => symbol(code) !== code)
    .map((code) => `${code} ${symbol(code)}`)
    .join('|');
}

/** The powers of ten that have words of their own, and the rules for their plural forms. */
function scalesOf(lang) {
  const all = cldr.numbers(lang);
  const formats = (
    all[`decimalFormats-numberSystem-${all.defaultNumberingSystem}`].long ??
    all['decimalFormats-numberSystem-latn'].long
  ).decimalFormat;
  const powers = Array.from({ length: 13 }, (_, power) => power).filter((power) =>
    /^[^0]*0[^0]*[^0'\s][^0]*$/.test(formats[`1${'0'.repeat(power)}-count-other`] ?? ''),
  );
  // Otherwise the language counts in another way, and the renderer chooses by the number.
  const byThousands = [3, 6, 9].every((power) => powers.includes(power));
  const used = byThousands
    ? [3, 6, 9]
    : powers.filter((each) => each <= (largestPower[lang] ?? 12));
  const form = (power, name) => formats[`1${'0'.repeat(power)}-count-${name}`];
  const rules = cldr
    .pluralRules(lang.split('-')[0])
    .filter(([name]) => used.some((power) => form(power, name)));
  const forms = used.map((power) =>
    rules.map(([name]) => (form(power, name) ?? form(power, 'other')).replaceAll("'", '')),
  );
  const same = forms.every((each) => each.every((form) => form === each[0]));
  const words = forms.map((each, i) => {
    const shown = each.every((form) => form === each[0]) ? [each[0]] : each;
    // The number and its word stay on one line.
    return `${used[i]} ${shown.map((form) => form.replace('0', '{}').replaceAll(' ', '\u00A0')).join('/')}`;
  });
  const conditions = rules.filter(([name]) => name !== 'other').map(([, rule]) => rule);
  return [
    ['plurals', same ? '' : conditions.join('|')],
    ['scales', words.join('|')],
  ];
}

function quotationMarks(lang) {
  const { quotationStart, quotationEnd } = cldr.delimiters(lang);
  const space = innerSpace[lang] ?? '';
  return [
    ['quote_open', quotationStart + space],
    ['quote_close', space + quotationEnd],
  ];
}
