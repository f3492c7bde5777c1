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
