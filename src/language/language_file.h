// Reading languages: their files while compiling (those linked in), and at run time what web/build.mjs makes of the
// files, which has the values alone, so that no reader downloads keys.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>
#include <iterator>
#include <string_view>
#include <type_traits>

#include "language/locale_fields.h"
#include "language/locales.h"

namespace story {

/// Takes a line off the text; its end is not part of it.
constexpr std::string_view take_line(std::string_view& text) {
  const std::size_t end = text.find('\n');
  std::string_view line = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

/// The language of a file of `key = value` lines. What is not there is as in `others`, and what is not known is passed
/// over.
constexpr Locale parse_locale(std::string_view text, const Locale& others) {
  constexpr std::string_view kEquals = " = ";
  Locale locale = others;
  locale.lang = {};
  while (!text.empty()) {
    const std::string_view line = take_line(text);
    const std::size_t equals = line.find(kEquals);
    if (equals == std::string_view::npos) continue;
    const std::string_view key = line.substr(0, equals);
    for (const LocaleField& field : kLocaleFields) {
      if (field.key == key) locale.*field.member = line.substr(equals + kEquals.size());
    }
  }
  return locale;
}

/// The values of a language in the order of its keys, which is that of Locale's members.
using LocaleValues = std::array<std::string_view, std::size(kLocaleFields)>;

static_assert(sizeof(LocaleValues) == sizeof(Locale), "keys.txt has a line for each member of Locale");
static_assert(
    [] {
      std::size_t offset = 0;
      for (const LocaleField& field : kLocaleFields) {
        if (field.offset != offset) return false;
        offset += sizeof(std::string_view);
      }
      return true;
    }(),
    "keys.txt has the members of Locale in their order");

/// Whether each language in a text of values has all its lines. A text that another release wrote, with a key more or
/// less, has not.
inline bool holds_locales(std::string_view text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) % std::size(kLocaleFields) == 0;
}

/// Takes the first language off a text of values, which has a line for each key.
inline Locale take_locale(std::string_view& text) {
  LocaleValues values;
  for (std::string_view& value : values) value = take_line(text);
  // What std::bit_cast does, which Emscripten 3.1.6 lacks.
  static_assert(std::is_trivially_copyable_v<Locale>);
  Locale locale;
  std::memcpy(static_cast<void*>(&locale), values.data(), sizeof(locale));
  return locale;
}

}  // namespace story
