// Spans such as 2020–2021. Few figures are one: only the whole engine keeps them on a line.
#pragma once

#include <string>
#include <string_view>

namespace story {

inline constexpr std::string_view kDash = "–";

/// A text with a dash, in which no line ends at one between digits.
std::string with_whole_spans(std::string_view text);

}  // namespace story
