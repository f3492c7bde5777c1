// Centuries and decades in the language's words.
#include "language/centuries.h"

#include "base/number.h"
#include "language/century_names.h"
#include "language/era_names.h"
#include "language/own_names.h"

namespace story {
namespace {

std::string_view of_language(std::string_view names, const Locale& locale) {
  const std::string_view own = own_name_in(names, locale.lang);
  return own.empty() ? own_name_in(names, language_of(locale.lang)) : own;
}

std::string digits(int number) { return digits_of(static_cast<std::uint32_t>(number)); }

/// Up to a hundred.
std::string roman(int number) {
  constexpr struct {
    int value;
    std::string_view letters;
  } kLetters[] = {{100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}};
  std::string out;
  for (const auto& [value, letters] : kLetters) {
    for (; number >= value; number -= value) out += letters;
  }
  return out;
}

/// The first of the forms, or that which is for this number alone.
std::string_view form_for(std::string_view forms, int number) {
  const std::string_view usual = take_item(forms, '/');
  const std::string start = digits(number) + ' ';
  while (!forms.empty()) {
    const std::string_view each = take_item(forms, '/');
    if (each.starts_with(start)) return each.substr(start.size());
  }
  return usual;
}

}  // namespace

std::string format_unknown_digits(const Locale& locale, const Period& period) {
  constexpr int kHundred = 100;
  const std::string_view words = of_language(kCenturies, locale);
  const bool before = period.to.year <= 0;
  const int first = before ? -period.to.year : period.from.year;
  const int century = first / kHundred + 1;
  const std::string number = with_own_digits(locale, digits(century));
  if (period.to.iso.ends_with("XX")) {
    const std::string_view form = form_for(item(words, 0), century);
    // There is no hundred of the first.
    if (form == "{hundred}" && century == 1) return {};
    const std::string hundred = with_own_digits(locale, digits(first));
    const std::string written = fill(form, {{"n", number}, {"roman", roman(century)}, {"hundred", hundred}});
    const std::string name = fill(item(words, 1), written);
    const std::string_view era = item(of_language(kEras, locale), 0);
    return before ? fill(item(words, 2), {{"century", name}, {"era", era}}) : name;
  }
  const int tens = first % kHundred;
  // The 1900s are a century to many.
  if (first < Date::kFirstPlain || before || tens == 0) return {};
  return fill(item(words, 3), {{"year", with_own_digits(locale, digits(first))},
                               {"tens", with_own_digits(locale, digits(tens))},
                               {"n", number},
                               {"roman", roman(century)},
                               {"s", form_for(item(words, 4), tens)}});
}

}  // namespace story
