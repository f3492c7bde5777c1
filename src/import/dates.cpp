// Reads dates.
#include "import/dates.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <iterator>
#include <vector>

#include "base/date.h"
#include "import/text/characters.h"

namespace story::importing {
namespace {

bool all_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_ascii_digit);
}

std::string padded(std::int64_t number, std::size_t digits) {
  std::string out = std::to_string(number);
  if (out.size() < digits) out.insert(0, digits - out.size(), '0');
  return out;
}

/// A moment in UTC; the calendar as in Howard Hinnant's "chrono-compatible low-level date algorithms".
std::string from_milliseconds(std::int64_t milliseconds) {
  constexpr std::int64_t kDay = 86'400;
  const std::int64_t seconds = milliseconds / 1000;
  const std::int64_t days = seconds / kDay + 719'468;  // since 0000-03-01
  const std::int64_t era = days / 146'097;
  const std::int64_t day_of_era = days - era * 146'097;
  const std::int64_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36'524 - day_of_era / 146'096) / 365;
  const std::int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const std::int64_t shifted = (5 * day_of_year + 2) / 153;
  const std::int64_t month = shifted < 10 ? shifted + 3 : shifted - 9;
  const std::int64_t year = year_of_era + era * 400 + (month <= 2 ? 1 : 0);
  const std::int64_t rest = seconds % kDay;
  return padded(year, 4) + '-' + padded(month, 2) + '-' + padded(day_of_year - (153 * shifted + 2) / 5 + 1, 2) + 'T' +
         padded(rest / 3600, 2) + ':' + padded(rest / 60 % 60, 2) + ':' + padded(rest % 60, 2) + 'Z';
}

/// 1 to 12 for an English month's name; 0 for anything else.
int month_named(std::string_view word) {
  constexpr std::array<std::string_view, 12> kMonths = {"January",   "February", "March",    "April",
                                                        "May",       "June",     "July",     "August",
                                                        "September", "October",  "November", "December"};
  for (std::size_t i = 0; i < kMonths.size(); ++i) {
    if (kMonths[i] == word || (word.size() == 3 && kMonths[i].substr(0, 3) == word)) return static_cast<int>(i) + 1;
  }
  return 0;
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  while (!text.empty()) {
    const std::size_t begin = text.find_first_not_of(" ,");
    if (begin == std::string_view::npos) break;
    text.remove_prefix(begin);
    const std::size_t end = std::min(text.find_first_of(" ,"), text.size());
    words.push_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return words;
}

}  // namespace

std::string story_date(std::string_view text) {
  constexpr std::size_t kFewestDigits = 11;  // a millisecond of 1973 or later: no year is written so
  constexpr std::size_t kMostDigits = 14;
  if (all_digits(text) && text.size() >= kFewestDigits && text.size() <= kMostDigits) {
    std::int64_t milliseconds = 0;
    std::from_chars(text.data(), text.data() + text.size(), milliseconds);
    const std::string date = from_milliseconds(milliseconds);
    return read_date(date) ? date : "";
  }
  std::string date(text);
  constexpr std::size_t kDateEnd = 10;
  if (date.size() > kDateEnd && date[kDateEnd] == ' ') date[kDateEnd] = 'T';
  const std::size_t size = date.size();
  constexpr std::size_t kOffset = 5;  // +0300
  if (size > kDateEnd + kOffset && (date[size - kOffset] == '+' || date[size - kOffset] == '-') &&
      all_digits(std::string_view(date).substr(size - 4))) {
    date.insert(size - 2, ":");
  }
  return read_date(date) ? date : "";
}

std::string english_date(std::string_view text) {
  std::vector<std::string_view> words = words_of(text);
  if (words.empty() || words.size() > 3 || words.back().size() != 4 || !all_digits(words.back())) return {};
  std::string date(words.back());
  words.pop_back();
  if (words.size() == 2 && all_digits(words[0])) std::swap(words[0], words[1]);
  if (!words.empty()) {
    const int month = month_named(words[0]);
    if (month == 0) return {};
    date += '-' + padded(month, 2);
  }
  if (words.size() == 2) {
    if (!all_digits(words[1]) || words[1].size() > 2) return {};
    date += '-' + std::string(words[1].size() == 1 ? "0" : "") + std::string(words[1]);
  }
  return read_date(date) ? date : "";
}

}  // namespace story::importing
