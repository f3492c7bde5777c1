// Markup of HTML and Markdown, found in texts where it means nothing.
#pragma once

#include <string_view>

namespace story {

/// The tag or comment that `text` starts with, one of HTML's elements: `<sub>`, `</a>`, `<!--`; or "".
std::string_view tag_at(std::string_view text);

}  // namespace story
