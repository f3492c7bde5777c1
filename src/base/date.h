// ISO 8601 dates and date-times as stories use them.
#pragma once

#include <cstdint>
#include <string_view>

namespace story {

/// A date (`2023`, `2023-04`, `2023-04-20`) or a date-time (`2023-04-20T14:30`, with seconds, `Z` or an offset). Years
/// have four digits: `0044`, and before our era, where ISO 8601 counts from a year 0, `-0043`.
struct Date {
  static constexpr std::uint8_t kYear = 4;  ///< `2023`
  static constexpr std::uint8_t kDay = 10;  ///< `2023-04-20`
  static constexpr int kFirstPlain = 1000;  ///< 44 alone is no year to a reader: before this one, years have their era

  std::string_view iso;  ///< as written, and so what <time datetime> says; "" is no date
  int year = 0;          ///< 0 is 1 BC, -43 is 44 BC
  int month = 0;         ///< 1 to 12; 0 where only the year is given
  int day = 0;           ///< 1 to 31; 0 where only the month is given
  bool has_time = false;
  std::uint8_t above = 0;   ///< kYear or kDay: so many characters of `iso` stand above it, and are not shown again
  std::string_view clock;   ///< `14:30`
  std::string_view offset;  ///< `Z`, `+03:00`, `+0300` or ""

  explicit operator bool() const { return !iso.empty(); }
};

/// Reads a date; one that is none, or none of the calendar, is an empty Date.
Date read_date(std::string_view text);

}  // namespace story
