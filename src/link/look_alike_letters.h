// What Unicode knows of letters in names of hosts: the alphabet of each, and which look like those of ASCII.
#pragma once

#include <cstdint>
#include <string_view>

namespace story {

/// The alphabets that names are written in; `common` belongs to none, `other` to one that is not here.
enum class Script : std::uint8_t {
  common,
  latin,
  greek,
  cyrillic,
  armenian,
  cherokee,
  coptic,
  lisu,
  arabic,
  hebrew,
  thaana,
  devanagari,
  bengali,
  gurmukhi,
  gujarati,
  oriya,
  tamil,
  telugu,
  kannada,
  malayalam,
  sinhala,
  thai,
  lao,
  tibetan,
  myanmar,
  khmer,
  georgian,
  ethiopic,
  han,
  hiragana,
  katakana,
  bopomofo,
  hangul,
  other
};

/// Of a letter beyond ASCII.
Script script_of(std::uint32_t letter);

/// What a letter beyond ASCII looks like, in lower case, as browsers show names: "a" for the Cyrillic а; "" where it is
/// like nothing in ASCII. Of characters that are no letters only those that part addresses count, as "/" does.
std::string_view look_of(std::uint32_t letter);

}  // namespace story
