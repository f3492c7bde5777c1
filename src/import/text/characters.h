// Classes of characters, as far as Markdown's rules for emphasis need them.
#pragma once

#include <cstdint>
#include <string_view>

namespace story::importing {

/// JSON's and HTML's white space.
constexpr bool is_ascii_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }
constexpr bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// White space in CommonMark's sense: also no-break and other spaces of Unicode.
bool is_space(std::uint32_t code_point);

/// Certainly a letter or digit. What is not, is perhaps one all the same: the lists cover what newsrooms write.
bool is_word(std::uint32_t code_point);

/// Certainly white space or punctuation.
bool is_gap(std::uint32_t code_point);

}  // namespace story::importing
