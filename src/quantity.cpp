// Numbers, money and units.
#include "quantity.h"

#include "number.h"

namespace story {
namespace {

/// ISO 4217's active codes of currencies, three letters each, in order.
constexpr std::string_view kCurrencies =
    "AEDAFNALLAMDAOAARSAUDAWGAZNBAMBBDBDTBHDBIFBMDBNDBOBBRLBSDBTNBWPBYNBZDCADCDFCHFCLPCNYCOPCRCCUPCVECZKDJFDKKDOP"
    "DZDEGPERNETBEURFJDFKPGBPGELGHSGIPGMDGNFGTQGYDHKDHNLHTGHUFIDRILSINRIQDIRRISKJMDJODJPYKESKGSKHRKMFKPWKRWKWDKYD"
    "KZTLAKLBPLKRLRDLSLLYDMADMDLMGAMKDMMKMNTMOPMRUMURMVRMWKMXNMYRMZNNADNGNNIONOKNPRNZDOMRPABPENPGKPHPPKRPLNPYGQAR"
    "RONRSDRUBRWFSARSBDSCRSDGSEKSGDSHPSLESOSSRDSSPSTNSVCSYPSZLTHBTJSTMTTNDTOPTRYTTDTWDTZSUAHUGXUSDUYUUZSVESVND"
    "VUVWSTXAFXCDXOFXPFYERZARZMWZWG";

struct Symbol {
  std::string_view code;
  std::string_view symbol;
};

/// The symbols that mean one currency wherever they are read. Others keep their codes: "$" alone is the US dollar.
constexpr Symbol kSymbols[] = {
    {"EUR", "€"},  {"USD", "$"},   {"GBP", "£"},   {"UAH", "₴"},   {"JPY", "¥"},   {"INR", "₹"},
    {"KRW", "₩"},  {"ILS", "₪"},   {"VND", "₫"},   {"AUD", "A$"},  {"CAD", "CA$"}, {"NZD", "NZ$"},
    {"BRL", "R$"}, {"CNY", "CN¥"}, {"TWD", "NT$"}, {"HKD", "HK$"}, {"MXN", "MX$"}, {"PHP", "₱"},
};

std::string_view symbol_of(std::string_view code) {
  for (const Symbol& symbol : kSymbols) {
    if (symbol.code == code) return symbol.symbol;
  }
  return {};
}

/// The digits with group and decimal separators; text that is no number stays as it is.
std::string format_number(const Locale& locale, const Value& value) {
  const Decimal number = value.is_number ? read_decimal(value.text) : Decimal{};
  if (!number.valid) return std::string(value.text);
  std::string out = number.negative ? "-" : "";
  const std::size_t digits = number.whole.size();
  for (std::size_t i = 0; i < digits; ++i) {
    const bool boundary = i > 0 && (digits - i) % 3 == 0;
    if (boundary && digits >= locale.group_from) out += locale.group;
    out += number.whole[i];
  }
  if (!number.fraction.empty()) {
    out += locale.decimal;
    out += number.fraction;
  }
  return out;
}

}  // namespace

bool is_currency(std::string_view unit) {
  if (unit.size() != 3) return false;
  for (std::size_t i = 0; i < kCurrencies.size(); i += 3) {
    if (kCurrencies.substr(i, 3) == unit) return true;
  }
  return false;
}

std::string format_quantity(const Locale& locale, const Value& value, Scale scale, std::string_view unit) {
  std::string amount = format_number(locale, value);
  const bool money = is_currency(unit);
  // A price of 2.5 is written with its cents.
  const bool tenths = amount.size() > 2 && amount[amount.size() - 2] == locale.decimal.front();
  if (money && value.is_number && scale == Scale::none && tenths) amount += '0';
  if (scale != Scale::none) amount = fill(locale.scales[static_cast<std::size_t>(scale) - 1], amount);
  if (unit.empty()) return amount;
  if (money) {
    const std::string_view symbol = symbol_of(unit);
    // A minus sign stands before the symbol.
    const bool negative = amount.front() == '-';
    if (negative) amount.erase(0, 1);
    const std::string shown = symbol.empty() ? fill(locale.money_code, {{"symbol", unit}, {"amount", amount}})
                                             : fill(locale.money, {{"symbol", symbol}, {"amount", amount}});
    return negative ? '-' + shown : shown;
  }
  if (unit.front() == '%') return fill(locale.percent, {{"amount", amount}}) + std::string(unit);
  return fill(locale.measure, {{"amount", amount}, {"unit", unit}});
}

std::string_view qualifier_pattern(const Locale& locale, Qualifier qualifier) {
  if (qualifier == Qualifier::none) return "{}";
  return locale.qualifiers[static_cast<std::size_t>(qualifier) - 1];
}

}  // namespace story
