// Spans such as 2020–2021. Few figures are one: only the whole engine keeps them on a line.
#pragma once

#include <string_view>

#include "html/html.h"

namespace story {

inline constexpr std::string_view kDash = "–";

/// Writes a text with a dash; each word in which a dash stands between digits is an element that no line ends in.
void render_with_whole_spans(HtmlWriter& html, std::string_view text);

}  // namespace story
