// UTF-8: checking it, counting it, reading and writing it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace story {

/// The replacement character, for what can't be shown.
inline constexpr std::string_view kReplacement = "\uFFFD";

/// The offset of the first byte that is no well-formed UTF-8 (Unicode 15, table 3-7), or npos.
std::size_t find_invalid_utf8(std::string_view text);

/// Whether HTML may not hold a character (HTML Standard, 3.2.6): controls but white space, and noncharacters. A form
/// feed counts as one of them, which no XML may hold.
constexpr bool is_unfit(std::uint32_t code_point) {
  const bool control = code_point < 0x20 && code_point != '\t' && code_point != '\n' && code_point != '\r';
  return control || (code_point >= 0x7F && code_point < 0xA0) || (code_point >= 0xFDD0 && code_point <= 0xFDEF) ||
         (code_point & 0xFFFE) == 0xFFFE;
}

/// Whether text is UTF-8, and holds no unfit character from DEL on; those of C0 can't stand in JSON.
bool is_fit_json(std::string_view text);

/// Valid UTF-8 text without its unfit characters; NUL, for which there is U+FFFD, stays.
std::string without_unfit(std::string_view text);

/// How many code points valid UTF-8 text holds.
std::size_t count_code_points(std::string_view text);

/// At most `most` code points of `text`.
std::string_view first_code_points(std::string_view text, std::size_t most);

/// A code point, and how many bytes of UTF-8 it has.
struct CodePoint {
  std::uint32_t value = 0;
  std::size_t size = 0;
};

/// The first or last code point of valid UTF-8 text that is not empty.
CodePoint first_code_point(std::string_view text);
CodePoint last_code_point(std::string_view text);

/// Appends a code point as UTF-8. NUL, surrogates and what lies beyond U+10FFFF become U+FFFD, as HTML has it.
void append_code_point(std::string& out, std::uint32_t code_point);

}  // namespace story
