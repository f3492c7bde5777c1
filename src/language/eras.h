// Dates with their era. Few stories have one: only the whole engine knows how they are written.
#pragma once

#include <string>

#include "base/date.h"
#include "language/locales.h"

namespace story {

/// A date without its time and era.
std::string format_day(const Locale& locale, const Date& date);

/// A date before the year 1000, without its time: `15 March 44 BC`, `90 AD`.
std::string format_early_day(const Locale& locale, const Date& date);

}  // namespace story
