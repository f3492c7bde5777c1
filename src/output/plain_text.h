// Rendered HTML as text, for terminals, e-mail and search.
#pragma once

#include <string>
#include <string_view>

namespace story {

/// Whether links are followed by their addresses, but for those above the story's text and to the story itself; and the
/// page that relative ones are read in.
struct TextAddresses {
  bool shown = false;
  std::string_view base = {};
};

/// The text of HTML that render() has made: blocks on lines of their own, list items marked or numbered, quotations in
/// the text behind ">", what was deleted between "~~", images by their alternative text, and without what only a script
/// would show.
std::string plain_text(std::string_view html, TextAddresses addresses = {});

}  // namespace story
