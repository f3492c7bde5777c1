// Numbers, money and units.
#include "language/quantity.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/number.h"
#include "language/plural.h"

namespace story {
namespace {

/// ISO 4217's active codes of currencies, three letters each, in order.
constexpr std::string_view kCurrencies =
    "AEDAFNALLAMDAOAARSAUDAWGAZNBAMBBDBDTBHDBIFBMDBNDBOBBRLBSDBTNBWPBYNBZDCADCDFCHFCLPCNYCOPCRCCUPCVECZKDJFDKKDOP"
    "DZDEGPERNETBEURFJDFKPGBPGELGHSGIPGMDGNFGTQGYDHKDHNLHTGHUFIDRILSINRIQDIRRISKJMDJODJPYKESKGSKHRKMFKPWKRWKWDKYD"
    "KZTLAKLBPLKRLRDLSLLYDMADMDLMGAMKDMMKMNTMOPMRUMURMVRMWKMXNMYRMZNNADNGNNIONOKNPRNZDOMRPABPENPGKPHPPKRPLNPYGQAR"
    "RONRSDRUBRWFSARSBDSCRSDGSEKSGDSHPSLESOSSRDSSPSTNSVCSYPSZLTHBTJSTMTTNDTOPTRYTTDTWDTZSUAHUGXUSDUYUUZSVESVND"
    "VUVWSTXAFXCDXOFXPFYERZARZMWZWG";

/// A currency's symbol in the language, or "" where its code is written.
std::string_view symbol_of(const Locale& locale, std::string_view code) {
  for (std::string_view list = locale.currencies; !list.empty();) {
    const std::string_view currency = item(list, 0);
    if (currency.starts_with(code)) return currency.substr(std::min(currency.size(), code.size() + 1));
    list.remove_prefix(std::min(list.size(), currency.size() + 1));
  }
  return {};
}

/// Whether a group of digits ends with `left` more to come.
bool is_boundary(const Locale& locale, std::size_t left) {
  const std::string_view pattern = locale.grouping;
  const std::size_t last = pattern.rfind(',');
  if (last == std::string_view::npos || last + 1 == pattern.size()) return false;
  const std::size_t first_size = pattern.size() - last - 1;
  if (left <= first_size) return left == first_size;
  const std::size_t before = pattern.substr(0, last).rfind(',');
  const std::size_t size = before == std::string_view::npos ? first_size : last - before - 1;
  return size > 0 && (left - first_size) % size == 0;
}

/// What money is written with, where that is something of its own.
std::string_view own_or(std::string_view own, bool money, std::string_view usual) {
  return money && !own.empty() ? own : usual;
}

/// The digits with group and decimal separators, without sign.
std::string format_number(const Locale& locale, std::string_view whole, std::string_view fraction, bool money) {
  std::string out;
  const std::size_t digits = whole.size();
  const bool grouped = !locale.group_from.empty() && digits >= static_cast<std::size_t>(locale.group_from[0] - '0');
  for (std::size_t i = 0; i < digits; ++i) {
    if (grouped && i > 0 && is_boundary(locale, digits - i)) out += own_or(locale.money_group, money, locale.group);
    out += with_own_digits(locale, whole.substr(i, 1));
  }
  if (fraction.empty()) return out;
  out += own_or(locale.money_decimal, money, locale.decimal);
  return out + with_own_digits(locale, fraction);
}

/// More than any language has.
constexpr std::size_t kMostScales = 6;

/// The power of ten that a scale's words start with.
int power_of(std::string_view scale) { return static_cast<int>(number_of(take_digits(scale, 2))); }

/// How many digits the number has before its point; 0 or less where it starts behind it, as 0.5 and 0.05.
int magnitude(const Decimal& number) {
  int before = number.point;
  for (const char c : number.digits) {
    if (c > '0') return before;
    if (c == '0') --before;
  }
  return 0;
}

/// The words of a scale. Where a language counts in thousands, they are those the writer means. Where it counts
/// otherwise (1,500 million are 15億 in Japanese), they are those of the largest power within the number.
std::string_view scale_words(const Locale& locale, const Decimal& number, int power) {
  const bool by_thousands = power_of(item(locale.scales, 1)) == 6;
  std::string_view words;
  for (std::size_t i = 0; i < kMostScales; ++i) {
    const std::string_view scale = item(locale.scales, i);
    const int own = power_of(scale);
    if (own > 0 && (by_thousands ? own == power : own < magnitude(number) + power)) words = scale;
  }
  return words;
}

/// A plural form of a scale's words; the only one where all are the same.
std::string_view form_of(std::string_view words, std::size_t form) {
  const std::string_view forms = words.substr(std::min(words.find(' ') + 1, words.size()));
  const std::string_view own = item(forms, form, '/');
  return own.empty() ? item(forms, 0, '/') : own;
}

/// A number of thousands, millions or billions.
std::string format_scaled(const Locale& locale, Decimal number, Scale scale, bool money) {
  const int power = 3 * static_cast<int>(scale);
  const std::string_view words = scale_words(locale, number, power);
  const int own = power_of(words);
  number.point += power - own;
  while (power < own && (number.digits.ends_with('0') || number.digits.ends_with('.'))) number.digits.remove_suffix(1);
  std::string amount = format_number(locale, whole_of(number), fraction_of(number), money);
  if (words.empty()) return amount;
  return fill(form_of(words, plural_form(locale.plurals, number)), amount);
}

/// The last whole number in a text, as the 5 of "3 to 5".
Decimal last_number(std::string_view text) {
  const std::size_t end = text.find_last_of("0123456789");
  if (end == std::string_view::npos) return {};
  text = text.substr(0, end + 1);
  return read_decimal(text.substr(text.find_last_not_of("0123456789") + 1));
}

/// Text for a number goes with the plural form of its last number. A language that can't say the scale without knowing
/// the number leaves that to English.
std::string scaled_text(const Locale& locale, std::string_view text, Scale scale) {
  for (const Locale* each : {&locale, &linked_languages().front()}) {
    for (std::size_t i = 0; i < kMostScales; ++i) {
      const std::string_view words = item(each->scales, i);
      if (power_of(words) != 3 * static_cast<int>(scale)) continue;
      return fill(form_of(words, plural_form(each->plurals, last_number(text))), text);
    }
  }
  return std::string(text);
}

std::string format_amount(const Locale& locale, const Decimal& number, Scale scale, bool money) {
  if (scale != Scale::none) return format_scaled(locale, number, scale, money);
  std::string fraction = fraction_of(number);
  // A price of 2.5 is written with its cents.
  if (money && fraction.size() == 1) fraction += '0';
  return format_number(locale, whole_of(number), fraction, money);
}

/// Money with the minus sign before the number, or before the symbol that stands before the number.
std::string format_money(const Locale& locale, std::string_view code, std::string amount, bool negative, bool scaled) {
  const std::string_view symbol = symbol_of(locale, code);
  const std::string_view pattern = scaled && !locale.money_scaled.empty() ? locale.money_scaled
                                   : symbol.empty()                       ? locale.money_code
                                                                          : locale.money;
  const bool symbol_first = pattern.find("{symbol}") < pattern.find("{amount}");
  if (negative && !symbol_first) amount.insert(0, locale.minus);
  std::string money = fill(pattern, {{"symbol", symbol.empty() ? code : symbol}, {"amount", amount}});
  if (negative && symbol_first) money.insert(0, locale.minus);
  return money;
}

/// How a number and its unit stand side by side: Romance languages say "3 millions de voitures", "3 millions
/// d’habitants".
std::string_view unit_pattern(const Locale& locale, Scale scale, std::string_view unit) {
  const std::string_view joined = item(locale.joined, 0);
  const int from = power_of(joined);
  if (from == 0 || 3 * static_cast<int>(scale) < from || !starts_with_letter(unit)) return locale.measure;
  const bool by_vowel = starts_with_any(unit, item(locale.joined, 2)) && !starts_with_any(unit, item(locale.joined, 3));
  return by_vowel ? item(locale.joined, 1) : joined.substr(std::min<std::size_t>(joined.size(), 2));
}

std::string with_unit(const Locale& locale, std::string_view amount, Scale scale, std::string_view unit) {
  if (unit.empty()) return std::string(amount);
  if (unit.front() == '%') return fill(locale.percent, amount).append(unit.substr(1));
  return fill(unit_pattern(locale, scale, unit), {{"amount", amount}, {"unit", unit}});
}

}  // namespace

bool starts_with_letter(std::string_view text) {
  if (text.empty()) return false;
  const auto first = static_cast<unsigned char>(text.front());
  return is_ascii_letter(text.front()) || (first >= 0xC3 && first < 0xE2);
}

bool is_currency(std::string_view unit) {
  if (unit.size() != 3) return false;
  for (std::size_t i = 0; i < kCurrencies.size(); i += 3) {
    if (kCurrencies.substr(i, 3) == unit) return true;
  }
  return false;
}

std::string format_quantity(const Locale& locale, const Value& value, Scale scale, std::string_view unit) {
  const bool money = is_currency(unit);
  const bool scaled = scale != Scale::none;
  const Decimal number = value.is_number ? value.number : Decimal{};
  std::string amount = number.valid ? format_amount(locale, number, scale, money)
                       : scaled     ? scaled_text(locale, value.text, scale)
                                    : std::string(value.text);
  if (money) return format_money(locale, unit, std::move(amount), number.negative, scaled);
  std::string text = with_unit(locale, amount, scale, unit);
  if (number.negative) text.insert(0, locale.minus);
  return text;
}

std::string_view qualifier_pattern(const Locale& locale, Qualifier qualifier) {
  if (qualifier == Qualifier::none) return "{}";
  return item(locale.qualifiers, static_cast<std::size_t>(qualifier) - 1);
}

}  // namespace story
