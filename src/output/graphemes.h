// What readers take for one sign: a letter with its marks, a flag, a family.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace story {

struct Grapheme {
  std::string_view bytes;
  std::uint32_t first = 0;  ///< its first code point
};

/// The extended grapheme clusters of valid UTF-8 text (UAX #29), after Unicode 15. What differs: a consonant below
/// another stays with it in every script (GB9c has six of them), and so does a vowel sign of Burmese.
std::vector<Grapheme> graphemes_of(std::string_view text);

}  // namespace story
