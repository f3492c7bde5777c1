// Reading ISO 8601 dates.
#include "base/date.h"

#include <cstddef>

#include "base/number.h"

namespace story {
namespace {

/// Reads a number of exactly `digits` digits and moves on; -1 where they are not there.
int take_number(std::string_view& text, std::size_t digits) {
  std::string_view rest = text;
  const std::string_view number = take_digits(rest, digits);
  if (number.size() < digits) return -1;
  text = rest;
  return static_cast<int>(number_of(number));
}

int days_in(int year, int month) {
  constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : kDays[month - 1];
}

bool in(int value, int low, int high) { return value >= low && value <= high; }

/// `14:30[:00[.000]]`; seconds are checked and not kept.
bool take_clock(std::string_view& text) {
  if (!in(take_number(text, 2), 0, 23) || !take(text, ':') || !in(take_number(text, 2), 0, 59)) return false;
  if (!take(text, ':')) return true;
  if (!in(take_number(text, 2), 0, 60)) return false;
  if (!take(text, '.')) return true;
  if (take_number(text, 1) < 0) return false;
  while (take_number(text, 1) >= 0) {
  }
  return true;
}

/// What is left must be nothing, `Z`, `+03:00` or `+0300`.
bool is_offset(std::string_view text) {
  if (text.empty() || text == "Z") return true;
  if (!take(text, '+') && !take(text, '-')) return false;
  if (!in(take_number(text, 2), 0, 14)) return false;
  take(text, ':');
  return in(take_number(text, 2), 0, 59) && text.empty();
}

}  // namespace

Date read_date(std::string_view text) {
  Date date;
  date.iso = text;
  const bool negative = take(text, '-');
  date.year = take_number(text, 4);
  if (date.year < 0 || (negative && date.year == 0)) return {};
  if (negative) date.year = -date.year;
  if (text.empty()) return date;
  if (!take(text, '-') || !in(date.month = take_number(text, 2), 1, 12)) return {};
  if (text.empty()) return date;
  if (!take(text, '-') || !in(date.day = take_number(text, 2), 1, days_in(date.year, date.month))) return {};
  if (text.empty()) return date;
  if (!take(text, 'T')) return {};
  date.has_time = true;
  date.clock = text.substr(0, 5);
  if (!take_clock(text) || !is_offset(text)) return {};
  date.offset = text;
  return date;
}

}  // namespace story
