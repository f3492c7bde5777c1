// Dates with their era.
#include "language/eras.h"

#include "language/era_names.h"
#include "language/own_names.h"

namespace story {
namespace {

/// A pattern with its era filled in, and nothing else.
std::string with_era(std::string_view pattern, std::string_view era) {
  return fill(pattern,
              {{"day", "{day}"}, {"month", "{month}"}, {"alone", "{alone}"}, {"year", "{year}"}, {"era", era}});
}

}  // namespace

std::string format_early_day(const Locale& locale, const Date& date) {
  std::string_view eras = own_name_in(kEras, locale.lang);
  if (eras.empty()) eras = own_name_in(kEras, language_of(locale.lang));
  const bool before = date.year < 1;
  Date shown = date;
  if (before) shown.year = 1 - date.year;
  const std::string_view era = item(eras, before ? 0 : 1);
  const std::string day = with_era(item(eras, 2), era);
  const std::string month = with_era(item(eras, 3), era);
  Locale own = locale;
  own.date = day;
  own.month = month;
  own.year = "{year}";
  const std::string text = format_day(own, shown);
  return date.month == 0 ? fill(item(eras, 4), {{"year", text}, {"era", era}}) : text;
}

}  // namespace story
