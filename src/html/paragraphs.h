// Paragraphs of text: blank lines part them.
#pragma once

#include <string_view>

namespace story {

/// Text without the white space around it.
std::string_view trimmed(std::string_view text);

/// Takes the first paragraph off `text`, and returns it without the white space around; "" where there is none.
std::string_view take_paragraph(std::string_view& text);

}  // namespace story
