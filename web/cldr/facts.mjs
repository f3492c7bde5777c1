// The facts of a language's file, from CLDR: what src/language/locales.h calls dates, numbers and quotation marks.
import * as cldr from './data.mjs';

/**
 * English as most of the world writes it, with the day before the month. Its dollar is $ all the same. What CLDR calls
 * plain English is that of the United States.
 */
const sourceOf = (tag) => ({ en: 'en-001', 'en-US': 'en' })[tag] ?? tag;

const languageOf = (tag) => tag.split('-')[0];

/** The currencies that stories name most, and those of the languages. */
export const currencies =
  'AED AUD BDT BGN BRL CAD CHF CNY CZK DKK EGP EUR GBP HKD HUF IDR ILS INR IRR JPY KRW MXN NOK NZD PHP PKR PLN RON RUB SAR SEK THB TRY TWD UAH USD VND'.split(
    ' ',
  );

/** Inside its quotation marks French has a space that CLDR leaves to the program. */
const innerSpace = { fr: '\u00A0' };

/** Hindi and Urdu have a word for 10^11 that newspapers seldom use: they write 150 अरब. */
const largestPower = { hi: 9, ur: 9 };

/** Where CLDR is of two minds: fr-CH had spaces until 48.1, and has them again in what Swiss offices write. */
const corrections = { 'fr-CH': { group: '\u202F' } };

/**
 * What Romance languages say between a million and what is counted: from which power of ten on, the pattern, that before
 * a vowel, how units with one start, and the few of these that French says as with a consonant. CLDR has none of it.
 */
const joined = {
  ca: '3 {amount} de {unit}|{amount} d’{unit}|a e i o u h A E I O U H à è é í ò ó ú À È É Í Ò Ó Ú',
  es: '6 {amount} de {unit}',
  fr:
    '6 {amount} de {unit}|{amount} d’{unit}|a e i o u h A E I O U H à â é è ê î ï ô œ À Â É È Ê Î Ô Œ|' +
    'handicap Handicap haricot hamburger hausse héros Héros hollandais Hollandais hongrois Hongrois hooligan',
  it: '6 {amount} di {unit}',
  pt: '6 {amount} de {unit}',
  ro: '3 {amount} de {unit}',
};

/** All facts of a language, or of one in a region, in the order of its file: [key, value]. */
export function factsOf(tag) {
  const source = sourceOf(tag);
  const facts = [
    ['lang', tag],
    ...datesOf(source),
    ...numbersOf(source),
    ['currencies', currenciesOf(tag)],
    ...scalesOf(source),
    ['joined', (joined[languageOf(tag)] ?? '').replaceAll(/(?<=\}) | (?=\{unit)/g, '\u00A0')],
    ...quotationMarks(source),
    ['people', peopleOf(source)],
  ];
  return facts.map(([key, value]) => [key, corrections[tag]?.[key] ?? value]);
}

/** And before a name that would not go with it, as ICU has it: a pattern, and how such names start. */
const otherAnd = {
  es: '{a} e {b}|I Í i í Hid Hig Hil Him Hin Hip Hir His Hit',
  he: `{a} ו-{b}|${[...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].join(' ')}`,
};

/** Names of people: of two, and of more at the start, in the middle and at the end. */
function peopleOf(tag) {
  const patterns = cldr.lists(tag);
  const list = ['2', 'middle', 'end'].map((place) => patterns[place]);
  if (patterns.start !== patterns.middle)
    throw new Error(`${tag}: lists have a start of their own`);
  const other = otherAnd[languageOf(tag)];
  return list
    .map((pattern) => pattern.replace('{0}', '{a}').replace('{1}', '{b}'))
    .concat(other ?? [])
    .join('|');
}

const dateSlots = { d: 'day', dd: 'day', M: 'month', MMMM: 'month', y: 'year' };

/** The names of months, twelve each, as they stand within a date, and alone where that is otherwise. */
function monthsOf(lang) {
  const { months, dateFormats } = cldr.gregorian(lang);
  // A month that is only a number, as in 4月.
  const isNumber = !/[ML]{4}/.test(dateFormats.long);
  const list = (kind) =>
    Array.from({ length: 12 }, (_, i) => (isNumber ? i + 1 : months[kind].wide[i + 1])).join('|');
  const within = list('format');
  const alone = list('stand-alone');
  return { within, alone: alone === within ? '' : alone };
}

/** How patterns of a language are written: with `{month}`, and `{alone}` for what is otherwise alone. */
const writerOf = (lang) => {
  const slots = { ...dateSlots, LLLL: monthsOf(lang).alone ? 'alone' : 'month', G: 'era' };
  return (pattern) => unquoted(pattern, slots);
};

function datesOf(lang) {
  const { dateFormats, dateTimeFormats } = cldr.gregorian(lang);
  const { yMMMM, y, MMMMd } = dateTimeFormats.availableFormats;
  const { within, alone } = monthsOf(lang);
  const written = writerOf(lang);
  // CLDR has no pattern for it. What stands behind a number belongs to it.
  const monthAlone = /M月/.exec(yMMMM)?.[0] ?? 'LLLL';
  return [
    ['months', within],
    ['months_alone', alone],
    ['date', written(dateFormats.long)],
    ['month', written(yMMMM)],
    ['year', written(y)],
    ['below_year', `${written(MMMMd)}|${written(monthAlone)}`],
    ['date_time', dateTimeFormats.long.replace('{1}', '{date}').replace('{0}', '{time}')],
  ];
}

/** Dates before the year 1000: both eras, and how a date, a month and a year stand with them. */
export function erasOf(tag) {
  const source = sourceOf(tag);
  const { eraAbbr, eraNames } = cldr.gregorian(source).eras;
  // Korean has English letters for short, which no paper prints.
  const eras = languageOf(tag) === 'ko' ? eraNames : eraAbbr;
  const { dateFormats, dateTimeFormats } = cldr.generic(source);
  const { GyMMMM, yyyyMMMM, yyyy } = dateTimeFormats.availableFormats;
  const written = writerOf(source);
  // A month without a day is as it is in later years, also where this calendar has it otherwise (Greek).
  const [later] = /LLLL|M+/.exec(cldr.gregorian(source).dateTimeFormats.availableFormats.yMMMM);
  const month = (GyMMMM ?? yyyyMMMM).replace(/LLLL|MMMM/, later);
  const patterns = [dateFormats.long, month, yyyy];
  return [
    eras[0],
    eras[1],
    // Slovak has the month's number there, which has a point behind it.
    ...patterns.map((pattern) => written(split(pattern)).replace('{month}. ', '{month} ')),
  ]
    .map((part) => part.replaceAll(/ (?=\{era\})|(?<=\{era\}) |(?<=\p{L}\.) (?=\p{L})/gu, '\u00A0'))
    .join('|');
}

/** `Gy年`: two fields side by side. */
const split = (pattern) => pattern.replace('Gy', "G''y");

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
    ['money_decimal', symbols.currencyDecimal ?? ''],
    ['money_group', symbols.currencyGroup ?? ''],
    ['money', money(standard)],
    // Letters never touch digits, as CLDR's rules for currencies have it.
    ['money_code', money(code).replace(/\}(?=\{)/, '}\u00A0')],
    ['money_scaled', moneyScaled(lang, money(standard))],
  ];
}

/**
 * CLDR has no pattern for 150 billion euros. One that sets the number's direction is for digits alone (in Persian the
 * scale's word would stand on the wrong side), and one without a space would join the word and the symbol. In Spanish
 * the symbol follows the words, also where it stands before digits.
 */
const moneyScaled = (tag, pattern) =>
  /^\u200E|\}\{symbol\}$/.test(pattern) ||
  (languageOf(tag) === 'es' && pattern.startsWith('{symbol}'))
    ? '{amount}\u00A0{symbol}'
    : '';

function currenciesOf(lang) {
  const all = cldr.currencies(lang === 'en-US' ? 'en' : lang);
  // Where CLDR has the code, a sign that means no other currency is shorter: a $ alone is the US dollar.
  const signs = /^(?![$¥£])\p{Sc}$/u;
  const own = { USD: '$', JPY: '¥', GBP: '£' };
  const usual = (code) => all[code].symbol ?? code;
  const taken = new Set(currencies.map(usual));
  const symbol = (code) => {
    const { 'symbol-alt-narrow': narrow = code } = all[code];
    // English in the world says US$; ours does not where there is no other dollar.
    if (languageOf(lang) === 'en' && code === 'USD' && !taken.has('$')) return '$';
    if (usual(code) !== code || taken.has(narrow)) return usual(code);
    return signs.test(narrow) || own[code] === narrow ? narrow : code;
  };
  // Letters never touch digits, as CLDR's rules for currencies have it.
  const numbers = cldr.numbers(sourceOf(lang));
  const { standard } = numbers[`currencyFormats-numberSystem-${numbers.defaultNumberingSystem}`];
  const spaced = (sign) => {
    if (/[0#]¤/.test(standard)) return sign.replace(/^(?=\p{L})/u, '\u00A0');
    return /¤[0#]/.test(standard) ? sign.replace(/(?<=\p{L})$/u, '\u00A0') : sign;
  };
  return currencies
    .filter((code) => symbol(code) !== code)
    .map((code) => `${code} ${spaced(symbol(code))}`)
    .join('|');
}

/** The powers of ten that have words of their own, and the rules for their plural forms. */
function scalesOf(tag) {
  // CLDR has an English K, M and B for Hong Kong, which no paper there prints.
  const lang = tag.startsWith('zh-Hant-') ? 'zh-Hant' : tag;
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
    : powers.filter((each) => each <= (largestPower[languageOf(lang)] ?? 12));
  const form = (power, name) => formats[`1${'0'.repeat(power)}-count-${name}`];
  const rules = cldr
    .pluralRules(languageOf(lang))
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
  const space = innerSpace[languageOf(lang)] ?? '';
  return [
    ['quote_open', quotationStart + space],
    ['quote_close', space + quotationEnd],
  ];
}
