// Words, dates and directions of languages.
#include "language/locales.h"

#include <algorithm>
#include <initializer_list>

#include "base/ascii.h"
#include "base/number.h"
#include "base/utf8.h"
#include "language/centuries.h"
#include "language/eras.h"
#include "language/other_directions.h"
#include "language/own_names.h"

namespace story {
namespace {

/// Whether the tag, which has no case, is `start`, or goes on behind it: en-GB is en.
bool speaks(std::string_view tag, std::string_view start) {
  return is_same_but_for_case(tag.substr(0, start.size()), start) &&
         (tag.size() == start.size() || tag[start.size()] == '-');
}

/// The script that a tag names, or "".
std::string_view script_in(std::string_view tag) {
  const std::string_view part = item(tag, 1, '-');
  return part.size() == 4 ? part : std::string_view();
}

/// Whether a script or region is one of the tag's. What stands behind a single letter is something else.
bool has_part(std::string_view tag, std::string_view wanted) {
  for (std::size_t i = 1;; ++i) {
    const std::string_view part = item(tag, i, '-');
    if (part.size() < 2) return false;
    if (is_same_but_for_case(part, wanted)) return true;
  }
}

/// The item of a language's `regions` that has a part of the tag, from its first word on; without one, no text at all.
std::string_view region_in(std::string_view regions, std::string_view tag) {
  std::size_t group = 0;
  for (std::size_t begin = 0; begin < regions.size();) {
    const std::size_t end = std::min(regions.find_first_of(" |", begin), regions.size());
    if (has_part(tag, regions.substr(begin, end - begin))) return regions.substr(group);
    begin = end + 1;
    if (end < regions.size() && regions[end] == '|') group = begin;
  }
  return {};
}

const Locale* locale_named(std::string_view name, Languages languages) {
  for (const Locale& locale : languages) {
    if (is_same_but_for_case(name, locale.lang)) return &locale;
  }
  return nullptr;
}

/// `UTC`, `UTC+3`, `UTC+5:30`, or "" where the writer gave none.
std::string zone_of(std::string_view offset) {
  if (offset.empty()) return {};
  std::string zone = " UTC";
  const std::string_view minutes = offset.substr(offset.size() - std::min<std::size_t>(offset.size(), 2));
  if (offset == "Z" || (offset.substr(1, 2) == "00" && minutes == "00")) return zone;
  zone += offset[0];
  if (offset[1] != '0') zone += offset[1];
  zone += offset[2];
  if (minutes != "00") zone.append(":").append(minutes);
  return zone;
}

}  // namespace

bool speaks_any(std::string_view tag, std::string_view starts) {
  return any_item(starts, ' ', [tag](std::string_view start) { return speaks(tag, start); });
}

std::string_view language_of(std::string_view tag) {
  constexpr std::string_view kOtherNames[][2] = {{"nb", "no"}, {"nn", "no"}, {"iw", "he"}, {"in", "id"}};
  tag = tag.substr(0, tag.find('-'));
  for (const auto& [other, name] : kOtherNames) {
    if (speaks(tag, other)) return name;
  }
  return tag;
}

const Locale* find_locale(std::string_view tag, Languages languages, std::string* lacking) {
  const std::string_view lang = language_of(tag);
  const Locale* const own = locale_named(lang, languages);
  if (own == nullptr) {
    if (lacking == nullptr) return nullptr;
    for (const char c : lang) *lacking += to_ascii_lower(c);
    return nullptr;
  }
  const std::string_view script = script_in(tag);
  // Words in another script than the text's would be of no use.
  if (!script.empty() && region_in(own->regions, tag.substr(0, tag.find('-') + 5)).empty()) return nullptr;
  const std::string_view region = region_in(own->regions, tag);
  const std::string_view file = region.substr(0, region.find_first_of(" |"));
  if (file.empty()) return own;
  std::string name(own->lang);
  name += '-';
  name += file;
  if (const Locale* const found = locale_named(name, languages)) return found;
  if (lacking != nullptr) *lacking = std::move(name);
  return own;
}

const Locale& locale_of(std::string_view tag, Languages languages) {
  const Locale* const found = find_locale(tag, languages);
  return found != nullptr ? *found : linked_languages().front();
}

bool is_right_to_left(std::string_view tag) {
  const bool named = !script_in(tag).empty();
  if (speaks_any(tag, "ar fa he ur ckb")) return !named || is_other_right_to_left(tag);
  // What is known here of all other languages of two letters: in these, the region may count.
  const bool plain = !named && item(tag, 0, '-').size() < 3 &&
                     !speaks_any(tag, "az dv ha kk ks ku ky ms pa ps sd tg ug uz yi iw ji ae");
  return !plain && is_other_right_to_left(tag);
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

std::string_view take_item(std::string_view& list, char separator) {
  const std::string_view first = list.substr(0, list.find(separator));
  list.remove_prefix(std::min(list.size(), first.size() + 1));
  return first;
}

std::string_view item(std::string_view list, std::size_t index, char separator) {
  for (; index > 0; --index) take_item(list, separator);
  return take_item(list, separator);
}

bool starts_with_any(std::string_view text, std::string_view starts) {
  return any_item(starts, ' ', [text](std::string_view start) { return text.starts_with(start); });
}

std::string_view people_pattern(const Locale& locale, std::size_t index, std::size_t count, std::string_view name) {
  const bool last = index + 1 == count;
  const bool other = last && starts_with_any(name, item(locale.people, 4));
  return item(locale.people, other ? 3 : !last ? 1 : count == 2 ? 0 : 2);
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

std::string format_day(const Locale& locale, const Date& date) {
  std::string year = with_own_digits(locale, digits_of(static_cast<std::uint32_t>(date.year)));
  if (date.month == 0) return fill(locale.year, {{"year", year}});
  const auto month = static_cast<std::size_t>(date.month) - 1;
  const std::string day = date.day == 1 ? std::string(locale.first_of_months)
                                        : with_own_digits(locale, digits_of(static_cast<std::uint32_t>(date.day)));
  const bool whole = date.day != 0;
  std::string_view pattern = whole ? locale.date : locale.month;
  if (date.above == Date::kYear) pattern = item(locale.below_year, whole ? 0 : 1);
  return fill(pattern, {{"day", day},
                        {"month", item(locale.months, month)},
                        {"alone", item(locale.months_alone, month)},
                        {"year", year}});
}

std::string format_date(const Locale& locale, const Date& date) {
  std::string text = date.year < Date::kFirstPlain ? format_early_day(locale, date) : format_day(locale, date);
  if (!date.has_time) return text;
  std::string time = with_own_digits(locale, std::string(date.clock).append(zone_of(date.offset)));
  if (date.above == Date::kDay) return time;
  return fill(locale.date_time, {{"date", text}, {"time", time}});
}

std::string format_period(const Locale& locale, const Period& period) {
  std::string text = period.to.iso.ends_with('X') ? format_unknown_digits(locale, period) : std::string();
  const bool named = !text.empty();
  if (!named) text = format_date(locale, period.from);
  if (!named && (period.to || period.open)) {
    // What holds spaces itself is set apart by spaces, that a line may end at.
    const std::string to = period.to ? format_date(locale, period.to) : std::string();
    const bool one_word = text.find(' ') == std::string::npos && to.find(' ') == std::string::npos;
    text.append(one_word || period.open ? "–" : " – ").append(to);
  }
  if (period.about) text = fill(item(locale.qualifiers, 0), text);
  if (period.perhaps) text += '?';
  return text;
}

}  // namespace story
