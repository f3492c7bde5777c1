// Markup of HTML and Markdown, found in texts where it means nothing.
#pragma once

#include <string_view>

namespace story {

/// Whether a character may stand beside emphasis: nothing that belongs to a word.
bool is_apart(char c);

/// The tag or comment that `text` starts with, one of HTML's elements: `<sub>`, `</a>`, `<!--`; or "".
std::string_view tag_at(std::string_view text);

/// What may be the character reference that `text` starts with: `&amp;`; or "".
std::string_view reference_at(std::string_view text);

/// The emphasis that `text` starts with, marks included: `*late*`; or "".
std::string_view emphasis_at(std::string_view text);

}  // namespace story
