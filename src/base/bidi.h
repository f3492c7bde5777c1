// Invisible characters that change the order in which text is read.
#pragma once

#include <cstdint>
#include <string_view>

namespace story {

/// Whether text holds an embedding or override (U+202A to U+202E), or an isolate (U+2066 to U+2069) without its other
/// half. Such text can show something else than it says (CVE-2021-42574). In the HTML it can't reach beyond its own
/// element; an editor should know of it all the same.
bool reorders_text(std::string_view text);

/// Whether a code point is of one of Unicode's right-to-left blocks.
constexpr bool is_right_to_left_letter(std::uint32_t c) {
  return (c >= 0x590 && c < 0x900) || (c >= 0xFB1D && c < 0xFE00) || (c >= 0xFE70 && c < 0xFEFD) ||
         (c >= 0x10800 && c < 0x11000) || (c >= 0x1E800 && c < 0x1F000);
}

/// False only where UTF-8 holds no letter of those blocks, which most text tells by its bytes alone.
bool may_hold_right_to_left_letters(std::string_view text);

/// Which way most of the letters run: above 0 from left to right, below 0 from right to left, 0 where there is none.
/// What stands in HTML tags and references does not count, nor do the punctuation and symbols of U+2000 to U+2BFF.
int balance_of_letters(std::string_view html);

}  // namespace story
