// Classes of characters, as far as Markdown's rules for emphasis need them.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/ascii.h"

namespace story::importing {

/// White space in CommonMark's sense: also no-break and other spaces of Unicode.
bool is_space(std::uint32_t code_point);

/// Certainly a letter or digit. What is not, is perhaps one all the same: the lists cover what newsrooms write.
bool is_word(std::uint32_t code_point);

/// Certainly white space or punctuation.
bool is_gap(std::uint32_t code_point);

}  // namespace story::importing
