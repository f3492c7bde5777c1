// Words, dates and directions of languages.
#include "language/locales.h"

#include <algorithm>
#include <initializer_list>

#include "base/ascii.h"
#include "base/number.h"
#include "base/utf8.h"
#include "language/own_names.h"

namespace story {
namespace {

constexpr char folded(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

/// Whether the tag's language is `lang`: en-GB is en.
bool speaks(std::string_view tag, std::string_view lang) {
  tag = tag.substr(0, tag.find('-'));
  return tag.size() == lang.size() &&
         std::equal(tag.begin(), tag.end(), lang.begin(), [](char a, char b) { return folded(a) == b; });
}

/// `UTC`, `UTC+3`, `UTC+5:30`, or "" where the writer gave none.
std::string zone_of(std::string_view offset) {
  if (offset.empty()) return {};
  if (offset == "Z" || offset.substr(1) == "00:00") return " UTC";
  std::string zone = " UTC";
  zone += offset[0];
  if (offset[1] != '0') zone += offset[1];
  zone += offset[2];
  if (offset.substr(3) != ":00") zone += offset.substr(3);
  return zone;
}

}  // namespace

std::string_view language_of(std::string_view tag) {
  constexpr std::string_view kOtherNames[][2] = {{"nb", "no"}, {"nn", "no"}, {"iw", "he"}, {"in", "id"}};
  tag = tag.substr(0, tag.find('-'));
  for (const auto& [other, name] : kOtherNames) {
    if (speaks(tag, other)) return name;
  }
  return tag;
}

const Locale* find_locale(std::string_view tag, Languages languages) {
  const std::string_view lang = language_of(tag);
  for (const Locale& locale : languages) {
    if (speaks(lang, locale.lang)) return &locale;
  }
  return nullptr;
}

const Locale& locale_of(std::string_view tag, Languages languages) {
  const Locale* const found = find_locale(tag, languages);
  return found != nullptr ? *found : linked_languages().front();
}

bool is_right_to_left(std::string_view tag) {
  constexpr std::string_view kLanguages[] = {"apc", "ar",  "arc", "bal", "bgn", "bqi", "ckb", "dv",
                                             "fa",  "he",  "ks",  "lrc", "mzn", "nqo", "ps",  "rhg",
                                             "sd",  "sdh", "skr", "syr", "trw", "ug",  "ur",  "yi"};
  return std::any_of(std::begin(kLanguages), std::end(kLanguages),
                     [tag](std::string_view lang) { return speaks(tag, lang); });
}

std::string_view own_name(std::string_view tag) {
  const std::string_view lang = language_of(tag);
  const std::string_view name = own_name_in(kOwnNames, lang);
  return name.empty() ? other_own_name(lang) : name;
}

std::string_view own_name_in(std::string_view names, std::string_view lang) {
  while (!names.empty()) {
    const std::size_t end = names.find('\n');
    const std::string_view line = names.substr(0, end);
    const std::size_t space = line.find(' ');
    if (speaks(lang, line.substr(0, space))) return line.substr(space + 1);
    names.remove_prefix(end + 1);
  }
  return {};
}

std::string_view item(std::string_view list, std::size_t index, char separator) {
  for (; index > 0; --index) {
    const std::size_t end = list.find(separator);
    if (end == std::string_view::npos) return {};
    list.remove_prefix(end + 1);
  }
  return list.substr(0, list.find(separator));
}

std::string fill(std::string_view pattern, std::string_view value) { return fill(pattern, {{"", value}}); }

std::string fill(std::string_view pattern, std::initializer_list<Slot> slots) {
  std::string out;
  while (!pattern.empty()) {
    const std::size_t open = pattern.find('{');
    out += pattern.substr(0, open);
    if (open == std::string_view::npos) break;
    const std::size_t close = pattern.find('}', open);
    if (close == std::string_view::npos) break;
    const std::string_view name = pattern.substr(open + 1, close - open - 1);
    for (const Slot& slot : slots) {
      if (slot.name == name) out += slot.value;
    }
    pattern.remove_prefix(close + 1);
  }
  return out;
}

Around around(std::string_view pattern) {
  const std::size_t open = pattern.find('{');
  const std::size_t close = pattern.find('}', open);
  if (close == std::string_view::npos) return {pattern.substr(0, open), {}};
  return {pattern.substr(0, open), pattern.substr(close + 1)};
}

std::string with_own_digits(const Locale& locale, std::string_view ascii) {
  const std::uint32_t zero = locale.digits.empty() ? '0' : first_code_point(locale.digits).value;
  std::string out;
  for (const char c : ascii)
    append_code_point(out, static_cast<std::uint32_t>(c) + (is_ascii_digit(c) ? zero - '0' : 0));
  return out;
}

std::string format_date(const Locale& locale, const Date& date) {
  std::string year = with_own_digits(locale, digits_of(static_cast<std::uint32_t>(date.year)));
  if (date.month == 0) return year;
  const auto month = static_cast<std::size_t>(date.month) - 1;
  if (date.day == 0) {
    const std::string_view alone = locale.months_alone.empty() ? locale.months : locale.months_alone;
    return fill(locale.month, {{"month", item(alone, month)}, {"year", year}});
  }
  const std::string day = date.day == 1 ? std::string(locale.first_of_months)
                                        : with_own_digits(locale, digits_of(static_cast<std::uint32_t>(date.day)));
  std::string text = fill(locale.date, {{"day", day}, {"month", item(locale.months, month)}, {"year", year}});
  if (!date.has_time) return text;
  const std::string time = with_own_digits(locale, std::string(date.clock) + zone_of(date.offset));
  return fill(locale.date_time, {{"date", text}, {"time", time}});
}

}  // namespace story
