// Rendered HTML as text, for terminals, e-mail and search.
#pragma once

#include <string>
#include <string_view>

namespace story {

/// The text of HTML that render() has made: blocks on lines of their own, list items marked, images by their
/// alternative text, and without what only a script would show.
std::string plain_text(std::string_view html);

}  // namespace story
