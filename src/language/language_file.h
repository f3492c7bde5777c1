// Reading a language's file, while compiling (the languages linked in) or at run time (those handed to the engine).
#pragma once

#include <array>
#include <cstdint>
#include <iterator>
#include <string_view>

#include "language/locales.h"

namespace story {

/// Never defined: to reach a call of it while compiling is the error message.
void two_keys_have_the_same_hash();

struct LocaleField {
  std::string_view key;
  std::string_view Locale::*member;
};

/// The keys of a language's file.
inline constexpr LocaleField kLocaleFields[] = {
    {"lang", &Locale::lang},
    {"months", &Locale::months},
    {"months_alone", &Locale::months_alone},
    {"first_of_months", &Locale::first_of_months},
    {"date", &Locale::date},
    {"month", &Locale::month},
    {"date_time", &Locale::date_time},
    {"digits", &Locale::digits},
    {"decimal", &Locale::decimal},
    {"group", &Locale::group},
    {"grouping", &Locale::grouping},
    {"group_from", &Locale::group_from},
    {"minus", &Locale::minus},
    {"percent", &Locale::percent},
    {"money", &Locale::money},
    {"money_code", &Locale::money_code},
    {"money_scaled", &Locale::money_scaled},
    {"currencies", &Locale::currencies},
    {"measure", &Locale::measure},
    {"plurals", &Locale::plurals},
    {"scales", &Locale::scales},
    {"qualifiers", &Locale::qualifiers},
    {"quote_open", &Locale::quote_open},
    {"quote_close", &Locale::quote_close},
    {"list", &Locale::list},
    {"to_section", &Locale::to_section},
    {"by", &Locale::by},
    {"updated", &Locale::updated},
    {"source", &Locale::source},
    {"as_of", &Locale::as_of},
    {"stale", &Locale::stale},
    {"share", &Locale::share},
    {"of_whole", &Locale::of_whole},
    {"facts", &Locale::facts},
    {"related", &Locale::related},
    {"timeline", &Locale::timeline},
    {"qa", &Locale::qa},
    {"keypoints", &Locale::keypoints},
    {"profile", &Locale::profile},
    {"read_more", &Locale::read_more},
    {"original", &Locale::original},
    {"unreadable", &Locale::unreadable},
    {"copy_quote", &Locale::copy_quote},
    {"copy_facts", &Locale::copy_facts},
    {"copy_fact", &Locale::copy_fact},
    {"share_button", &Locale::share_button},
    {"copy_link", &Locale::copy_link},
    {"save_image", &Locale::save_image},
    {"share_image", &Locale::share_image},
    {"quote_copied", &Locale::quote_copied},
    {"facts_copied", &Locale::facts_copied},
    {"fact_copied", &Locale::fact_copied},
    {"link_copied", &Locale::link_copied},
    {"image_saved", &Locale::image_saved},
    {"email", &Locale::email},
    {"copy_failed", &Locale::copy_failed},
    {"quote_of", &Locale::quote_of},
    {"image_too_long", &Locale::image_too_long},
    {"light", &Locale::light},
    {"dark", &Locale::dark},
    {"close", &Locale::close},
};

constexpr std::uint16_t hash_of(std::string_view key) {
  std::uint32_t hash = 0;
  for (const char c : key) hash = hash * 31 + static_cast<unsigned char>(c);
  return static_cast<std::uint16_t>(hash ^ hash >> 16);
}

/// The keys as hashes, so that a reader does not download their texts.
struct HashedField {
  std::uint16_t key;
  std::string_view Locale::*member;
};

consteval auto hashed_fields() {
  std::array<HashedField, std::size(kLocaleFields)> fields{};
  for (std::size_t i = 0; i < fields.size(); ++i) {
    fields[i] = {hash_of(kLocaleFields[i].key), kLocaleFields[i].member};
    for (std::size_t before = 0; before < i; ++before) {
      if (fields[before].key == fields[i].key) two_keys_have_the_same_hash();
    }
  }
  return fields;
}

inline constexpr auto kHashedFields = hashed_fields();

/// Takes a line off the text; its end is not part of it.
constexpr std::string_view take_line(std::string_view& text) {
  const std::size_t end = text.find('\n');
  std::string_view line = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

/// Reads `key = value` lines; where several languages follow each other, the first, which is taken off the text. A
/// language starts with its `lang`. What is not there is as in `english`, and what is not known is passed over.
constexpr Locale take_locale(std::string_view& text, const Locale& english) {
  constexpr std::string_view kEquals = " = ";
  Locale locale = english;
  locale.lang = {};
  while (!text.empty()) {
    std::string_view rest = text;
    const std::string_view line = take_line(rest);
    const std::size_t equals = line.find(kEquals);
    const std::string_view key = line.substr(0, equals == std::string_view::npos ? 0 : equals);
    if (key == "lang" && !locale.lang.empty()) break;
    text = rest;
    for (const HashedField& field : kHashedFields) {
      if (!key.empty() && field.key == hash_of(key)) locale.*field.member = line.substr(equals + kEquals.size());
    }
  }
  return locale;
}

/// The language of a file.
constexpr Locale parse_locale(std::string_view text, const Locale& english) { return take_locale(text, english); }

}  // namespace story
